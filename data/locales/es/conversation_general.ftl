### Saludos, ayuda y palabras amables: respuestas que no piden ni caso ni comprobación.

greet =
    Hola. Soy Casepath, un programa que le dice cómo va su caso de inmigración y qué significa eso. Puedo consultar casos de USCIS y de otras oficinas conectadas aquí, como la corte de inmigración.

    Pregunte con sus propias palabras, por ejemplo “¿Cómo va mi caso?”. Escriba “ayuda” para ver qué más puedo hacer, o “idioma” para cambiar de idioma.

goodbye =
    Hasta luego, y que le vaya bien.

    Si otras personas usan este teléfono o esta computadora, escriba “bloquear” antes de irse. Si no, la comprobación de que es usted termina sola después de 30 minutos sin uso.

thank =
    Con mucho gusto. Vuelva cuando quiera mirar otra vez, a cualquier hora.

    ¿Hay algo más que desee saber?

affirm =
    Muy bien. En este momento no tengo ninguna pregunta pendiente para usted, así que dígame qué desea saber.

    Puede preguntar “¿Cómo va mi caso?”, “¿Qué sigue?” o “¿Cuánto tarda?”. Escriba “ayuda” para ver la lista completa.

deny =
    Está bien, no se ha cambiado nada.

    Si le entendí mal, dígamelo otra vez en pocas palabras. O escriba “ayuda” para ver qué puedo hacer, o “persona” para saber cómo hablar con alguien.

bot-challenge =
    Soy un programa, no una persona. Mis respuestas las escribieron personas; no las invento mientras hablamos. No soy USCIS y no decido nada sobre su caso.

    Nunca pido dinero ni contraseñas. Si alguien lo hace en mi nombre, no le dé nada y escriba “denunciar fraude”.

    Si prefiere hablar con un ser humano, escriba “persona”.

ask-help =
    Pregúnteme con sus propias palabras. Por ejemplo:

    • ¿Cómo va mi caso? ¿Qué significa mi estado?
    • ¿Qué sigue? ¿Qué ha pasado hasta ahora?
    • ¿Cuándo es mi cita?
    • ¿Cuánto tardan los casos como el mío?
    • ¿Cómo cambio mi dirección, mando papeles o encuentro una tarjeta que no llegó?
    • ¿Puedo trabajar? ¿Puedo viajar? ¿Puedo apelar?
    • ¿Dónde hay una oficina, un abogado, una persona?

    Estas palabras sirven siempre: ayuda, cancelar, empezar de nuevo, repetir, bloquear, idioma, persona.

out-of-scope =
    Con eso no le puedo ayudar: solo sé de casos de inmigración y de los papeles que los acompañan.

    Para otros servicios públicos, vea https://www.usa.gov/es. Si busca ayuda cerca de usted con comida, vivienda o salud, llame al 211. En una emergencia, llame al 911.

    Sobre su caso, puede preguntarme “¿Cómo va mi caso?” o escribir “ayuda”.

express-distress =
    Siento mucho que esto sea tan difícil. Esperar tanto tiempo sin saber desgasta a cualquiera, y no tiene que cargar con esto sin ayuda.

    Si piensa en quitarse la vida, por favor llame ahora al 988 y oprima el 2, o mande un texto con la palabra AYUDA al 988. Es gratis, a cualquier hora, y no tiene que dar su nombre. Si usted o alguien cerca corre peligro, llame al 911. Fuera de Estados Unidos, llame al número de emergencias del país donde está.

    Si lo que le da miedo es el caso, escriba “abogado” para buscar ayuda legal gratis, o “persona” para saber cómo hablar con alguien. Yo también sigo aquí, y podemos ir paso a paso.
