// Which messages were really shown?  Only what stood on a visible page; the server counts the rest as not delivered.

import { NoAnswer, post, waits } from "./api.js";

const BATCH = 300; // ms in which more may come: one request for them all

export class Seen {
  constructor(url) {
    this.url = url;
    this.waiting = new Set(); // on screen in a page that is visible, not yet told
    this.onScreen = new Map(); // element -> id, not yet in `waiting`
    this.timer = null;
    this.pauses = waits();
    this.eyes = new IntersectionObserver((entries) => entries.forEach((entry) => this.look(entry)), { threshold: [0.1, 0.5, 1] });
    document.addEventListener("visibilitychange", () => this.collect());
  }

  watch(element, id) {
    element.dataset.seenAs = id;
    this.eyes.observe(element);
  }

  look(entry) {
    // A message longer than the window is never half visible: then filling a third of the window counts.
    const height = entry.rootBounds?.height ?? window.innerHeight;
    const isShown = entry.isIntersecting && (entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= height / 3);
    if (isShown) this.onScreen.set(entry.target, entry.target.dataset.seenAs);
    else this.onScreen.delete(entry.target);
    this.collect();
  }

  collect() {
    if (document.visibilityState !== "visible") return;
    for (const [element, id] of this.onScreen) {
      this.eyes.unobserve(element);
      this.waiting.add(id);
    }
    this.onScreen.clear();
    if (this.waiting.size && !this.timer) this.plan(BATCH);
  }

  plan(time) {
    this.timer = setTimeout(() => this.tell(), time);
  }

  async tell() {
    const ids = [...this.waiting].slice(0, 100);
    let told = false;
    try {
      const { status } = await post(this.url, { ids });
      told = status < 500 && status !== 429; // another 4xx will not get better by asking again
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
    this.timer = null;
    if (told) {
      ids.forEach((id) => this.waiting.delete(id));
      this.pauses = waits();
    }
    if (this.waiting.size) this.plan(told ? BATCH : this.pauses.next().value);
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = "stopped";
    this.eyes.disconnect();
    this.waiting.clear();
    this.onScreen.clear();
  }
}
