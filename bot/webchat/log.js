/** The conversation on screen: bubbles, quick replies, and how far each message has come. */
import { el, icon } from "./dom.js";
import { drawn } from "./drawn.js";
import { fileButton } from "./file.js";
import { journeyFigure } from "./journey.js";
import { pathFigure } from "./path.js";
import { link, paragraphs } from "./text.js";
import { NAME } from "./words.js";

const DOWN = "M12 5v14m-6-6 6 6 6-6";
const MARGIN = 12; // px above a message that was scrolled to

/** `choose(button)` is called with {title, key}, `retry(id)` with the id of a failed message. */
export class Log {
  #words = null;
  #greeting = null;
  #choose;
  #retry;
  #list = el("div", { class: "list" });
  #typing = el("p", { class: "typing", hidden: true });
  #newest = el("button", { type: "button", class: "newest", hidden: true }, icon(DOWN));
  #offline = el("p", { class: "offline", role: "status" });
  #state = { state: "connecting", reason: null };
  #newestOwn = null;

  constructor({ choose, retry }) {
    this.#choose = choose;
    this.#retry = retry;
    // The list is the live region. It takes the focus, so that the keyboard can scroll it.
    for (const [name, value] of Object.entries({
      role: "log", "aria-live": "polite", "aria-relevant": "additions", tabindex: "0",
    })) this.#list.setAttribute(name, value);
    this.#newest.addEventListener("click", () => this.#scroll(this.#list.scrollHeight));
    this.#list.addEventListener("scroll", () => this.#showNewest(), { passive: true });
    this.element = el("div", { class: "log" }, this.#list, this.#newest, this.#typing, this.#offline);
  }

  say(words) {
    this.#words = words;
    this.#list.setAttribute("aria-label", words.say("log"));
    this.#newest.setAttribute("aria-label", words.say("newest"));
    this.#typing.replaceChildren(
      ...[0, 1, 2].map(() => el("span", { class: "dot", "aria-hidden": "true" })),
      words.say("typing"),
    );
    this.state(this.#state.state, this.#state.reason);
  }

  /** Says in full what being offline means, and for which reason; the head has the short word. */
  state(state, reason = null) {
    this.#state = { state, reason };
    const text = state === "offline" ? this.#words?.say(reason ?? "meanwhile") ?? "" : "";
    if (this.#offline.textContent !== text) this.#offline.textContent = text;
  }

  /** The page's own greeting stands first, whatever else is cleared. */
  greet(text) {
    this.#greeting?.remove();
    this.#greeting = text ? el("p", { class: "greeting", dir: "auto" }, text) : null;
    if (this.#greeting) this.#list.prepend(this.#greeting);
  }

  /** The writer's own message: {id, text, language}. */
  addOwn({ id, text, language }) {
    this.#useUpChoices();
    const state = el("p", { class: "state" });
    const bubble = el("div", { class: "bubble", lang: language, dir: "auto" });
    bubble.append(...paragraphs(text, this.#words.say("newTab")));
    const entry = el("div", { class: "entry me", "data-id": id }, this.#author(this.#words.say("me")), bubble, state);
    this.#list.append(entry);
    this.#newestOwn = entry;
    this.#scroll(this.#list.scrollHeight);
  }

  /** A reply: {message, text, language, direction, buttons, path, journey, used}. */
  addReply({ message, text, language, direction, buttons = [], used = false, chosen = null, ...more }) {
    const { picture = null, file = null } = more;
    const said = { lang: language, dir: direction };
    const card = message.startsWith("utter_case_status") ? " card" : "";
    const wide = more.path?.length > 0 || more.journey?.length > 0 ? " wide" : "";
    const bubble = el("div", { class: `bubble${card}${wide}`, ...said });
    bubble.append(...paragraphs(text, this.#words.say("newTab")));
    // Behind the first words: who, what, since when; then where that is on the way.
    if (wide) bubble.insertBefore(figureOf(more, this.#words), card ? bubble.children[2] ?? null : null);
    if (picture) bubble.append(drawn(picture));
    const entry = el("div", { class: "entry them", "data-message": message }, this.#author(`${NAME}:`), bubble);
    if (file) entry.append(el("div", { class: "choices", ...said }, fileButton(file)));
    if (buttons.length > 0) {
      const choices = buttons.map((button) => this.#choice(button, used, chosen));
      entry.append(el("div", { class: "choices", ...said }, ...choices));
    }
    this.#list.append(entry);
    this.#showReply();
  }

  /** A line between the messages, with an address to go to where there is one. */
  addNote(text, { address = null, title = null } = {}) {
    const way = address ? link(address, this.#words.say("newTab"), title) : null;
    this.#list.append(el("p", { class: "note" }, text, ...(way ? [" ", way] : [])));
    this.#scroll(this.#list.scrollHeight);
    way?.focus({ preventScroll: true });
  }

  /** "waiting", "sending", "sent" or "failed" under a message of the writer's. */
  mark(id, state) {
    const place = this.#list.querySelector(`[data-id="${CSS.escape(id)}"] .state`);
    if (!place) return;
    place.dataset.state = state;
    place.replaceChildren(this.#words.say(state));
    if (state !== "failed") return;
    const again = el("button", { type: "button", class: "link" }, this.#words.say("retry"));
    again.addEventListener("click", () => {
      this.focus(); // the button goes away
      this.#retry(id);
    });
    place.append(" ", again);
  }

  typing(on) {
    this.#typing.hidden = !on;
  }

  clear() {
    this.#list.replaceChildren(...(this.#greeting ? [this.#greeting] : []));
    this.#newestOwn = null;
    this.typing(false);
    this.#showNewest();
  }

  focus() {
    this.#list.focus({ preventScroll: true });
  }

  /** Fill the log with what was said before, which nobody wants to hear read out again. */
  restore(fill) {
    this.clear();
    this.#list.setAttribute("aria-busy", "true");
    fill();
    requestAnimationFrame(() => this.#list.removeAttribute("aria-busy"));
    this.scrollToEnd();
  }

  scrollToEnd() {
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  #author(name) {
    return el("span", { class: "unseen" }, name);
  }

  #choice(button, used, chosen) {
    const choice = el("button", { type: "button", class: "choice", disabled: used }, button.title);
    choice.classList.toggle("chosen", chosen === button.key);
    choice.addEventListener("click", () => {
      choice.classList.add("chosen");
      this.#choose(button);
    });
    return choice;
  }

  #useUpChoices() {
    for (const choice of this.#list.querySelectorAll(".choice:enabled:not(.file)")) choice.disabled = true;
  }

  /** The end, but never so far that the question above the answer is gone. */
  #showReply() {
    const end = this.#list.scrollHeight - this.#list.clientHeight;
    const question = this.#newestOwn ? this.#newestOwn.offsetTop - MARGIN : end;
    this.#scroll(Math.min(end, question));
    this.#showNewest();
  }

  #scroll(top) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#list.scrollTo({ top, behavior: still ? "auto" : "smooth" });
  }

  #showNewest() {
    const { scrollTop, scrollHeight, clientHeight } = this.#list;
    this.#newest.hidden = scrollHeight - clientHeight - scrollTop < 48;
  }
}

function figureOf(reply, words) {
  return reply.journey?.length > 0 ? journeyFigure(reply, words) : pathFigure(reply, words);
}
