### Compromissos de um caso comprovado. `lines` são linhas de appointment-line; `when` está no fuso horário do escritório.
### place, address e bring podem vir vazios; `bring` é uma entrada appointment-bring-*, uma frase inteira.

appointments =
    { $count ->
        [one] Este é o compromisso registrado para { $number }:
       *[other] Estes são os { $count } compromissos registrados para { $number }:
    }

    { $lines }

    { $address }

    Vale o aviso que chegou pelo correio. Se o dia ou o lugar forem outros lá, siga o aviso e pergunte ao escritório.

    { appointments-calendar }
no-appointments =
    Não há nenhum compromisso registrado para { $number } neste momento.

    Se você tem um aviso com data, vale o aviso. Os escritórios mandam a data pelo correio, então confira se eles têm o seu endereço.

    { $address }
appointments-calendar = O arquivo para a sua agenda diz “Compromisso”, quando e onde, e nada sobre o seu caso.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## Tipos

appointment-biometrics = Biometria (digitais e foto)
appointment-interview = Entrevista
appointment-hearing = Audiência no tribunal
appointment-oath = Cerimônia de juramento
appointment-office-visit = Visita ao escritório
appointment-medical-exam = Exame médico
appointment-other = Compromisso

## O que levar, uma frase inteira por tipo

appointment-bring-biometrics = Leve o aviso da biometria e um documento com foto, como o passaporte ou o green card.
appointment-bring-interview = Leve o aviso da entrevista, o passaporte ou outro documento com foto, e os originais dos papéis que você enviou.
appointment-bring-visa = Leve o passaporte, a carta da entrevista, a página de confirmação do formulário de visto, fotos, os originais dos seus papéis e, se forem pedidos, os resultados do exame médico.
appointment-bring-hearing = Leve o aviso da audiência, um documento com foto e todos os seus papéis. Chegue cedo.
appointment-bring-oath = Leve o aviso da cerimônia preenchido, o seu green card e os documentos de viagem que o USCIS deu a você.
appointment-bring-office-visit = Leve a confirmação do horário, um documento com foto e os seus avisos.
appointment-bring-medical-exam = Leve um documento com foto, o formulário do exame e a carteira de vacinação.
appointment-bring-other = Leve o aviso, um documento com foto e o que o aviso pedir.
