/** A button that opens a list of buttons: arrows walk it, Escape closes it, the focus comes back. */
import { el, icon } from "./dom.js";

let made = 0;

export class Menu {
  #list;
  #button;

  /** `picture` is the path of an icon; `label` elements stand in the button beside it. */
  constructor({ picture, label = [], kind }) {
    const id = `menu-${(made += 1)}`;
    this.#list = el("ul", { class: "menu", id, hidden: true });
    this.#button = el(
      "button",
      {
        type: "button", class: "tool", "aria-expanded": "false", "aria-controls": id,
        onclick: () => this.#show(this.#list.hidden),
      },
      icon(picture), ...label,
    );
    this.element = el("div", { class: `menus ${kind}` }, this.#button, this.#list);
    this.element.addEventListener("keydown", (event) => this.#key(event));
    this.element.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.element.contains(event.relatedTarget)) this.#show(false);
    });
  }

  /** Items in order: {title, pick, on (null, or whether it is chosen), lang, dir}; none hides it. */
  fill(items) {
    const focused = [...this.#list.querySelectorAll("button")].findIndex((item) => item.matches(":focus"));
    this.#list.replaceChildren(...items.map((item) => el("li", {}, this.#item(item))));
    this.element.hidden = items.length === 0;
    if (focused >= 0) this.#list.querySelectorAll("button")[focused]?.focus();
  }

  #item({ title, pick, on = null, lang = null, dir = null }) {
    const picked = () => {
      this.#show(false);
      this.#button.focus();
      pick();
    };
    return el("button", { type: "button", lang, dir, "aria-pressed": on === null ? null : String(on), onclick: picked }, title);
  }

  #show(on) {
    this.#list.hidden = !on;
    this.#button.setAttribute("aria-expanded", String(on));
    if (on) this.#list.querySelector('[aria-pressed="true"], button')?.focus();
  }

  #key(event) {
    if (this.#list.hidden) return;
    const items = [...this.#list.querySelectorAll("button")];
    const at = items.indexOf(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      this.#show(false);
      this.#button.focus();
    } else if (step) {
      items[(at + step + items.length) % items.length].focus();
    } else {
      return;
    }
    event.preventDefault();
  }
}
