/**
 * <casepath-chat>: Casepath in any page, by one line:
 *     <script type="module" src="https://…/chat/widget.js" data-language="es"></script>
 * which puts the chat behind a button at the page's edge. Where the page has a <casepath-chat> of
 * its own, the line only brings it to life.
 *
 * Attributes (of the element, or with `data-` of the line): `language` begins in that language
 * (else the browser's own); `accent` is the page's colour; `theme` is "light" or "dark" (else the
 * browser's own); `greeting` stands above the conversation; `position` is "end" or "start";
 * `leave-to` is the address that "clear and leave" goes to (else an empty page); `shared-device`
 * keeps nothing; `mode="inline"` stands in the page instead of behind a button; `open` shows the
 * panel at once. Methods: `open()`, `insert(text)` puts text into the composer. The event
 * `casepath-language` tells the page in which language the chat goes on.
 */
import { tint } from "./colours.js";
import { Conversation } from "./conversation.js";
import { el, icon } from "./dom.js";
import { sheet } from "./styles.js";

const BUBBLE = "M4 5h16v11H9l-5 4z";
const PHONE = "(max-width: 30rem), (max-height: 26rem)";
const TRY_AGAIN = 5_000; // ms, where the server did not answer
const NAME = "casepath-chat";
const FROM_THE_LINE = [
  "language", "accent", "theme", "greeting", "position", "leave-to", "shared-device", "open",
];

class CasepathChat extends HTMLElement {
  static observedAttributes = ["language", "open", "accent", "greeting", "position"];

  #words = null;
  #count = el("span", { class: "count", hidden: true });
  #launcher = el("button", { type: "button", class: "launcher", "aria-expanded": "false", hidden: true, onclick: () => this.open() },
    icon(BUBBLE), el("span", { class: "title" }), this.#count);
  #colours = new CSSStyleSheet();
  #panel = null;
  #conversation = null;
  #unread = 0;
  #before = null; // what had the focus when the panel was opened

  async connectedCallback() {
    if (!this.#panel) this.#build();
    const conversation = this.#conversation;
    const wishes = [this.getAttribute("language"), ...navigator.languages];
    while (!(await conversation.prepare(wishes).then(() => true, () => false))) {
      await new Promise((resolve) => { setTimeout(resolve, TRY_AGAIN); });
      if (!this.isConnected) return;
    }
    this.#launcher.hidden = false;
    const wish = this.getAttribute("language"); // it may have come while the words were on the way
    if (wish !== null) await conversation.wish(wish);
    if (this.#inline || this.hasAttribute("open")) this.#show();
    else if (conversation.known) conversation.start();
  }

  disconnectedCallback() {
    this.#conversation.stop();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#panel || before === now) return;
    if (name === "accent") this.#tint();
    else if (name === "position") this.#standAside();
    else if (name === "greeting") this.#conversation.greet(now);
    else if (!this.#words) return; // what is wished for is read once there are words
    else if (name === "language") this.#conversation.wish(now);
    else if (now === null) this.#close();
    else if (!this.#shown) this.#show();
  }

  open() {
    this.#before = document.activeElement === this ? this.#launcher : document.activeElement;
    this.toggleAttribute("open", true);
    this.#conversation.focus();
  }

  insert(text) {
    if (!this.#inline) this.open();
    this.#conversation.insert(text);
  }

  get #inline() {
    return this.getAttribute("mode") === "inline";
  }

  get #shown() {
    return this.#inline || this.#panel.open;
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet(), this.#colours];
    this.#conversation = new Conversation({
      shared: this.hasAttribute("shared-device"),
      host: {
        spoken: (words) => this.#speak(words),
        arrived: () => this.#arrived(),
        leave: () => this.#leave(),
        close: () => this.#close(),
      },
    });
    const { parts } = this.#conversation;
    this.#panel = this.#inline
      ? el("section", { class: "panel" }, ...parts)
      : el("dialog", { class: "panel", onclose: () => this.#closed() }, ...parts);
    this.#panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.#close();
    });
    this.#conversation.closable(!this.#inline);
    this.#conversation.greet(this.getAttribute("greeting"));
    this.#tint();
    this.#standAside();
    root.append(...(this.#inline ? [this.#panel] : [this.#launcher, this.#panel]));
  }

  /** At the page's own end, in whatever language the chat goes on; or at its start, if it says so. */
  #standAside() {
    const rightToLeft = getComputedStyle(this).direction === "rtl";
    const left = (this.getAttribute("position") === "start") !== rightToLeft;
    for (const part of [this.#launcher, this.#panel]) part.classList.toggle("left", left && !this.#inline);
  }

  #tint() {
    const wished = this.getAttribute("accent") ?? getComputedStyle(this).getPropertyValue("--casepath-accent");
    this.#colours.replaceSync(tint(wished.trim()));
  }

  #speak(words) {
    this.#words = words;
    this.#panel.lang = words.tag;
    this.#panel.dir = words.direction;
    this.#launcher.lang = words.tag;
    this.#launcher.dir = words.direction;
    this.#panel.setAttribute("aria-label", this.#launcher.querySelector(".title").textContent = words.say("open"));
    this.#showCount();
    this.dispatchEvent(new CustomEvent("casepath-language", { detail: words.tag }));
  }

  #arrived() {
    if (!this.#shown) this.#unread += 1;
    this.#showCount();
  }

  #show() {
    if (!this.#inline && !this.#panel.open) {
      // On a phone the panel is all there is: what lies behind it must not take the focus.
      if (matchMedia(PHONE).matches) this.#panel.showModal();
      else this.#panel.open = true; // show() would take the focus from the page
      this.#launcher.setAttribute("aria-expanded", "true");
    }
    this.#unread = 0;
    this.#showCount();
    this.#conversation.looked();
    this.#conversation.start();
  }

  #close() {
    if (!this.#inline && this.#panel.open) this.#panel.close();
  }

  #closed() {
    this.removeAttribute("open");
    this.#launcher.setAttribute("aria-expanded", "false");
    const back = this.#before?.isConnected ? this.#before : this.#launcher;
    (back === document.body ? this.#launcher : back).focus();
  }

  #showCount() {
    this.#count.hidden = this.#unread === 0;
    const seen = el("span", { "aria-hidden": "true" }, String(this.#unread));
    const said = ` ${this.#words?.say("unread", { count: this.#unread }) ?? ""}`;
    this.#count.replaceChildren(seen, el("span", { class: "unseen" }, said));
  }

  #leave() {
    document.documentElement.hidden = true;
    location.replace(this.getAttribute("leave-to") ?? "about:blank");
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, CasepathChat);

/** Put the chat into the page that asked for the module at `address`, unless it has one. */
export async function place(address) {
  if (document.readyState === "loading") {
    await new Promise((resolve) => { document.addEventListener("DOMContentLoaded", resolve, { once: true }); });
  }
  const line = [...document.scripts].find(({ src }) => src === address);
  if (!line || document.querySelector(NAME)) return;
  const chat = document.createElement(NAME);
  for (const name of FROM_THE_LINE) {
    const value = line.getAttribute(`data-${name}`);
    if (value !== null) chat.setAttribute(name, value);
  }
  document.body.append(chat);
}
