/**
 * The interface's words: one request for a language, made from data/locales/<tag>/widget.ftl
 * (and page.ftl). What the assistant says comes with each reply.
 */

export const BASE = new URL("..", import.meta.url); // the server's /chat/
export const NAME = "Casepath";
const MOST_WISHES = 8;

const asked = new Map(); // address → what it answered

/** A language's words. `languages`: all that the chat speaks, each {tag, name, direction, ask}. */
class Words {
  #templates;
  #plurals;

  constructor({ language, languages, words, allowed }) {
    this.tag = language;
    this.allowed = allowed; // whether this page may show the chat
    this.languages = languages;
    this.#templates = words;
    this.#plurals = new Intl.PluralRules(language);
  }

  get direction() {
    return this.of(this.tag).direction;
  }

  /** The entry of a language; that of these words where the chat does not speak it. */
  of(tag) {
    const find = (wanted) => this.languages.find((language) => language.tag === wanted);
    return find(tag) ?? find(this.tag);
  }

  speaks(tag) {
    return this.languages.some((language) => language.tag === tag);
  }

  /** The words of that name; `values` go into their places, `count` chooses the plural. */
  say(name, values = {}) {
    const template = this.#templates[name] ?? "";
    const { count } = values;
    const text = typeof template === "string"
      ? template
      : template[String(count)] ?? template[this.#plurals.select(count)] ?? template.other;
    return text.replace(/\{(\w+)\}/gu, (_, key) => this.#shown(values[key]));
  }

  day(date) {
    return new Intl.DateTimeFormat(this.tag, { dateStyle: "long" }).format(date);
  }

  #shown(value) {
    return typeof value === "number" ? new Intl.NumberFormat(this.tag).format(value) : value;
  }
}

/** Words of `part` ("widget" or "page") in the first language of `wishes` that there is. */
export function wordsFor(part, wishes) {
  const wanted = wishes.filter(Boolean).slice(0, MOST_WISHES).join(",");
  const address = new URL(`words/${part}?for=${encodeURIComponent(wanted)}`, BASE);
  if (!asked.has(address.href)) {
    const answer = fetch(address, { credentials: "omit" }).then(async (response) => {
      if (!response.ok) throw new Error(`words: ${response.status}`);
      return new Words(await response.json());
    });
    asked.set(address.href, answer);
    answer.catch(() => asked.delete(address.href)); // it may be asked again
  }
  return asked.get(address.href);
}
