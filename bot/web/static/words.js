// Which words does the script say?  They stand in the page (<template id="woorden">), so that all Dutch is in one catalogue.

const words = new Map(
  [...(document.getElementById("woorden")?.content.querySelectorAll("[data-word]") ?? [])].map((span) => [span.dataset.word, span.textContent]),
);

/** The sentence of a name, with `{placeholders}` filled in. */
export function word(name, values = {}) {
  return (words.get(name) ?? "").replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
}

const AMSTERDAM = { timeZone: "Europe/Amsterdam" };
const clock = new Intl.DateTimeFormat("nl-NL", { ...AMSTERDAM, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("nl-NL", { ...AMSTERDAM, weekday: "short", day: "numeric", month: "short" });

/** A moment (Date) as it is on the clock in Amsterdam; with the day when that is not today. */
export function moment(when, now = new Date()) {
  return day.format(when) === day.format(now) ? clock.format(when) : `${day.format(when)} ${clock.format(when)}`;
}

/** The screen reader's polite voice: `text` is read when it is silent. */
export function say(text) {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = "";
  // A new task: the same sentence twice is otherwise no change, and is not read.
  setTimeout(() => (status.textContent = text), 50);
}
