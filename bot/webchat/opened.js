/** Whether details of a case are on the screen with their reader before it. */

const FOR = 30 * 60_000; // ms without use, as the server's policy has it
const CLOSING = new Set(["utter_locked", "utter_session_ended"]);

/** `show(on)` is called when it changes; the time until which it holds is in the memory. */
export class Opened {
  #memory;
  #show;
  #ends = null;

  constructor({ memory, show }) {
    this.#memory = memory;
    this.#show = show;
  }

  get now() {
    return Date.now() < this.#memory.openUntil;
  }

  /** A private reply opens it, anew each time; the word that the proof has ended closes it. */
  heard(reply) {
    if (reply.private) this.#memory.keep({ openUntil: Date.now() + FOR });
    else if (CLOSING.has(reply.message)) this.#memory.keep({ openUntil: 0 });
    this.look();
  }

  look() {
    clearTimeout(this.#ends);
    this.#show(this.now);
    const left = this.#memory.openUntil - Date.now();
    if (left > 0) this.#ends = setTimeout(() => this.look(), left + 1);
  }
}
