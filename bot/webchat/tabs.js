/**
 * Tabs of one browser and one site show one conversation: each tells the others what was written
 * and what was answered. A tab that opens with nothing asks whether another has a conversation.
 * Nothing is stored by it: what no open tab knows is gone.
 */

const CHANNEL = "casepath.chat";
const ANSWER_WITHIN = 150; // ms

/**
 * `hear` is told of `own(entry)`, `reply(reply)`, `sent(id)`, `hidden()` and `cleared()`;
 * `known()` gives what a new tab is handed, or null; only tabs of the same session hear each other.
 */
export class Tabs {
  #channel = null;
  #hear;
  #known;
  #welcome = null;

  constructor({ known, hear }) {
    this.#known = known;
    this.#hear = hear;
  }

  open() {
    if (this.#channel || typeof BroadcastChannel === "undefined") return;
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }) => this.#take(data);
    } catch {
      // A page in a sandbox has no channel: its tabs are strangers to each other.
    }
  }

  close() {
    this.#channel?.close();
    this.#channel = null;
  }

  /** What another tab knows, or null where there is none. */
  async ask() {
    if (!this.#channel) return null;
    this.#channel.postMessage({ kind: "ask" });
    const answer = await new Promise((resolve) => {
      this.#welcome = resolve;
      setTimeout(resolve, ANSWER_WITHIN, null);
    });
    this.#welcome = null;
    return answer;
  }

  /** `tell("own", entry)` and so on, by the names of `hear`. */
  tell(kind, what = null) {
    const session = this.#known()?.session;
    if (session) this.#channel?.postMessage({ kind, what, session });
  }

  #take({ kind, what, session }) {
    const known = this.#known();
    if (kind === "ask") {
      if (known?.session) this.#channel.postMessage({ kind: "answer", what: known });
    } else if (kind === "answer") {
      this.#welcome?.(what);
    } else if (known?.session === session) {
      this.#hear[kind]?.(what);
    }
  }
}
