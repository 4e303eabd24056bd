### Vários casos de uma pessoa comprovada. `cases` são linhas de case-line; depois vem um botão por caso.

list-cases =
    { $count ->
        [0] Não há nenhum caso para mostrar a você aqui.
        [one] Você tem um caso aqui:
       *[other] Você tem { $count } casos aqui. Escolha um para saber mais:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
