### Compromissos: mudar um, preparar-se para um.

reschedule-appointment =
    Peça antes que o dia chegue. Faltar a um compromisso pode encerrar o pedido.

    Biometria: entre em https://my.uscis.gov e escolha outro horário, pelo menos 12 horas antes e com um bom motivo. Ou ligue para 800-375-5283.

    Entrevista: o seu aviso diz como pedir. Se não estiver claro, ligue para o mesmo número.

    Audiência: só o tribunal pode mudar o dia. Até ele avisar, vale a data antiga, e faltar pode trazer uma ordem de deportação. Se isso preocupa você, escreva “advogado”.

interview-preparation =
    Leve o aviso da entrevista, o passaporte ou outro documento com foto, os papéis que o aviso pede (também os originais) e uma cópia do que você enviou. Leia de novo o seu pedido e anote o que mudou.

    Se você precisa de intérprete, em geral leva o seu; os dois assinam o Formulário G-1256. Um advogado pode ir junto. Para a cidadania, pratique em https://www.uscis.gov/citizenship.

    Se você já foi preso ou presa, se já mandaram você sair do país ou se tem medo de ir, fale com um advogado antes; a palavra “advogado” mostra onde achar um.
