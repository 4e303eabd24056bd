/**
 * What a tab remembers: the session's token, what was said, what is still to be sent.
 *
 * sessionStorage alone, never localStorage: a reload goes on, a closed tab forgets. Where even
 * that is refused (a private window, a page in a sandbox) it is remembered until the page goes.
 */

const KEY = "casepath.chat";
const LONGEST = 200; // entries; a long conversation forgets its beginning
const DOTS = "•••••";

const NOTHING = { session: null, cursor: 0, language: null, queue: [], transcript: [] };

export class Memory {
  #kept;

  constructor() {
    this.#kept = read();
  }

  get session() {
    return this.#kept.session;
  }

  get cursor() {
    return this.#kept.cursor;
  }

  get language() {
    return this.#kept.language;
  }

  get queue() {
    return this.#kept.queue;
  }

  get transcript() {
    return this.#kept.transcript;
  }

  /** Keep the named parts: `{session, cursor, language, queue}`. */
  keep(parts) {
    this.#write({ ...this.#kept, ...parts });
  }

  /** Add an entry to the transcript; what looks like a number, date or code is masked first. */
  add(entry) {
    const { file, ...said } = entry; // a file is made once, and kept by its reader alone
    const kept = entry.from === "me" ? { ...said, text: masked(entry.text) } : said;
    this.#write({ ...this.#kept, transcript: [...this.#kept.transcript, kept].slice(-LONGEST) });
  }

  /** Change the entries that `wanted` picks. */
  change(wanted, parts) {
    const transcript = this.#kept.transcript.map((entry) =>
      wanted(entry) ? { ...entry, ...parts } : entry,
    );
    this.#write({ ...this.#kept, transcript });
  }

  /** Another session on the server: replies are counted anew, older buttons mean nothing. */
  beginAnew(session) {
    this.change((entry) => entry.from === "them", { seq: null, used: true });
    this.keep({ session, cursor: 0 });
  }

  /** Forget everything; only this page still knows the language. */
  clear() {
    this.#kept = { ...NOTHING, language: this.#kept.language };
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept there, so nothing is left there.
    }
  }

  #write(kept) {
    this.#kept = kept;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Full or refused: this page still knows, a reload will not.
    }
  }
}

function read() {
  try {
    return { ...NOTHING, ...JSON.parse(sessionStorage.getItem(KEY) ?? "{}") };
  } catch {
    return { ...NOTHING };
  }
}

const FORM = /^[A-Z]{1,2}[-\s]?\d{3}[A-Z]?$/i; // "I-485" is no secret
const ADDRESS = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gu;
const DAY_AND_MONTH =
  /\p{Nd}{1,2}(?:st|nd|rd|th|º)?[\s,]+(?:of\s+|de\s+)?\p{L}{3,}\.?[\s,]+(?:del?\s+)?\p{Nd}{2,4}/giu;
const MONTH_AND_DAY = /\p{L}{3,}\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th|º)?[\s,]+(?:del?\s+)?\p{Nd}{2,4}/giu;
// Letters in front, then digits with what people put between them; O, I and l stand for digits.
const NUMBER = /(?:(?<!\p{L})(?:\p{L}{3}[\s–-]?|\p{L}{1,2}-?))?\p{Nd}(?:[\s./–-]*(?:\p{Nd}|[OoIl](?!\p{L})))+/gu;

/** Numbers, dates, codes and addresses as their first characters and dots; errs towards dots. */
export function masked(text) {
  return text
    .replace(ADDRESS, hidden)
    .replace(DAY_AND_MONTH, hidden)
    .replace(MONTH_AND_DAY, hidden)
    .replace(NUMBER, (found) => (FORM.test(found) || digits(found) < 3 ? found : hidden(found)));
}

function digits(text) {
  return text.match(/\p{Nd}/gu).length;
}

function hidden(found) {
  const shown = /^\p{L}{3}/u.test(found) ? 3 : 1;
  return [...found].slice(0, shown).join("") + DOTS;
}
