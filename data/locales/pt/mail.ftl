### O e-mail que leva um código. Neutro de propósito: quem lê por cima do ombro não fica sabendo de nada, nem do
### assunto do serviço. Sem código no título, que aparece em telefones bloqueados.

mail-code-subject = O código que você pediu
mail-code-body =
    O seu código é:

    { $code }

    { $minutes ->
        [one] Ele serve só uma vez, e vale por um minuto.
       *[other] Ele serve só uma vez, e vale por { $minutes } minutos.
    } Escreva só no lugar onde você pediu.

    Ninguém vai ligar nem escrever para pedir esse código. Se você não pediu código nenhum, pode apagar esta mensagem.
