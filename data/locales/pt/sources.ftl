### Quando o sistema do órgão está por trás de uma resposta e agora não responde.
### `agency` é uma entrada de agencies.ftl, `number` chega mascarado, `when` é uma hora, `day` uma data.

# Dito antes de uma resposta mais antiga do que deveria ser.
source-older = O sistema que eu consulto ({ $agency }) não responde neste momento. O que posso dizer é desta data: { $when }.
source-silent =
    O sistema que eu consulto ({ $agency }) não responde neste momento, e não tenho resposta anterior sobre { $number }. Por isso não digo como está o processo: seria adivinhar.

    Pergunte de novo daqui a pouco. Até lá vale a sua última carta.
source-shows-nothing =
    Sobre { $number }, { $agency } não mostra nada neste momento. Isso pode ter muitas razões, e por si só não é notícia boa nem ruim. A sua última carta continua valendo.

    Você pode perguntar de novo mais tarde, perguntar ao próprio órgão ou me pedir para falar com uma pessoa.
# No lugar de uma data, quando o órgão não diz desde quando vale um status.
day-or-earlier = { $day } ou antes
