/** One conversation: what is said, kept, sent and shown, in the parts of a panel. */
import { Composer } from "./composer.js";
import { el, newId } from "./dom.js";
import { Header } from "./header.js";
import { Log } from "./log.js";
import { Memory } from "./memory.js";
import { Opened } from "./opened.js";
import { asText, save } from "./saving.js";
import { Tabs } from "./tabs.js";
import { Transport } from "./transport.js";
import { BASE, wordsFor } from "./words.js";

const LOCKED = "utter_locked";
const TYPING_AT_MOST = 60_000; // ms, should the word that it ended get lost

/** The panel's `host` is told of `spoken(words)`, `arrived()`, `leave()` and `close()`. */
export class Conversation {
  #host;
  #words = null;
  #memory;
  #opened;
  #transport;
  #tabs;
  #log = new Log({
    choose: (button) => this.#press(button),
    retry: (id) => this.#transport.retry(id),
  });
  #composer = new Composer({ send: (text) => this.#write(text) });
  #header;
  #alarm = el("p", { class: "unseen", role: "status" });
  #typingEnds = null;
  #running = false;

  constructor({ shared, host }) {
    this.#host = host;
    this.#memory = new Memory({ shared });
    this.#header = new Header({
      choose: (tag) => this.#changeLanguage(tag), leave: () => this.#leave(), close: host.close,
      lock: () => this.#lock(), save: () => this.#save(), share: (on) => this.#share(on),
      telegram: () => this.#goOn(),
    });
    this.#opened = new Opened({ memory: this.#memory, show: (on) => this.#header.open(on) });
    this.#tabs = new Tabs({
      known: () => (this.#memory.shared || !this.#memory.session ? null : this.#memory.handOn()),
      hear: {
        own: (entry) => this.#show(entry),
        reply: (reply) => this.#transport.heardElsewhere(reply),
        sent: (id) => this.#log.mark(id, "sent"),
        hidden: () => this.#hide(),
        cleared: () => this.#clear(),
      },
    });
    this.#transport = new Transport({
      base: BASE,
      memory: this.#memory,
      language: () => this.#words.tag,
      hear: {
        state: (state, reason) => this.#showState(state, reason),
        welcome: (reply, again) => this.#welcome(reply, again),
        offers: () => this.#offer(),
        reply: (reply) => this.#take(reply),
        typing: (on) => this.#showTyping(on),
        delivery: (id, state) => this.#deliver(id, state),
      },
    });
  }

  get parts() {
    return [this.#header.element, this.#header.bar, this.#log.element, this.#composer.element, this.#alarm];
  }

  closable(on) {
    this.#header.closable(on);
  }

  focus() {
    this.#composer.focus();
  }

  insert(text) {
    this.#composer.insert(text);
  }

  /** Whether there is something to go on with. */
  get known() {
    return this.#memory.session !== null;
  }

  /** Take up what this tab or another one knows, and find the words; the first of `wishes` wins. */
  async prepare(wishes) {
    if (!this.#memory.shared) this.#tabs.open();
    if (!this.#memory.session) {
      const known = await this.#tabs.ask();
      if (known) this.#memory.keep(known);
    }
    const words = await wordsFor("widget", [this.#memory.language, ...wishes]);
    this.#speak(words);
    this.#restore();
    this.#offer();
    this.#opened.look();
  }

  greet(text) {
    this.#log.greet(text);
  }

  start() {
    if (this.#running) return;
    if (!this.#words.allowed) {
      console.error(`casepath: ${location.origin} is not named in CASEPATH_ALLOWED_ORIGINS`);
      this.#showState("offline", "notHere");
      return;
    }
    this.#running = true;
    this.#transport.start();
  }

  stop() {
    this.#running = false;
    this.#transport.stop();
    this.#tabs.close();
  }

  looked() {
    this.#log.scrollToEnd();
  }

  /** The page's own wish: before anything was said the whole chat follows, later it does not. */
  async wish(tag) {
    if (this.#memory.transcript.some((entry) => entry.from === "me")) return;
    const words = await wordsFor("widget", [tag]).catch(() => this.#words);
    if (words.tag === this.#words.tag) return;
    this.#transport.stop();
    this.#memory.clear();
    this.#memory.keep({ language: words.tag });
    this.#speak(words);
    this.#log.clear();
    if (this.#running) this.#transport.start();
  }

  // -- words ----------------------------------------------------------------

  /** Interface words in a language; the conversation's own language is the server's to know. */
  #speak(words) {
    this.#words = words;
    for (const part of [this.#header, this.#log, this.#composer]) part.say(words);
    this.#host.spoken(words);
  }

  async #changeLanguage(tag) {
    const { ask } = this.#words.of(tag);
    await this.#follow(tag);
    this.#write(ask);
  }

  async #follow(language) {
    if (language === this.#words.tag || !this.#words.speaks(language)) return;
    this.#memory.keep({ language });
    this.#speak(await wordsFor("widget", [language]).catch(() => this.#words));
  }

  // -- what is said -----------------------------------------------------------

  #restore() {
    this.#log.restore(() => {
      for (const entry of this.#memory.transcript) {
        if (entry.from === "me") this.#log.addOwn(entry);
        else if (entry.from === "note") this.#log.addNote(this.#words.say(entry.words ?? "begun"));
        else this.#log.addReply(entry);
      }
      for (const { id, failed } of this.#memory.queue) this.#log.mark(id, failed ? "failed" : "waiting");
    });
  }

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
    const entry = { from: "me", id, text, language: this.#words.tag };
    this.#show(entry);
    this.#tabs.tell("own", entry);
  }

  #show(entry) {
    this.#memory.change((earlier) => earlier.buttons?.length > 0, { used: true });
    this.#memory.add(entry);
    this.#log.addOwn(entry);
  }

  #note(words, way) {
    this.#memory.add({ from: "note", words });
    this.#log.addNote(this.#words.say(words), way);
  }

  #welcome(reply, again) {
    if (again) this.#note("begun");
    this.#take(reply);
  }

  #take(reply) {
    if (reply.message === LOCKED) this.#hide();
    this.#opened.heard(reply);
    this.#memory.add({ from: "them", ...reply });
    this.#log.addReply(reply);
    if (reply.seq !== null) this.#tabs.tell("reply", reply);
    this.#follow(reply.language);
    this.#host.arrived();
  }

  #showTyping(on) {
    clearTimeout(this.#typingEnds);
    if (on) this.#typingEnds = setTimeout(() => this.#log.typing(false), TYPING_AT_MOST);
    this.#log.typing(on);
  }

  #deliver(id, state) {
    this.#log.mark(id, state);
    this.#alarm.textContent = state === "failed" ? this.#words.say("failed") : "";
    if (state === "sent") this.#tabs.tell("sent", id);
  }

  #showState(state, reason) {
    this.#header.state(state);
    this.#log.state(state, reason);
  }

  #offer() {
    this.#header.offer({ shared: this.#memory.shared, telegram: this.#memory.telegram });
  }

  // -- safety -------------------------------------------------------------------

  /** The screen at once, with or without a line; the server as soon as it hears of it. */
  #lock() {
    this.#hide();
    this.#tabs.tell("hidden");
    this.#write(this.#words.say("lockSay"));
    this.#composer.focusUnlessTouch(this.#log);
  }

  /** "Lock" is for a phone that goes into other hands: what was read goes from it. */
  #hide() {
    this.#memory.hide();
    this.#log.clear();
    this.#opened.look();
  }

  #clear() {
    this.#log.clear();
    this.#composer.clear();
    this.#transport.stop();
    this.#memory.clear();
    this.#opened.look();
    if (this.#running) this.#transport.start();
  }

  /** Screen first, then storage, then away: somebody may be standing behind. */
  #leave() {
    this.#tabs.tell("cleared");
    this.#running = false;
    this.#clear();
    this.#host.leave();
  }

  #share(on) {
    this.#memory.share(on);
    if (on) this.#tabs.close();
    else this.#tabs.open();
    if (on) this.#transport.unbind().catch(() => null); // the cookie alone opens nothing
    this.#offer();
    this.#note(on ? "sharedOn" : "sharedOff");
  }

  #save() {
    const { transcript } = this.#memory;
    const rules = { words: this.#words, open: this.#opened.now, typed: (entry) => this.#memory.typed(entry) };
    save(asText(transcript, rules), this.#words.say("fileName"));
  }

  async #goOn() {
    try {
      const address = await this.#transport.telegram();
      this.#log.addNote(this.#words.say("telegramLink"), { address, title: this.#words.say("telegramOpen") });
    } catch {
      this.#note("telegramGone");
    }
  }
}
