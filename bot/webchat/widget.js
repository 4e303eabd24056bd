/**
 * <casepath-chat>: Casepath in any page, by one line:
 *     <script type="module" src="https://…/chat/widget.js"></script> <casepath-chat></casepath-chat>
 *
 * Attributes: `mode="inline"` stands in the page instead of behind a button; `open` shows the
 * panel at once; `language="es"` begins in that language (else the browser's own);
 * `leave-to` is the address that "clear and leave" goes to (else an empty page).
 * Methods: `insert(text)` puts text into the composer.
 */
import { Composer } from "./composer.js";
import { el, icon, newId } from "./dom.js";
import { Header } from "./header.js";
import { Log } from "./log.js";
import { Memory } from "./memory.js";
import { sheet } from "./styles.js";
import { Transport } from "./transport.js";
import { bestLanguage, languageOf, wordsOf } from "./words.js";

const BASE = new URL(".", import.meta.url);
const BUBBLE = "M4 5h16v11H9l-5 4z";
const PHONE = "(max-width: 30rem), (max-height: 26rem)";
const LOCKED = "utter_locked";
const TYPING_AT_MOST = 60_000; // ms, should the word that it ended get lost

class CasepathChat extends HTMLElement {
  static observedAttributes = ["language", "open"];

  #memory = new Memory();
  #language = "en";
  #words = wordsOf("en");
  #transport = new Transport({
    base: BASE,
    memory: this.#memory,
    language: () => this.#language,
    hear: {
      state: (state) => [this.#header, this.#log].forEach((part) => part.state(state)),
      welcome: (reply, again) => this.#welcome(reply, again),
      reply: (reply) => this.#take(reply),
      typing: (on) => this.#showTyping(on),
      delivery: (id, state) => this.#deliver(id, state),
    },
  });
  #log = new Log({
    choose: (button) => this.#press(button),
    retry: (id) => this.#transport.retry(id),
  });
  #composer = new Composer({ send: (text) => this.#write(text) });
  #header = new Header({
    choose: (tag) => this.#changeLanguage(tag),
    leave: () => this.#leave(),
    close: () => this.#close(),
  });
  #alarm = el("p", { class: "unseen", role: "status" });
  #count = el("span", { class: "count", hidden: true });
  #launcher = el("button", { type: "button", class: "launcher", "aria-expanded": "false", onclick: () => this.open() },
    icon(BUBBLE), el("span", { class: "title" }), this.#count);
  #panel = null;
  #unread = 0;
  #typingEnds = null;
  #running = false;

  connectedCallback() {
    if (!this.#panel) this.#build();
    this.#speak(this.#memory.language ?? bestLanguage([this.getAttribute("language"), ...navigator.languages]));
    this.#restore();
    if (this.#inline || this.hasAttribute("open")) this.#show();
    else if (this.#memory.session) this.#run();
  }

  disconnectedCallback() {
    this.#transport.stop();
    this.#running = false;
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#panel || before === now) return;
    if (name === "language") this.#wishLanguage(bestLanguage([now]));
    else if (now === null) this.#close();
    else if (!this.#shown) this.#show();
  }

  open() {
    this.toggleAttribute("open", true);
    this.#composer.focus();
  }

  insert(text) {
    if (!this.#inline) this.open();
    this.#composer.insert(text);
  }

  get #inline() {
    return this.getAttribute("mode") === "inline";
  }

  get #shown() {
    return this.#inline || this.#panel.open;
  }

  get #begun() {
    return this.#memory.transcript.some((entry) => entry.from === "me");
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet()];
    const parts = [this.#header.element, this.#log.element, this.#composer.element, this.#alarm];
    this.#panel = this.#inline
      ? el("section", { class: "panel" }, ...parts)
      : el("dialog", { class: "panel", onclose: () => this.#closed() }, ...parts);
    this.#panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.#close();
    });
    this.#header.closable(!this.#inline);
    root.append(...(this.#inline ? [this.#panel] : [this.#launcher, this.#panel]));
  }

  /** Interface words in a language; the conversation's own language is the server's to know. */
  #speak(tag) {
    this.#language = tag;
    this.#words = wordsOf(tag);
    this.#panel.lang = tag;
    this.#panel.dir = languageOf(tag).direction;
    this.#launcher.lang = tag;
    this.#panel.setAttribute("aria-label", this.#words.name);
    for (const part of [this.#header, this.#log, this.#composer]) part.say(this.#words, tag);
    this.#showCount();
  }

  #restore() {
    this.#log.restore(() => {
      for (const entry of this.#memory.transcript) {
        if (entry.from === "me") this.#log.addOwn(entry);
        else if (entry.from === "note") this.#log.addNote(this.#words.begun);
        else this.#log.addReply(entry);
      }
      for (const { id, failed } of this.#memory.queue) this.#log.mark(id, failed ? "failed" : "waiting");
    });
  }

  #run() {
    if (this.#running) return;
    this.#running = true;
    this.#transport.start();
  }

  // -- opening, closing, leaving ------------------------------------------

  #show() {
    if (!this.#inline && !this.#panel.open) {
      // On a phone the panel is all there is: what lies behind it must not take the focus.
      if (matchMedia(PHONE).matches) this.#panel.showModal();
      else this.#panel.open = true; // show() would take the focus from the page
      this.#launcher.setAttribute("aria-expanded", "true");
    }
    this.#unread = 0;
    this.#showCount();
    this.#log.scrollToEnd();
    this.#run();
  }

  #close() {
    if (!this.#inline && this.#panel.open) this.#panel.close();
  }

  #closed() {
    this.removeAttribute("open");
    this.#launcher.setAttribute("aria-expanded", "false");
    this.#launcher.focus();
  }

  #showCount() {
    this.#launcher.querySelector(".title").textContent = this.#words.open;
    this.#count.hidden = this.#unread === 0;
    const seen = el("span", { "aria-hidden": "true" }, String(this.#unread));
    this.#count.replaceChildren(seen, el("span", { class: "unseen" }, ` ${this.#words.unread(this.#unread)}`));
  }

  /** Screen first, then storage, then away: somebody may be standing behind. */
  #leave() {
    this.#log.clear();
    this.#composer.clear();
    this.#transport.stop();
    this.#memory.clear();
    document.documentElement.hidden = true;
    location.replace(this.getAttribute("leave-to") ?? "about:blank");
  }

  // -- the conversation ---------------------------------------------------

  #write(text) {
    const message = { id: newId(), text };
    this.#addOwn(message.id, text);
    this.#transport.send(message);
  }

  #press({ title, key }) {
    const message = { id: newId(), button: key };
    this.#memory.change((entry) => entry.buttons?.some((button) => button.key === key), { chosen: key });
    this.#addOwn(message.id, title);
    this.#composer.focusUnlessTouch(this.#log);
    this.#transport.send(message);
  }

  #addOwn(id, text) {
    const entry = { from: "me", id, text, language: this.#language };
    this.#memory.change((earlier) => earlier.buttons?.length > 0, { used: true });
    this.#memory.add(entry);
    this.#log.addOwn(entry);
  }

  #welcome(reply, again) {
    if (again) {
      this.#memory.add({ from: "note" });
      this.#log.addNote(this.#words.begun);
    }
    this.#take(reply);
  }

  #take(reply) {
    if (reply.message === LOCKED) this.#hide();
    this.#memory.add({ from: "them", ...reply });
    this.#log.addReply(reply);
    if (reply.language !== this.#language && bestLanguage([reply.language]) === reply.language) {
      this.#memory.keep({ language: reply.language });
      this.#speak(reply.language);
    }
    if (!this.#shown) this.#unread += 1;
    this.#showCount();
  }

  /** "Lock" is for a phone that goes into other hands: what was read goes from it. */
  #hide() {
    this.#memory.keep({ transcript: [] });
    this.#log.clear();
  }

  #showTyping(on) {
    clearTimeout(this.#typingEnds);
    if (on) this.#typingEnds = setTimeout(() => this.#log.typing(false), TYPING_AT_MOST);
    this.#log.typing(on);
  }

  #deliver(id, state) {
    this.#log.mark(id, state);
    this.#alarm.textContent = state === "failed" ? this.#words.failed : "";
  }

  #changeLanguage(tag) {
    this.#memory.keep({ language: tag });
    this.#speak(tag);
    this.#write(languageOf(tag).ask);
  }

  /** The page's own wish: before anything was said the whole chat follows, later it does not. */
  #wishLanguage(tag) {
    if (tag === this.#language || this.#begun) return;
    this.#transport.stop();
    this.#memory.clear();
    this.#memory.keep({ language: tag });
    this.#speak(tag);
    this.#log.clear();
    if (this.#running) this.#transport.start();
  }
}

customElements.define("casepath-chat", CasepathChat);
