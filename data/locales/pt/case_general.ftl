### O que fazer com um caso: cobrar, mudar, encerrar, achar.

escalate-delay =
    Há passos, e a ordem deles ajuda.

    1. Pergunte ao USCIS: em https://egov.uscis.gov/processing-times/ a data do seu recibo mostra a partir de quando você pode perguntar. Depois use https://egov.uscis.gov/e-request ou ligue para 800-375-5283.
    2. O congressista da sua região pode perguntar por você, de graça: https://www.house.gov
    3. O CIS Ombudsman (a ouvidoria) diz na página quais casos aceita: https://www.dhs.gov/cisombudsman

    Algumas pessoas podem entrar na Justiça por causa da demora. Isso tem custos e riscos, então fale antes com um advogado.

ask-priority-date =
    A data de prioridade (priority date) é o seu lugar na fila de um visto. Ela está no aviso de recibo ou de aprovação (I-797) da petição, como a I-130 ou a I-140.

    Todo mês o Departamento de Estado publica o boletim de vistos (Visa Bulletin). Quando a data da sua categoria e do seu país é mais nova que a sua, ou aparece “C” (current), chegou a sua vez na fila; a decisão ainda vem depois. As datas também podem voltar para trás, e ninguém sabe ao certo quando chega a sua.

    Qual tabela vale neste mês: https://www.uscis.gov/visabulletininfo

change-address =
    Não consigo mudar por você aqui, mas você faz isso em poucos minutos. Avise o USCIS até 10 dias depois da mudança: https://www.uscis.gov/addresschange (vale no lugar do Formulário AR-11 de papel).

    Se você tem caso no tribunal de imigração, mande também o Formulário EOIR-33 ao tribunal em até 5 dias úteis. O tribunal e o USCIS não avisam um ao outro.

    Avise também o correio, em https://www.usps.com, para que nenhum aviso ou cartão se perca.

correct-error =
    Se o erro é do USCIS, em um aviso ou cartão, informe em https://egov.uscis.gov/e-request (typographic error) ou ligue para 800-375-5283. Para um green card errado é o Formulário I-90: https://www.uscis.gov/i-90. Quando o erro é deles, não há taxa. Para um I-94 errado, comece em https://i94.cbp.dhs.gov.

    Se o erro está no formulário que você enviou, avise o USCIS por escrito com o número do recibo e corrija também na entrevista. Se o erro é sobre datas, casamentos, viagens ou prisões, fale antes com um advogado: escreva “advogado”.

report-change =
    Se você acabou de perder alguém, sinto muito.

    Uma morte, um divórcio, um emprego novo ou um filho que faz 21 anos podem mudar o próprio caso, então não deixe para depois. Algumas regras protegem as pessoas nessa hora, por exemplo viúvas e viúvos, filhos perto dos 21 anos e quem troca de emprego (Formulário I-485 Supplement J). Se elas valem para você é pergunta para um advogado ou representante credenciado, de preferência antes de escrever ao USCIS (escreva “advogado” para achar um).

    O USCIS recebe a notícia em https://my.uscis.gov ou 800-375-5283. Tenha à mão o número do recibo e guarde cópia de cada certidão.

expedite-request =
    O USCIS pode passar um caso na frente, mas só por motivos especiais: uma perda grave de dinheiro, doença ou outra emergência, alguns interesses de entidades sem fins lucrativos ou do governo, ou um erro claro dele mesmo. Você vai precisar de papéis que mostrem o motivo.

    Peça pela sua conta em https://my.uscis.gov ou ligue para 800-375-5283. Pedir não custa nada, e um “não” a esse pedido não é um “não” ao seu caso.

    Alguns formulários têm uma via rápida paga, o Formulário I-907. Todas as regras: https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    Por favor, não mande nada ainda. Uma desistência não pode ser desfeita, a taxa em geral não volta, e você pode ficar sem o direito de permanecer ou trabalhar. Ela também pode atingir a família que está no mesmo caso.

    Fale primeiro com um advogado ou representante credenciado. A palavra “advogado” mostra onde achar um.

    A desistência é uma carta assinada, com o número do recibo, de quem fez o pedido, para o escritório que está no último aviso. No tribunal de imigração, quem decide é o juiz. Dúvidas: 800-375-5283.

appeal-decision =
    Um “não” é duro de ler, e o prazo é curto, então olhe hoje a carta da decisão. Ela diz se você pode recorrer, com qual formulário e até quando. Vale a data do seu próprio aviso.

    Decisões do USCIS: em geral o Formulário I-290B, muitas vezes em até 30 dias (33 se veio pelo correio): https://www.uscis.gov/i-290b. Cidadania negada: Formulário N-336. Decisão de juiz: Formulário EOIR-26, que tem de chegar até o último dia.

    Um recurso fora do prazo quase sempre se perde, e às vezes um pedido novo serve melhor. Pergunte a um advogado ainda esta semana: escreva “advogado”.

ask-fees =
    As taxas mudam, então confira na hora de pagar: https://www.uscis.gov/feecalculator ou a lista em https://www.uscis.gov/g-1055. Com a taxa errada, os papéis voltam.

    Pela internet você paga na sua conta. Pelo correio, é com cartão (Formulário G-1450) ou com conta de banco dos Estados Unidos (Formulário G-1650); cheque de papel quase não é mais aceito. Se você não pode pagar, alguns formulários aceitam pedido de isenção, o Formulário I-912.

    Nenhuma agência de verdade pede cartão-presente, dinheiro vivo ou transferência para uma pessoa. Eu nunca peço dinheiro.

find-case-number =
    O número do recibo tem 3 letras e 10 números, como IOE e mais dez números. Procure aqui:

    • no alto de qualquer aviso do USCIS (Formulário I-797)
    • no e-mail ou na mensagem que veio quando receberam os seus papéis
    • na sua conta em https://my.uscis.gov
    • com o advogado, o empregador ou o parente que fez o pedido

    O A-number (A e 8 ou 9 números) é outra coisa: identifica você, não o caso. Se não achar nada, ligue para 800-375-5283 com nome, data de nascimento e endereço à mão.

ask-eligibility =
    Eu explico e consulto casos, mas saber se você tem direito é uma pergunta jurídica que não posso responder.

    Para ler primeiro: https://www.uscis.gov/forms/explore-my-options. Todos os formulários são grátis em https://www.uscis.gov/forms.

    Antes de enviar, pergunte a um advogado ou representante credenciado: o formulário errado pode custar dinheiro e até levar a um processo de deportação. Muitos ajudam de graça ou por pouco: escreva “advogado”.
