// How does a message look, and how is it read aloud?

import { fillWithLinks } from "./links.js";
import { moment, word } from "./words.js";

const log = document.getElementById("gesprek");
const shown = new Map(); // id -> element

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function makeHead(message, urgent) {
  const head = make("p", "who", word(message.van === "jij" ? "jij" : message.van === "mens" ? "mens" : "bot"));
  const when = new Date(message.tijd);
  if (!Number.isNaN(when.getTime())) {
    const time = make("time", "", moment(when));
    time.dateTime = when.toISOString();
    head.append(" ", time);
  }
  if (!urgent) return [head];
  const mark = make("p", "urgent-mark", word("dringend"));
  return [mark, head];
}

function makeButtons(message, onPress) {
  const group = make("div", "choices");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", word("antwoorden"));
  for (const { label, token, gebruikt } of message.knoppen) {
    const button = make("button", "choice", label);
    button.type = "button";
    button.dataset.token = token;
    if (gebruikt) button.dataset.chosen = "";
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") onPress({ label, token, button, group });
    });
    group.append(button);
  }
  if (message.knoppen.some((knop) => knop.gebruikt)) closeGroup(group);
  return group;
}

/** Show that a group of buttons was used. The pressed one keeps the keyboard's place until the person moves on. */
export function closeGroup(group, pressed = null) {
  for (const button of group.children) {
    button.setAttribute("aria-disabled", "true");
    if (button === pressed) button.dataset.chosen = "";
    if ("chosen" in button.dataset && !button.querySelector(".unseen")) button.append(make("span", "unseen", ` (${word("gekozen")})`));
    if (button !== pressed) button.disabled = true;
  }
  pressed?.addEventListener("blur", () => (pressed.disabled = pressed.getAttribute("aria-disabled") === "true"), { once: true });
}

/** The press did not count: all can be pressed again. */
export function openGroup(group) {
  for (const button of group.children) {
    button.removeAttribute("aria-disabled");
    button.disabled = false;
    delete button.dataset.chosen;
    button.querySelector(".unseen")?.remove();
  }
}

/** Show a message once; a second time with the same id returns null. `fresh`: it came just now, so danger speaks at once. */
export function showMessage(message, { fresh, onPress }) {
  if (shown.has(message.id)) return null;
  const own = message.van === "jij";
  const urgent = message.prioriteit === "acuut" && !own;
  const element = make("div", `message ${own ? "own" : "theirs"}${urgent ? " urgent" : ""}`);
  element.dataset.id = message.id;
  element.dataset.from = message.van;
  // A live region of its own inside the log: announced once, and before anything else that waits to be read.
  if (urgent && fresh) element.setAttribute("role", "alert");
  element.append(...makeHead(message, urgent));
  const text = make("div", "text");
  if (own) text.textContent = message.tekst;
  else fillWithLinks(text, message.tekst);
  element.append(text);
  if (message.knoppen?.length) element.append(makeButtons(message, onPress));
  shown.set(message.id, element);
  log.append(element);
  return element;
}

/** The state of an own message under its text; `retry` adds a button. An empty text takes it away. */
export function setState(id, text, retry = null) {
  const element = shown.get(id);
  if (!element) return;
  let state = element.querySelector(".state");
  if (!text) {
    state?.remove();
    return;
  }
  if (!state) {
    state = make("div", "state");
    element.append(state);
  }
  if (state.dataset.text === text && Boolean(retry) === Boolean(state.querySelector("button"))) return;
  state.dataset.text = text;
  state.replaceChildren(make("span", "", text));
  if (!retry) return;
  const button = make("button", "choice", word("probeer"));
  button.type = "button";
  button.addEventListener("click", retry);
  state.append(button);
}

/** Take one message away (it was refused and its text is back in the field). */
export function removeMessage(id) {
  shown.get(id)?.remove();
  shown.delete(id);
}

/** Take everything away. */
export function clearMessages() {
  shown.clear();
  log.replaceChildren();
}
