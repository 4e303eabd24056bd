/**
 * What a tab remembers: the session's token, what was said, what is still to be sent.
 *
 * sessionStorage alone, never localStorage: a reload goes on, a closed tab forgets. Where even
 * that is refused (a private window, a page in a sandbox), and on a device that its user calls
 * shared, it is remembered until the page goes, and nothing is stored.
 */
import { masked } from "./masking.js";

const KEY = "casepath.chat";
const LONGEST = 200; // entries; a long conversation forgets its beginning
const NOTHING = {
  session: null, cursor: 0, language: null, telegram: false, openUntil: 0, queue: [], transcript: [],
};
// They hold a key or codes that open a case: on the screen once, and nowhere else.
const FLEETING = new Set([
  "utter_enrol_authenticator", "utter_enrol_authenticator_again", "utter_app_confirmed",
]);
const HANDED_ON = ["session", "cursor", "language", "telegram", "openUntil", "transcript"];

export class Memory {
  #kept;
  #shared;
  #typed = new Map(); // id → what was typed, in full: never stored

  constructor({ shared }) {
    this.#shared = shared;
    this.#kept = shared ? { ...NOTHING } : read();
    if (shared) erase();
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

  get telegram() {
    return this.#kept.telegram;
  }

  /** Until when details of a case may be on the screen with their reader before it (ms). */
  get openUntil() {
    return this.#kept.openUntil;
  }

  get queue() {
    return this.#kept.queue;
  }

  get transcript() {
    return this.#kept.transcript;
  }

  get shared() {
    return this.#shared;
  }

  /** On a shared device nothing is stored, and what was stored goes at once. */
  share(on) {
    this.#shared = on;
    if (on) erase();
    else this.#write(this.#kept);
  }

  /** What another tab of the same conversation needs. */
  handOn() {
    return Object.fromEntries(HANDED_ON.map((name) => [name, this.#kept[name]]));
  }

  /** Keep the named parts: `{session, cursor, language, queue, …}`. */
  keep(parts) {
    this.#write({ ...this.#kept, ...parts });
  }

  /**
   * Add an entry to the transcript, unless it holds a secret; what looks like a number, date or
   * code is masked first.
   */
  add(entry) {
    if (FLEETING.has(entry.message)) return;
    const { file, ...said } = entry; // a file is made once, and kept by its reader alone
    const own = entry.from === "me";
    if (own) this.#typed.set(entry.id, entry.text);
    const kept = own ? { ...said, text: masked(entry.text) } : said;
    this.#write({ ...this.#kept, transcript: [...this.#kept.transcript, kept].slice(-LONGEST) });
  }

  /** Change the entries that `wanted` picks. */
  change(wanted, parts) {
    const transcript = this.#kept.transcript.map((entry) =>
      wanted(entry) ? { ...entry, ...parts } : entry,
    );
    this.#write({ ...this.#kept, transcript });
  }

  /** What was typed, in full where this page has seen it typed, else masked. */
  typed({ id, text }) {
    return this.#typed.get(id) ?? text;
  }

  /** Another session on the server: replies are counted anew, older buttons mean nothing. */
  beginAnew(session) {
    this.change((entry) => entry.from === "them", { seq: null, used: true });
    this.keep({ session, cursor: 0 });
  }

  /** What was said goes; the conversation itself stays. */
  hide() {
    this.#typed.clear();
    this.keep({ transcript: [], openUntil: 0 });
  }

  /** Forget everything; only this page still knows the language. */
  clear() {
    this.#typed.clear();
    this.#kept = { ...NOTHING, language: this.#kept.language };
    erase();
  }

  #write(kept) {
    this.#kept = kept;
    if (this.#shared) return;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Full or refused: this page still knows, a reload will not.
    }
  }
}

function erase() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept there, so nothing is left there.
  }
}

function read() {
  try {
    return { ...NOTHING, ...JSON.parse(sessionStorage.getItem(KEY) ?? "{}") };
  } catch {
    return { ...NOTHING };
  }
}
