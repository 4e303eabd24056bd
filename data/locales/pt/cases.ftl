### Vários casos de uma pessoa comprovada. `cases` são linhas de case-line; depois vem um botão por caso.

list-cases =
    { $count ->
        [0] Não há nenhum caso para mostrar a você aqui.
        [one] Você tem um caso aqui:
       *[other] Você tem { $count } casos aqui. Escolha um para saber mais:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
joining-ask =
    Até agora mostro só o caso que você comprovou:

    { $case }

    { $text }

    Você pode dizer não, e um sim pode ser retirado a qualquer momento.
joining-declined = Certo, eles ficam separados. Continuo com o caso que você comprovou. Se mudar de ideia, peça todos os seus casos.
joining-offer = Olho só o caso que você comprovou aqui, { $number }. Se tem outros e quer vê-los com a mesma comprovação, peça todos os seus casos.
cases-parted = A partir de agora mostro só o caso que você comprovou, { $number }. Para ver outro, é preciso uma nova comprovação.
