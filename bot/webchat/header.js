/** The panel's head: name and state of the line, language menu, the quick way out. */
import { el, icon } from "./dom.js";
import { LANGUAGES } from "./words.js";

const GLOBE = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18m-9 9h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18";
const EXIT = "M10 4H5v16h5m4-12 4 4-4 4m4-4H9";
const CROSS = "M6 6l12 12M18 6 6 18";

/** `choose(tag)`, `leave()` and `close()` are what its buttons do. */
export class Header {
  #state = "connecting";
  #words = null;
  #line = el("p", { class: "line" });
  #title = el("p", { class: "name" });
  #languageLabel = el("span", { class: "unseen" });
  #languageName = el("span", { class: "wide" });
  #menu = el("ul", { class: "menu", id: "languages", hidden: true });
  #language;
  #leave;
  #close;

  constructor({ choose, leave, close }) {
    this.#language = el(
      "button",
      {
        type: "button", class: "tool", "aria-expanded": "false", "aria-controls": "languages",
        onclick: () => this.#show(this.#menu.hidden),
      },
      icon(GLOBE), this.#languageLabel, this.#languageName,
    );
    this.#leave = el("button", { type: "button", class: "tool leave", onclick: leave }, icon(EXIT), el("span"));
    this.#close = el("button", { type: "button", class: "tool", onclick: close }, icon(CROSS), el("span", { class: "unseen" }));
    this.#menu.append(...LANGUAGES.map((language) => this.#item(language, choose)));
    const languages = el("div", { class: "languages" }, this.#language, this.#menu);
    languages.addEventListener("keydown", (event) => this.#key(event));
    languages.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !languages.contains(event.relatedTarget)) this.#show(false);
    });
    this.element = el(
      "header", { class: "head" },
      el("div", { class: "who" }, this.#title, this.#line),
      el("div", { class: "tools" }, languages, this.#leave, this.#close),
    );
  }

  closable(on) {
    this.#close.hidden = !on;
  }

  say(words, tag) {
    this.#words = words;
    this.#title.textContent = words.name;
    this.#languageLabel.textContent = `${words.language} `;
    this.#languageName.textContent = LANGUAGES.find((language) => language.tag === tag).name;
    this.#leave.querySelector("span").textContent = words.leave;
    this.#close.querySelector("span").textContent = words.close;
    for (const button of this.#menu.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.lang === tag));
    }
    this.state(this.#state);
  }

  /** "connecting", "online" or "offline". */
  state(state) {
    this.#state = state;
    this.#line.dataset.state = state;
    if (this.#line.textContent !== this.#words[state]) this.#line.textContent = this.#words[state];
  }

  #item({ tag, name, direction }, choose) {
    const pick = () => {
      this.#show(false);
      this.#language.focus();
      choose(tag);
    };
    return el("li", {}, el("button", { type: "button", lang: tag, dir: direction, onclick: pick }, name));
  }

  #show(on) {
    this.#menu.hidden = !on;
    this.#language.setAttribute("aria-expanded", String(on));
    if (on) this.#menu.querySelector("button").focus();
  }

  #key(event) {
    if (this.#menu.hidden) return;
    const items = [...this.#menu.querySelectorAll("button")];
    const at = items.indexOf(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      this.#show(false);
      this.#language.focus();
    } else if (step) {
      items[(at + step + items.length) % items.length].focus();
    } else {
      return;
    }
    event.preventDefault();
  }
}
