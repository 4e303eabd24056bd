/** Where the message is written: grows with the text, counts, sends. */
import { el, icon } from "./dom.js";

const LIMIT = 2_000; // characters, as the server has it
const ARROW = "M12 20V5m-7 7 7-7 7 7";

export class Composer {
  #words = null;
  #label = el("label", { class: "unseen", for: "message" });
  // No spell-check: browsers may send what they check to a service, and this holds case numbers.
  #text = el("textarea", {
    id: "message", rows: "1", autocomplete: "off", autocapitalize: "sentences", spellcheck: "false",
    enterkeyhint: "send", dir: "auto", "aria-describedby": "over",
  });
  #over = el("p", { class: "over", id: "over", role: "status" });
  #button = el("button", { type: "submit", class: "send" }, icon(ARROW), el("span", { class: "unseen" }));
  #send;

  constructor({ send }) {
    this.#send = send;
    this.element = el("form", { class: "composer" }, this.#over, this.#label, this.#text, this.#button);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener("input", () => this.#fit());
    this.#text.addEventListener("keydown", (event) => {
      // While letters are being composed (Chinese, Korean …) Enter belongs to the keyboard.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
  }

  say(words) {
    this.#words = words;
    this.#label.textContent = words.say("write");
    this.#text.placeholder = words.say("placeholder");
    this.#button.querySelector("span").textContent = words.say("send");
    this.#fit();
  }

  /** Put text where the cursor stands. */
  insert(text) {
    const { selectionStart, selectionEnd, value } = this.#text;
    const before = value.slice(0, selectionStart);
    const gap = before && !/\s$/u.test(before) ? " " : "";
    this.#text.setRangeText(gap + text, selectionStart, selectionEnd, "end");
    this.#fit();
    this.#text.focus();
  }

  clear() {
    this.#text.value = "";
    this.#fit();
  }

  focus() {
    this.#text.focus();
  }

  /** On a touch screen the focus would bring the keyboard up; there `other` takes it. */
  focusUnlessTouch(other) {
    if (matchMedia("(pointer: coarse)").matches) other.focus();
    else this.focus();
  }

  #submit() {
    const text = this.#text.value.trim();
    if (!text || this.#typed() > LIMIT) return;
    this.clear();
    this.#send(text);
  }

  /** In characters, not in UTF-16 units: the server counts so. */
  #typed() {
    return [...this.#text.value.trim()].length;
  }

  #fit() {
    this.#text.style.height = "auto";
    this.#text.style.height = `${this.#text.scrollHeight + 2}px`;
    const typed = this.#typed();
    const over = typed > LIMIT;
    this.#over.textContent = over ? this.#words.say("over", { typed, limit: LIMIT }) : "";
    this.#text.setAttribute("aria-invalid", String(over));
    this.#button.disabled = over;
  }
}
