/**
 * Keeps the conversation going: picks a carrier, sends what is queued once and in order,
 * drops replies that came before, and starts again when the line breaks.
 */
import { RequestCarrier, SocketCarrier } from "./carriers.js";
import { Requests } from "./requests.js";

const PAUSES = [0, 1_000, 2_000, 4_000, 8_000, 15_000]; // ms before each further try
const TRIES = 3; // of a message on a line that stands, before it counts as failed

/**
 * `hear` is told of `state("connecting"|"online"|"offline", reason)` (`reason` names the words that
 * say why, or is null), `welcome(reply, again)`, `offers()`, `reply(reply)`, `typing(on)` and `delivery(id, "waiting"|"sending"|"sent"|"failed")`.
 * `base` is the URL that the server's /chat/ stands at.
 */
export class Transport {
  #base;
  #memory;
  #language;
  #hear;
  #carrier = null;
  #seen = new Set();
  #sending = false;
  #run = 0; // each start has a number: what belongs to an earlier one is void
  #reason = null;
  #requests;
  #wake = () => {};

  constructor({ base, memory, language, hear }) {
    this.#base = base;
    this.#memory = memory;
    this.#language = language;
    this.#hear = hear;
    this.#requests = new Requests({ base, credentials: () => this.#credentials() });
  }

  start() {
    this.stop();
    this.#seen = new Set(this.#memory.transcript.map((entry) => entry.seq ?? null));
    addEventListener("online", this.#wakeUp);
    document.addEventListener("visibilitychange", this.#wakeUp);
    this.#connect(++this.#run, 0);
  }

  stop() {
    this.#run += 1;
    removeEventListener("online", this.#wakeUp);
    document.removeEventListener("visibilitychange", this.#wakeUp);
    this.#carrier?.stop();
    this.#carrier = null;
    this.#wake();
  }

  /** Send `{id, text}` or `{id, button}`, as soon as there is a line and its turn has come. */
  send(message) {
    this.#memory.keep({ queue: [...this.#memory.queue, message] });
    this.#hear.delivery(message.id, this.#carrier ? "sending" : "waiting");
    this.#flush();
  }

  /** Once more for a message that failed; it goes to the end, under the id it had. */
  retry(id) {
    const message = this.#memory.queue.find((queued) => queued.id === id);
    if (!message) return;
    this.#memory.keep({ queue: this.#memory.queue.filter((queued) => queued !== message) });
    const { failed: _, ...again } = message;
    this.send(again);
  }

  /** A reply that another tab was given. */
  heardElsewhere(reply) {
    this.#reply(reply);
  }

  /** The session without its cookie, for a browser that shall keep nothing. */
  async unbind() {
    const { session } = this.#memory;
    const answer = session ? await this.#requests.unbind() : null;
    if (answer && this.#memory.session === session) this.#memory.keep({ session: answer.session });
  }

  /** The address that goes on in Telegram, once; raises where there is none. */
  async telegram() {
    const { url } = await this.#requests.post("telegram", {});
    if (!url.startsWith("https://t.me/")) throw new Error("no address of Telegram");
    return url;
  }

  /** The network is back, or somebody looks at the page again: try at once. */
  #wakeUp = () => {
    if (document.hidden) return;
    this.#wake();
    this.#carrier?.wake();
  };

  async #connect(run, tried) {
    this.#hear.state(tried > 0 ? "offline" : "connecting", this.#reason);
    await this.#pause(PAUSES[Math.min(tried, PAUSES.length - 1)]);
    for (const Carrier of [SocketCarrier, RequestCarrier]) {
      if (run !== this.#run) return;
      if (await this.#try(Carrier, run)) return;
    }
    if (run === this.#run) this.#connect(run, tried + 1);
  }

  async #try(Carrier, run) {
    const current = () => run === this.#run;
    const carrier = new Carrier({
      base: this.#base,
      credentials: () => this.#credentials(),
      hear: {
        session: (answer) => current() && this.#begun(answer),
        reply: (reply) => current() && this.#reply(reply),
        typing: (on) => current() && this.#hear.typing(on),
        lost: () => current() && this.#lost(carrier),
      },
    });
    try {
      await carrier.start();
    } catch (error) {
      carrier.stop();
      this.#reason = error?.reason ?? null;
      return false;
    }
    if (!current()) {
      carrier.stop();
      return true;
    }
    this.#carrier = carrier;
    this.#reason = null;
    this.#hear.state("online", null);
    if (this.#memory.cursor) carrier.acknowledge(this.#memory.cursor);
    this.#flush();
    return true;
  }

  #credentials() {
    const { session, cursor, shared } = this.#memory;
    return { session, cursor, language: this.#language(), cookies: !shared && navigator.cookieEnabled };
  }

  /** The line broke: a little later, lest all come back at once to a server that restarted. */
  #lost(carrier) {
    if (carrier !== this.#carrier) return;
    carrier.stop();
    this.#carrier = null;
    this.#hear.typing(false);
    const run = ++this.#run;
    this.#hear.state("connecting", null);
    this.#pause(Math.random() * 1_000).then(() => run === this.#run && this.#connect(run, 0));
  }

  #begun({ session, resumed, welcome, telegram = false }) {
    this.#memory.keep({ telegram: Boolean(telegram) });
    this.#hear.offers();
    if (resumed) {
      this.#memory.keep({ session });
      return;
    }
    const again = this.#memory.session !== null;
    this.#seen.clear();
    this.#memory.beginAnew(session);
    this.#hear.welcome(welcome, again);
  }

  #reply(reply) {
    if (reply.seq !== null) {
      if (this.#seen.has(reply.seq)) return;
      this.#seen.add(reply.seq);
      this.#memory.keep({ cursor: Math.max(this.#memory.cursor, reply.seq) });
    }
    this.#hear.reply(reply);
    if (reply.seq !== null) this.#carrier?.acknowledge(this.#memory.cursor);
  }

  async #flush() {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#carrier && (await this.#sendNext())) {
        // one after the other: the order is the writer's
      }
    } finally {
      this.#sending = false;
    }
  }

  /** True when there may be more to send on this line. */
  async #sendNext() {
    const message = this.#memory.queue.find((queued) => !queued.failed);
    if (!message) return false;
    const carrier = this.#carrier;
    for (let tried = 1; tried <= TRIES && carrier === this.#carrier; tried += 1) {
      this.#hear.delivery(message.id, "sending");
      const status = await carrier.send(message).catch(() => null);
      if (status) {
        this.#settle(message, status);
        return true;
      }
      await this.#pause(tried * 1_000);
    }
    if (carrier === this.#carrier) this.#settle(message, "no answer");
    else this.#hear.delivery(message.id, "waiting");
    return true;
  }

  #settle(message, status) {
    const known = this.#memory.queue.some((queued) => queued.id === message.id);
    if (!known) return; // cleared meanwhile: nothing may be written again
    const sent = status === "accepted";
    const others = this.#memory.queue.filter((queued) => queued.id !== message.id);
    const queue = sent ? others : [...others, { ...message, failed: true }];
    this.#memory.keep({ queue });
    this.#hear.delivery(message.id, sent ? "sent" : "failed");
  }

  #pause(time) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
