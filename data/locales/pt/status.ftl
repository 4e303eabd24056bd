### O status de um caso comprovado. Primeiro as palavras oficiais, entre aspas, depois o significado.
### `agency` é uma entrada de agencies.ftl (com artigo, nunca no começo da frase), `form` uma de forms.ftl,
### stage_name, meaning, next, act e mistaken são entradas de stages.ftl. `number` vem mascarado.
### O formulário fica por último de propósito: a primeira linha aparece no aviso de um telefone bloqueado.

case-status =
    Sobre { $number }, diz { $agency }:

    “{ $official }” (desde { $since })

    Em palavras simples: { $stage_name }. { $meaning }

    { $caution }

    O que costuma vir depois: { $next }

    { $act }

    { $sources }

    { $address }

    Formulário: { $form }
    Fonte: { $source }, em { $as_of }.
case-status-unknown =
    Sobre { $number }, diz { $agency }:

    “{ $official }” (desde { $since })

    Não conheço essas palavras o bastante para explicar, e não vou adivinhar. Por si só, não são boas nem más.

    O melhor lugar para olhar é a sua última carta: se ela pede algo, vale a data dela. Você também pode perguntar à agência ({ $contact }), ou pedir aqui para falar com uma pessoa.

    { $sources }

    { $address }

    Formulário: { $form }
    Fonte: { $source }, em { $as_of }.
outcome-not-said = Estas palavras não dizem se a resposta foi sim ou não: só a carta diz. { $mistaken }
words-mislead = Uma confusão comum: { $mistaken }
sources-disagree =
    Atenção: as fontes não dizem o mesmo.
    { $list }
    Até isso ficar claro, não confie em uma só. Pergunte ao escritório, ou mostre as duas a um advogado.
source-says = • Segundo { $source }: “{ $official }” ({ $stage_name }, desde { $since })
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    Só um aviso: estas palavras exatas são novas para mim. Leio pelo jeito como a agência costuma escrever essas frases, então a sua carta vale mais que a minha explicação.

## O que isso significa?

status-meaning =
    “{ $official }” significa isto: { $meaning }

    Uma confusão comum: { $mistaken }
status-meaning-public =
    “{ $official }” é o que chamamos de “{ $stage_name }”. { $meaning }

    O que muitos entendem errado: { $mistaken }

    Este é o significado geral. A carta de um caso pode dizer mais.
status-meaning-unknown =
    Não conheço as palavras “{ $official }” o bastante para explicar, e um palpite poderia enganar você.

    Pode copiar o status exatamente como está? Ou pergunte à agência: o USCIS atende no 800-375-5283.
