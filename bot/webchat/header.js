/** The panel's head: name and state of the line, languages, more, the quick way out; below it the lock. */
import { el, icon } from "./dom.js";
import { Menu } from "./menu.js";
import { NAME } from "./words.js";

const GLOBE = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18m-9 9h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18";
const EXIT = "M10 4H5v16h5m4-12 4 4-4 4m4-4H9";
const CROSS = "M6 6l12 12M18 6 6 18";
const DOTS = "M12 5.5v.01M12 12v.01M12 18.5v.01";
const LOCK = "M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3";

/**
 * What its buttons do: `choose(tag)`, `leave()`, `close()`, `lock()`, `save()`, `share(on)`,
 * `telegram()`.
 */
export class Header {
  #acts;
  #words = null;
  #state = "connecting";
  #shared = false;
  #telegram = false;
  #line = el("p", { class: "line" });
  #languageLabel = el("span", { class: "unseen" });
  #languageName = el("span", { class: "wide" });
  #moreLabel = el("span", { class: "unseen" });
  #languages;
  #more;
  #leave;
  #close;
  #openText = el("p", {});
  #lock = el("button", { type: "button", class: "lock" }, icon(LOCK), el("span"));

  constructor(acts) {
    this.#acts = acts;
    this.#languages = new Menu({ picture: GLOBE, label: [this.#languageLabel, this.#languageName], kind: "languages" });
    this.#more = new Menu({ picture: DOTS, label: [this.#moreLabel], kind: "more" });
    this.#leave = el("button", { type: "button", class: "tool leave", onclick: acts.leave }, icon(EXIT), el("span"));
    this.#close = el("button", { type: "button", class: "tool", onclick: acts.close }, icon(CROSS), el("span", { class: "unseen" }));
    this.#lock.addEventListener("click", acts.lock);
    this.element = el(
      "header", { class: "head" },
      el("div", { class: "who" }, el("p", { class: "name" }, NAME), this.#line),
      el("div", { class: "tools" }, this.#languages.element, this.#more.element, this.#leave, this.#close),
    );
    this.bar = el("div", { class: "bar", hidden: true }, this.#openText, this.#lock);
  }

  closable(on) {
    this.#close.hidden = !on;
  }

  say(words) {
    this.#words = words;
    this.#languageLabel.textContent = `${words.say("language")} `;
    this.#languageName.textContent = words.of(words.tag).name;
    this.#moreLabel.textContent = words.say("more");
    this.#leave.querySelector("span").textContent = words.say("leave");
    this.#close.querySelector("span").textContent = words.say("close");
    this.#openText.textContent = words.say("caseOpen");
    this.#lock.querySelector("span").textContent = words.say("lock");
    this.#languages.fill(words.languages.map(({ tag, name, direction }) => ({
      title: name, lang: tag, dir: direction, on: tag === words.tag, pick: () => this.#acts.choose(tag),
    })));
    this.#fillMore();
    this.state(this.#state);
  }

  /** "connecting", "online" or "offline". */
  state(state) {
    this.#state = state;
    this.#line.dataset.state = state;
    const text = this.#words?.say(state) ?? "";
    if (this.#line.textContent !== text) this.#line.textContent = text;
  }

  /** Whether details of a case are open; the lock is offered as long as they are. */
  open(on) {
    this.bar.hidden = !on;
  }

  /** `shared`: nothing is kept. `telegram`: the server can go on there. */
  offer({ shared, telegram }) {
    this.#shared = shared;
    this.#telegram = telegram;
    if (this.#words) this.#fillMore();
  }

  #fillMore() {
    const { lock, save, share, telegram } = this.#acts;
    this.#more.fill([
      { title: this.#words.say("lock"), pick: lock },
      { title: this.#words.say("download"), pick: save },
      ...(this.#telegram ? [{ title: this.#words.say("telegram"), pick: telegram }] : []),
      { title: this.#words.say("shared"), on: this.#shared, pick: () => share(!this.#shared) },
    ]);
  }
}
