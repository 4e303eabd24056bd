### Alertas: este serviço ainda não manda nenhum, e diz isso.

subscribe-alerts =
    Ainda não consigo mandar alertas. O próprio USCIS consegue: abra uma conta grátis em https://my.uscis.gov, adicione o seu caso pelo número do recibo e escolha e-mail ou mensagem de texto. O aviso pode chegar um ou dois dias depois da mudança.

    Se o seu caso está no tribunal de imigração, ligue para 800-898-7180 ou olhe de vez em quando em https://acis.eoir.justice.gov.

    Você também pode voltar aqui e perguntar “Como está meu caso?” quantas vezes quiser.

unsubscribe-alerts =
    Este serviço ainda não manda alertas, então não há nada para desligar aqui.

    Se você recebe e-mails ou mensagens do USCIS, entre em https://my.uscis.gov e mude a forma de receber avisos.

    Se você não tem certeza de quem está escrevendo, não abra o link e não passe nenhum código. Escreva “denunciar golpe” para ver o que fazer.
