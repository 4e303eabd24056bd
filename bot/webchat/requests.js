/** Plain requests to the server, in the name of a session. */

const WITHIN = 60_000; // ms; a plain POST answers at the end of its turn
const REASONS = { 429: "busy" }; // words that tell the reader why

/** The server said no. `reason` names the words for it, or is null. */
export class Refused extends Error {
  constructor(path, status) {
    super(`${path}: ${status}`);
    this.status = status;
    this.reason = REASONS[status] ?? null;
  }
}

/** `credentials()` gives {session, language, cookies} as they are at that moment. */
export class Requests {
  #base;
  #credentials;
  #cut = new AbortController();

  constructor({ base, credentials }) {
    this.#base = base;
    this.#credentials = credentials;
  }

  stop() {
    this.#cut.abort();
  }

  get stopped() {
    return this.#cut.signal.aborted;
  }

  /** A new conversation: {session, welcome, telegram, resumed: false}. Raises `Refused`. */
  async begin() {
    const { language, cookies } = this.#credentials();
    const answer = await this.post("session", { language, cookies }, { anonymous: true });
    return { ...answer, resumed: false };
  }

  /** The same conversation, no longer bound to a cookie: {session}. */
  unbind() {
    return this.post("session/unbound", {});
  }

  async post(path, body, options = {}) {
    return (await this.ask(path, { ...options, method: "POST", body: JSON.stringify(body) })).json();
  }

  /** The response to a request that was let in; raises `Refused`, or what `fetch` does. */
  async ask(path, { anonymous = false, ...options } = {}) {
    const { session } = this.#credentials();
    const headers = options.body ? { "Content-Type": "application/json" } : {};
    if (session && !anonymous) headers.Authorization = `Bearer ${session}`;
    const limit = setTimeout(() => this.#cut.abort(), WITHIN);
    try {
      const { signal } = this.#cut;
      const response = await fetch(new URL(path, this.#base), {
        ...options, headers, signal, cache: "no-store", credentials: "include",
      });
      if (!response.ok) throw new Refused(path, response.status);
      return response;
    } finally {
      clearTimeout(limit);
    }
  }
}
