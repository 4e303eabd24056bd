/** The demo page's own words; keys are those of `data-word` in page.html and of page.js. */

const PAGE_WORDS = {
  en: {
    skip: "Skip to the chat",
    tagline: "Where your immigration case stands",
    languages: "Language",
    demo: "Demonstration. All people and cases here are made up.",
    title: "Where is my case?",
    heading: "Casepath: where is my case?",
    intro: "Ask in your own words. Before anything about a case is shown, we make sure that it is really you.",
    chat: "Chat",
    people: "People to try",
    peopleHint: "Open a person, then press a number or the birth date: it goes into the chat.",
    mailbox: "Mailbox",
    mailboxHint: "Mail to these people arrives here, with their codes.",
    mailboxEmpty: "No mail yet.",
    footer: "Casepath is a program, not a government office, and gives no legal advice.",
    number: "Number",
    born: "Birth date",
    code: (code) => `Use code ${code}`,
    noMail: "No e-mail on file",
    to: "To",
    newMail: "New",
    news: (count) => (count === 1 ? "A new mail has arrived." : `${count} new mails have arrived.`),
  },
  es: {
    skip: "Ir al chat",
    tagline: "En qué va su caso de inmigración",
    languages: "Idioma",
    demo: "Demostración. Todas las personas y los casos de aquí son inventados.",
    title: "¿Cómo va mi caso?",
    heading: "Casepath: ¿cómo va mi caso?",
    intro: "Pregunte con sus palabras. Antes de mostrar algo de un caso, comprobamos que de verdad es usted.",
    chat: "Chat",
    people: "Personas para probar",
    peopleHint: "Abra una persona y pulse un número o la fecha de nacimiento: pasa al chat.",
    mailbox: "Buzón",
    mailboxHint: "Aquí llegan los correos para estas personas, con sus códigos.",
    mailboxEmpty: "Todavía no hay correo.",
    footer: "Casepath es un programa, no una oficina del gobierno, y no da consejos legales.",
    number: "Número",
    born: "Fecha de nacimiento",
    code: (code) => `Usar el código ${code}`,
    noMail: "Sin correo registrado",
    to: "Para",
    newMail: "Nuevo",
    news: (count) => (count === 1 ? "Llegó un correo nuevo." : `Llegaron ${count} correos nuevos.`),
  },
};

export function pageWordsOf(tag) {
  return PAGE_WORDS[tag] ?? PAGE_WORDS.en;
}
