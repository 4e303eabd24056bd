/**
 * The widget's own words. What the assistant says comes from the server, in data/locales/.
 *
 * A language is added by an entry in LANGUAGES and a table in WORDS with the same keys.
 * `ask` is what the applicant would type to change to that language.
 */

export const LANGUAGES = [
  { tag: "en", name: "English", direction: "ltr", ask: "English please" },
  { tag: "es", name: "Español", direction: "ltr", ask: "en español, por favor" },
];

const WORDS = {
  en: {
    name: "Casepath",
    open: "Ask about my case",
    unread: (count) => (count === 1 ? "1 new message" : `${count} new messages`),
    close: "Close",
    language: "Language:",
    leave: "Clear and leave",
    log: "Conversation",
    me: "You:",
    them: "Casepath:",
    write: "Your message",
    placeholder: "Write your question",
    send: "Send",
    over: (typed, limit) => `${typed} of ${limit} characters. Please shorten it a little.`,
    newest: "Newest message",
    newTab: "(opens in a new tab)",
    typing: "Casepath is writing",
    connecting: "Connecting …",
    online: "Connected",
    offline: "No connection",
    meanwhile: "No connection. What you write is sent when it is back.",
    waiting: "Waiting for the connection",
    sending: "Sending …",
    sent: "Sent",
    failed: "Not sent.",
    retry: "Try again",
    begun: "A new conversation begins here.",
  },
  es: {
    name: "Casepath",
    open: "Preguntar por mi caso",
    unread: (count) => (count === 1 ? "1 mensaje nuevo" : `${count} mensajes nuevos`),
    close: "Cerrar",
    language: "Idioma:",
    leave: "Borrar y salir",
    log: "Conversación",
    me: "Usted:",
    them: "Casepath:",
    write: "Su mensaje",
    placeholder: "Escriba su pregunta",
    send: "Enviar",
    over: (typed, limit) => `${typed} de ${limit} caracteres. Acorte un poco el mensaje, por favor.`,
    newest: "Mensaje más nuevo",
    newTab: "(se abre en otra pestaña)",
    typing: "Casepath está escribiendo",
    connecting: "Conectando …",
    online: "Conectado",
    offline: "Sin conexión",
    meanwhile: "Sin conexión. Lo que escriba se enviará cuando vuelva.",
    waiting: "Esperando la conexión",
    sending: "Enviando …",
    sent: "Enviado",
    failed: "No se envió.",
    retry: "Intentar otra vez",
    begun: "Aquí empieza una conversación nueva.",
  },
};

/** The words of a language that we have; `tag` is one of LANGUAGES. */
export function wordsOf(tag) {
  return WORDS[tag] ?? WORDS.en;
}

export function languageOf(tag) {
  return LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0];
}

/** The first wish that we can meet: "es-MX" is met by "es". Falls back to English. */
export function bestLanguage(wishes) {
  for (const wish of wishes) {
    const lower = (wish ?? "").toLowerCase();
    const met = LANGUAGES.find(({ tag }) => {
      const known = tag.toLowerCase();
      return lower === known || lower.startsWith(`${known}-`);
    });
    if (met) return met.tag;
  }
  return "en";
}
