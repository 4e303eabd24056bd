/**
 * The two ways to the server: a socket, and plain requests where that is blocked.
 *
 * A carrier has `start()` (resolves once messages can be sent, else rejects), `send(message)`
 * (resolves to "accepted" or "malformed", rejects when nobody answered), `acknowledge(seq)`,
 * `wake()` (the page is looked at again) and `stop()`. It tells `hear` of `session(answer)`,
 * `reply(reply)`, `typing(on)`, `lost()`; `credentials()` gives {session, language, cursor,
 * cookies} as they are at that moment.
 */
import { Refused, Requests } from "./requests.js";

const CONNECT_WITHIN = 4_000; // ms
const ANSWER_WITHIN = 8_000;
const READ_EVERY = 5_000;
const SOCKET_IO = "./vendor/socket.io.esm.min.js";
const NO_SESSION = "no session"; // what the server says to a token that it does not take

export class SocketCarrier {
  #base;
  #credentials;
  #hear;
  #requests;
  #socket = null;

  constructor({ base, credentials, hear }) {
    this.#base = base;
    this.#credentials = credentials;
    this.#hear = hear;
    this.#requests = new Requests({ base, credentials });
  }

  async start() {
    const { io } = await import(SOCKET_IO);
    // A conversation begins with a plain request: only its answer can bring the cookie along.
    if (!this.#credentials().session) this.#hear.session(await this.#requests.begin());
    try {
      await this.#connect(io);
    } catch (error) {
      if (error?.message !== NO_SESSION) throw error;
      this.#hear.session(await this.#requests.begin());
      await this.#connect(io);
    }
    this.#socket.on("disconnect", () => this.#hear.lost());
  }

  #connect(io) {
    // Starting again is the transport's task: there the plain way has its place too.
    this.#socket?.off();
    this.#socket = io(this.#base.origin, {
      path: `${this.#base.pathname}socket.io`,
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      auth: (give) => give(this.#credentials()),
    });
    return within(CONNECT_WITHIN, this.#listen(this.#socket));
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

  wake() {
    if (!this.#socket.connected) this.#hear.lost();
  }

  stop() {
    this.#requests.stop();
    this.#socket?.off();
    this.#socket?.disconnect();
  }
}

export class RequestCarrier {
  #credentials;
  #hear;
  #requests;
  #timer = null;
  #reading = null;

  constructor({ base, credentials, hear }) {
    this.#credentials = credentials;
    this.#hear = hear;
    this.#requests = new Requests({ base, credentials });
  }

  async start() {
    if (this.#credentials().session) await this.#read();
    else this.#hear.session(await this.#requests.begin());
    this.#readLater();
  }

  async send(message) {
    this.#hear.typing(true);
    try {
      const body = { ...message, language: this.#credentials().language };
      const { system } = await this.#inSession(() => this.#requests.post("messages", body));
      system.forEach((reply) => this.#hear.reply(reply));
      await this.#read();
      return "accepted";
    } catch (error) {
      if (error.status === 400 || error.status === 413) return "malformed";
      if (!(error instanceof Refused)) this.#hear.lost();
      throw error;
    } finally {
      this.#hear.typing(false);
    }
  }

  /** Reading on tells the server what was shown. */
  acknowledge() {}

  wake() {
    this.#read().catch(() => this.#hear.lost());
  }

  stop() {
    clearTimeout(this.#timer);
    this.#requests.stop();
  }

  /** Once more in a new session, where the server does not take this one. */
  async #inSession(ask) {
    try {
      return await ask();
    } catch (error) {
      if (error.status !== 401) throw error;
      this.#hear.session(await this.#requests.begin());
      return ask();
    }
  }

  /** One read at a time: two would bring the same replies. */
  #read() {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readOnce() {
    const { replies } = await this.#inSession(async () => {
      const response = await this.#requests.ask(`messages?after=${this.#credentials().cursor}`);
      return response.json();
    });
    if (!this.#requests.stopped) replies.forEach((reply) => this.#hear.reply(reply));
  }

  #readLater() {
    this.#timer = setTimeout(async () => {
      if (!document.hidden) await this.#read().catch(() => this.#hear.lost());
      if (!this.#requests.stopped) this.#readLater();
    }, READ_EVERY);
  }
}

function within(limit, promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(reject, limit, new Error("too late"))),
  ]);
}
