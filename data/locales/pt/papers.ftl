### Papéis: enviar, sentir falta, acompanhar, provar um status com eles.

submit-documents =
    Não posso receber documentos neste chat, mas é assim que se faz.

    O seu aviso diz o que mandar, para onde e até quando; vale a data dele. Se ele permite envio pela internet, use https://my.uscis.gov. Pelo correio, ponha o aviso por cima, mande tudo junto e guarde uma cópia e o comprovante do envio.

    Mande cópias, a não ser que peçam originais. Papéis em outra língua precisam de tradução completa para o inglês, assinada pelo tradutor. Se o pedido é difícil de entender, escreva “advogado”.

missing-document =
    Primeiro veja se o USCIS tem o seu endereço certo: https://www.uscis.gov/addresschange. A sua conta em https://my.uscis.gov pode ter uma cópia do aviso.

    Se mesmo assim não chegar, informe em https://egov.uscis.gov/e-request (aviso, cartão ou documento não recebido) ou ligue para 800-375-5283. Não espere muito: um aviso pode ter prazo.

    Perdeu ou roubaram depois de chegar: green card, Formulário I-90; permissão de trabalho, Formulário I-765; registro I-94, veja https://i94.cbp.dhs.gov ou o Formulário I-102.

track-delivery =
    O USCIS manda green cards, permissões de trabalho e documentos de viagem pelo correio, com número de rastreio. Ele aparece na sua conta em https://my.uscis.gov depois que o cartão é enviado. Digite o número em https://tools.usps.com.

    Se diz “delivered” (entregue) e você não tem nada, pergunte logo na sua agência do correio. Depois informe em https://egov.uscis.gov/e-request.

    Se você mudou de casa, avise o USCIS e o correio. Um cartão que volta pode ser destruído depois de um tempo.

proof-of-status =
    Green card: quando você envia o Formulário I-90 ou I-751, o próprio aviso de recibo diz se ele prolonga o seu cartão e por quanto tempo. Guarde os dois juntos. Sem cartão e sem esse aviso? Ligue para 800-375-5283 e pergunte por um carimbo no passaporte (I-551, também chamado ADIT).

    Um cartão de dez anos que vence não acaba, por si só, com a sua residência. O de dois anos é diferente: o I-751 vai nos 90 dias antes do fim.

    Permissões de trabalho têm regras próprias: escreva “posso trabalhar”.
