/**
 * The two ways to the server: a socket, and plain requests where that is blocked.
 *
 * A carrier has `start()` (resolves once messages can be sent, else rejects), `send(message)`
 * (resolves to "accepted" or "malformed", rejects when nobody answered), `acknowledge(seq)` and
 * `stop()`. It tells `hear` of `session(answer)`, `reply(reply)`, `typing(on)`, `lost()`;
 * `credentials()` gives {session, language, cursor} as they are at that moment.
 */

const CONNECT_WITHIN = 4_000; // ms
const ANSWER_WITHIN = 8_000;
const REQUEST_WITHIN = 60_000; // a plain POST answers at the end of its turn
const READ_EVERY = 5_000;

export class SocketCarrier {
  #base;
  #credentials;
  #hear;
  #socket = null;

  constructor({ base, credentials, hear }) {
    this.#base = base;
    this.#credentials = credentials;
    this.#hear = hear;
  }

  async start() {
    const { io } = await import("./socket.io.js");
    // Starting again is the transport's task: there the plain way has its place too.
    this.#socket = io(this.#base.origin, {
      path: `${this.#base.pathname}socket.io`,
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      auth: (give) => give(this.#credentials()),
    });
    const begun = this.#listen(this.#socket);
    await within(CONNECT_WITHIN, begun);
    this.#socket.on("disconnect", () => this.#hear.lost());
  }

  #listen(socket) {
    socket.on("reply", (reply) => this.#hear.reply(reply));
    socket.on("typing", ({ on }) => this.#hear.typing(on));
    return new Promise((resolve, reject) => {
      socket.on("connect_error", reject);
      socket.on("disconnect", reject);
      socket.on("session", (answer) => {
        this.#hear.session(answer);
        resolve();
      });
    });
  }

  async send(message) {
    if (!this.#socket.connected) throw new Error("the socket is closed");
    const answer = await this.#socket.timeout(ANSWER_WITHIN).emitWithAck("message", message);
    return answer.status;
  }

  acknowledge(seq) {
    this.#socket.emit("ack", { seq });
  }

  stop() {
    this.#socket?.off();
    this.#socket?.disconnect();
  }
}

export class RequestCarrier {
  #base;
  #credentials;
  #hear;
  #timer = null;
  #cut = new AbortController();
  #reading = null;

  constructor({ base, credentials, hear }) {
    this.#base = base;
    this.#credentials = credentials;
    this.#hear = hear;
  }

  async start() {
    if (this.#credentials().session) await this.#read();
    else await this.#begin();
    this.#readLater();
  }

  async send(message) {
    this.#hear.typing(true);
    try {
      const response = await this.#ask("messages", { ...message, language: this.#credentials().language });
      if (response.status === 400) return "malformed";
      const { system } = await response.json();
      system.forEach((reply) => this.#hear.reply(reply));
      await this.#read();
      return "accepted";
    } finally {
      this.#hear.typing(false);
    }
  }

  /** Reading on tells the server what was shown. */
  acknowledge() {}

  stop() {
    clearTimeout(this.#timer);
    this.#cut.abort();
  }

  async #begin() {
    const { language } = this.#credentials();
    const response = await this.#fetch("session", { method: "POST", body: JSON.stringify({ language }) });
    if (!response.ok) throw new Error(`no session: ${response.status}`);
    this.#hear.session({ ...(await response.json()), resumed: false });
  }

  async #ask(path, body) {
    const options = body ? { method: "POST", body: JSON.stringify(body) } : {};
    let response = await this.#fetch(path, options);
    if (response.status === 401) {
      await this.#begin();
      response = await this.#fetch(path, options);
    }
    if (!response.ok && response.status !== 400) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  /** One read at a time: two would bring the same replies. */
  #read() {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readOnce() {
    const response = await this.#ask(`messages?after=${this.#credentials().cursor}`);
    const { replies } = await response.json();
    if (!this.#cut.signal.aborted) replies.forEach((reply) => this.#hear.reply(reply));
  }

  #readLater() {
    this.#timer = setTimeout(async () => {
      if (!document.hidden) await this.#read().catch(() => this.#hear.lost());
      if (!this.#cut.signal.aborted) this.#readLater();
    }, READ_EVERY);
  }

  async #fetch(path, options) {
    const { session } = this.#credentials();
    const headers = { "Content-Type": "application/json" };
    if (session) headers.Authorization = `Bearer ${session}`;
    const limit = setTimeout(() => this.#cut.abort(), REQUEST_WITHIN);
    try {
      const { signal } = this.#cut;
      return await fetch(new URL(path, this.#base), { ...options, headers, signal, cache: "no-store" });
    } catch (error) {
      this.#hear.lost();
      throw error;
    } finally {
      clearTimeout(limit);
    }
  }
}

function within(limit, promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(reject, limit, new Error("too late"))),
  ]);
}
