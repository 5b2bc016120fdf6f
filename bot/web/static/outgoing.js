// What becomes of what a person sends?  In order, one at a time, tried until the server has it, always under the same id.

import { NoAnswer, post, waits } from "./api.js";

const TRY_LATER = new Set([408, 425, 429]); // besides every 5xx: the same message may be accepted in a moment

export class Outgoing {
  /** `on`: {sending(item), waiting(item, why), accepted(item), refused(item, status, why)}. Nothing goes out before `open()`. */
  constructor(url, on) {
    this.url = url;
    this.on = on;
    this.items = [];
    this.isOpen = false;
    this.busy = false;
    this.wake = null;
  }

  open() {
    this.isOpen = true;
    this.retry();
  }

  close() {
    this.isOpen = false;
  }

  /** item: {id, body: {id, tekst} or {id, knop}, ...}. */
  add(item) {
    this.items.push(item);
    this.work();
  }

  /** Do not wait any longer for the next try. */
  retry() {
    this.wake?.();
    this.work();
  }

  /** Forget everything; returns what was not accepted yet. */
  empty() {
    return this.items.splice(0);
  }

  /** The page is going away: hand over what is left; the ids make a second copy harmless. */
  flush() {
    if (this.isOpen) for (const item of this.items) post(this.url, item.body, { keepalive: true }).catch(() => {});
  }

  async work() {
    if (this.busy) return;
    this.busy = true;
    let pauses = waits();
    while (this.isOpen && this.items.length) {
      const [item] = this.items;
      const outcome = await this.attempt(item);
      if (item !== this.items[0]) continue; // emptied meanwhile
      if (outcome.done) {
        this.items.shift();
        pauses = waits();
        outcome.done();
      } else if (this.isOpen) {
        this.items.forEach((waiting) => this.on.waiting(waiting, waiting === item ? outcome.why : ""));
        await this.pause(Math.max(outcome.wait, pauses.next().value));
      }
    }
    this.busy = false;
  }

  async attempt(item) {
    this.on.sending(item);
    try {
      const { status, body, retryAfter } = await post(this.url, item.body);
      if (status >= 200 && status < 300) return { done: () => this.on.accepted(item) };
      if (status >= 500 || TRY_LATER.has(status)) return { wait: retryAfter, why: body.fout ?? "" };
      return { done: () => this.on.refused(item, status, body.fout ?? "") };
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { wait: 0, why: "" };
    }
  }

  pause(time) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
