// Is there a line to the server, and what comes over it?  (Server-sent events; EventSource itself goes on after a short cut.)

import { NoAnswer, post, waits } from "./api.js";

export class Stream {
  /** `on`: {begun({berichten}), message(m), busy(on), ended(), lost(why), back()}. */
  constructor(prefix, on) {
    this.prefix = prefix;
    this.on = on;
    this.last = 0; // the highest number seen: the server goes on after it
    this.source = null;
    this.timer = null;
    this.pauses = waits();
    this.isLost = false;
    this.run = 0; // each start makes an earlier one that still waits void
  }

  /** Begin or resume the conversation, then listen. Safe to call again at any moment. */
  async start() {
    this.stop();
    const run = ++this.run;
    try {
      const { status, body } = await post(`${this.prefix}/api/begin`);
      if (run !== this.run) return;
      if (status >= 200 && status < 300 && Array.isArray(body.berichten)) {
        this.on.begun(body);
        this.last = body.tot ?? 0; // what came after it comes again, and is recognised by its id
        this.listen();
      } else {
        this.failed(body.fout ?? "");
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (run === this.run) this.failed("");
    }
  }

  listen() {
    const source = new EventSource(`${this.prefix}/api/stroom?na=${this.last}`);
    this.source = source;
    const hear = (name, use) => source.addEventListener(name, (event) => source === this.source && use(event));
    hear("open", () => this.found());
    hear("bericht", (event) => {
      const message = JSON.parse(event.data);
      this.last = Math.max(this.last, message.nr ?? 0);
      this.on.message(message);
    });
    hear("bezig", (event) => this.on.busy(JSON.parse(event.data).aan));
    hear("einde", () => {
      this.stop();
      this.on.ended();
    });
    hear("error", () => {
      this.on.busy(false);
      // CONNECTING: the browser tries again by itself, with Last-Event-ID. CLOSED: it gave up (an error status), so we do it.
      if (source.readyState === EventSource.CLOSED) this.failed("");
    });
  }

  found() {
    this.pauses = waits();
    if (this.isLost) this.on.back();
    this.isLost = false;
  }

  failed(why) {
    this.stop();
    this.isLost = true;
    this.on.lost(why);
    this.timer = setTimeout(() => this.start(), this.pauses.next().value);
  }

  stop() {
    this.run += 1;
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }
}
