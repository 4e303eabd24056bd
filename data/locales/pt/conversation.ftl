### Idioma, entendimento e falhas na conversa.

ask-language =
    Em que idioma você prefere falar?
    Which language would you like?
language-changed = A partir daqui falamos português. Continuamos de onde paramos.
language-not-released =
    Ainda não sei falar { $language } bem o bastante, e palavras meio certas podem prejudicar você. Hoje falo português, inglês, espanhol e outros: escreva “idioma” para ver quais.

    No seu idioma, um parente de confiança ou uma clínica jurídica gratuita pode ajudar: https://www.immigrationlawhelp.org
clarify = Não sei se entendi bem. É uma destas coisas? Se não for, diga de novo com outras palavras.
offer-person =
    Continuo sem entender, e não quero fazer você andar em círculos. Quer falar com uma pessoa?

    Ou escreva poucas palavras, como “meu caso”, “minha entrevista” ou “quanto tempo”.
details-without-question =
    Obrigado, mas não preciso de e-mail, telefone nem passaporte: uso só o contato que a agência já tem.

    Para ver um caso, escreva o número do recibo: 3 letras e 10 números.
store-unavailable =
    Neste momento não consigo abrir os registros dos casos. A falha é nossa e não muda nada em nenhum caso. Tente de novo em alguns minutos, por favor. { $last_good }

    Se for urgente, o USCIS atende no 800-375-5283.
# O que store-unavailable leva como `last_good`, ou nada.
last-good-line = A última vez que consegui ler foi { $when }.
nothing-to-repeat = Ainda não há nada para repetir. O que você quer saber?
continued-here =
    Certo, continuamos aqui. Guardei o ponto onde a gente estava.

    A comprovação não passa de um chat para o outro, então vou pedir mais uma vez antes de mostrar algo de um caso.
