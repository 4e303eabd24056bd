### Pessoas, escritórios e direitos.

find-office =
    Escritórios do USCIS: https://www.uscis.gov/about-us/find-a-uscis-office. Para entrar é preciso hora marcada; peça em 800-375-5283. Para biometria e entrevista, vá ao endereço do seu aviso.

    Tribunal de imigração: o endereço está no aviso da audiência, ou ligue para 800-898-7180.

    Embaixadas e consulados dos Estados Unidos: https://www.usembassy.gov

human-handoff =
    Ainda não há pessoas atendendo neste chat. Para falar com alguém:

    Central do USCIS: 800-375-5283 (TTY 800-767-1833), de segunda a sexta, das 8h às 20h no horário do leste, em inglês e espanhol. O chat em https://www.uscis.gov/contactcenter também pode passar você para uma pessoa.

    Tenha à mão: número do recibo, A-number se tiver, nome completo, data de nascimento, o endereço que o USCIS conhece, papel e caneta.

    Casos no tribunal: 800-898-7180, por gravação, a qualquer hora. Para saber o que é melhor fazer, escreva “advogado”.

legal-help =
    Só um advogado, ou um representante credenciado pelo Departamento de Justiça, pode dar conselho jurídico. Um “notario”, um despachante ou um serviço que preenche formulários não pode.

    Organizações reconhecidas, muitas de graça ou baratas: https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Ajuda gratuita para casos no tribunal: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Leve todos os avisos e diga logo se há um prazo. Quem representa você assina o Formulário G-28. Peça contrato por escrito e recibos.

file-complaint =
    Você tem direito de reclamar, e ajuda anotar antes: dia, lugar, nomes, o que aconteceu.

    Em um escritório do USCIS: peça para falar com o supervisor. Por telefone: 800-375-5283.
    Má conduta grave de funcionários: Inspetor-Geral do DHS, 800-323-8603, https://www.oig.dhs.gov/hotline
    Discriminação, quando tratam você mal por ser quem você é: https://www.dhs.gov/crcl
    Contra um advogado: a ordem dos advogados (bar association) do seu estado.
    Contra este serviço: fale com o escritório que cuida dele.

    Uma reclamação não para nenhum prazo do seu caso.

work-authorization =
    Você pode trabalhar se o seu status permite ou se tem uma permissão de trabalho válida. Só ter um pedido em andamento quase nunca basta. A permissão se pede e se renova com o Formulário I-765: https://www.uscis.gov/i-765

    Em geral dá para pedir a renovação até 180 dias antes de o cartão vencer, e cedo é melhor. Para muitas renovações enviadas a partir de 30 de outubro de 2025, o cartão antigo não é mais prolongado durante a espera. Nesse caso é preciso parar de trabalhar no dia em que ele vence, e trabalhar sem permissão pode prejudicar um caso.

    Vale o que diz o seu próprio aviso. Se houver dúvida, pergunte antes desse dia: escreva “advogado”.

travel-permission =
    Por favor, pergunte antes de comprar a passagem. Sair com um caso aberto pode encerrar o pedido, e algumas pessoas ficam anos sem poder voltar.

    A permissão para voltar se pede com o Formulário I-131, e quase sempre é preciso ter ela na mão antes de sair: https://www.uscis.gov/i-131. Mesmo com ela, quem decide é o oficial na fronteira. Para quem pede ou tem asilo, viajar ao país de onde fugiu pode prejudicar o caso.

    Fale antes com um advogado ou representante credenciado; escreva “advogado” para achar um. Em uma emergência, ligue para 800-375-5283.

report-fraud =
    Que bom que você parou para perguntar. Nenhuma agência pede pagamento por cartão-presente, aplicativo ou mensagem, e ninguém pode comprar uma resposta mais rápida para você. Não pague mais nada, e guarde mensagens, nomes e recibos.

    Denuncie: https://reportfraud.ftc.gov e https://www.uscis.gov/scams-fraud-and-misconduct. Se ameaçam você, ligue para 911.

    Se alguém tem o seu código ou o seu telefone, escreva “bloquear” agora. Se alguém enviou papéis em seu nome, um advogado de verdade deve ver: escreva “advogado”. Quem foi enganado não tem culpa.

privacy-question =
    Neste chat não se guardam nomes. Números de caso, datas e códigos são lacrados antes que o programa que conduz a conversa os veja; só a parte que consulta o seu caso consegue abrir.

    O seu caso só aparece depois que você comprova quem é. Essa comprovação vale 30 minutos sem uso e no máximo 12 horas; “bloquear” encerra na hora.

    A conversa é esquecida sozinha depois de 30 dias. O que está na sua tela ainda pode ser lido por quem tiver o seu telefone. “Quem olhou meu caso” mostra cada consulta. Um ajudante só vê com a sua autorização. “Apagar meus dados” apaga.

delete-my-data =
    O que posso apagar? Para apagar tudo sobre você, preciso antes da comprovação de que é você. Aí saem as suas comprovações e códigos, ajudantes, autorizações e esta conversa, e digo o que precisa ficar e por quê. Você recebe um recibo.

    Para esquecer só este chat não é preciso comprovação. Mesmo que ninguém peça, uma conversa é esquecida depois de 30 dias.

    O seu processo no USCIS é outra coisa. Nada do que você apaga aqui muda o seu caso.
