// What happens in a conversation?  The parts come together here; each has its own file.

import { newId } from "./api.js";
import { focusField, notify, openComposer, putBack, showComposer } from "./composer.js";
import { hasLeft, whenLeaving } from "./leave.js";
import { clearMessages, closeGroup, openGroup, removeMessage, setState, showMessage } from "./messages.js";
import { Outgoing } from "./outgoing.js";
import { arrived, settle, toEnd, watchScroll } from "./scroll.js";
import { Seen } from "./seen.js";
import { Stream } from "./stream.js";
import { say, word } from "./words.js";

const ENDED = new Set([401, 410]); // the server no longer knows this conversation
const LONG_AWAY = 30_000; // ms in the background after which the line is made new: phones cut it silently
const SILENCE = 20_000; // ms without a sign after a message was taken: the line may be dead
const THINKING = 2500; // ms before a screen reader hears that the computer thinks

const log = document.getElementById("gesprek");
const loading = document.getElementById("laden");
const thinking = document.getElementById("bezig");
const ended = document.getElementById("einde");
const prefix = log.dataset.chat;
const title = document.title;
const framedBy = window.parent !== window ? window.parent : null;

let unread = 0;
let sayThinking = null;
let silence = null;
let hiddenSince = 0;

const seen = new Seen(`${prefix}/api/gezien`);

const outgoing = new Outgoing(`${prefix}/api/bericht`, {
  sending(item) {
    clearTimeout(item.slow);
    item.slow = setTimeout(() => !hasLeft() && setState(item.id, word("versturen")), 1000);
  },
  waiting(item, why) {
    clearTimeout(item.slow);
    if (hasLeft()) return;
    setState(item.id, why || word("nog_niet"), () => outgoing.retry());
    if (item.told) return;
    item.told = true;
    say(why || word("nog_niet"));
    settle();
  },
  accepted(item) {
    clearTimeout(item.slow);
    setState(item.id, "");
    clearTimeout(silence);
    silence = setTimeout(() => !hasLeft() && stream.start(), SILENCE);
  },
  refused(item, status, why) {
    clearTimeout(item.slow);
    if (hasLeft()) return;
    takeBack(item);
    if (ENDED.has(status)) endConversation();
    else notify(why || word("geweigerd"));
  },
});

const stream = new Stream(prefix, {
  begun({ berichten }) {
    loading.remove();
    ended.hidden = true;
    showComposer(true);
    showHistory(berichten);
    outgoing.open();
  },
  message: (message) => show(message, { fresh: true }),
  busy: showThinking,
  ended: endConversation,
  lost(why) {
    showThinking(false);
    loading.classList.add("failed");
    showComposer(true);
    notify(why || word("geen_lijn"));
  },
  back() {
    notify("");
    say(word("lijn_terug"));
    outgoing.retry();
  },
});

function show(message, { fresh }) {
  if (hasLeft()) return false;
  const element = showMessage(message, { fresh, onPress: press });
  if (!element) return false;
  const own = message.van === "jij";
  if (!own) seen.watch(element, message.id);
  if (fresh && !own) {
    clearTimeout(silence);
    showThinking(false);
    if (document.visibilityState !== "visible") document.title = `(${++unread}) ${title}`;
    framedBy?.dispatchEvent(new CustomEvent("waakvlam:message", { detail: prefix }));
  }
  if (fresh) arrived(element, { own });
  return true;
}

/** What was said before is not read aloud line by line: one sentence says that it is there, and the last message. */
function showHistory(messages) {
  if (log.childElementCount) {
    messages.forEach((message) => show(message, { fresh: true })); // the line was cut: this came meanwhile
    return;
  }
  const resumed = messages.some((message) => message.van === "jij");
  if (resumed) log.setAttribute("aria-live", "off");
  const added = messages.filter((message) => show(message, { fresh: false }));
  if (!added.length || !resumed) return;
  toEnd();
  say(`${word("hervat", { aantal: added.length })} ${added.at(-1).tekst}`);
  setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
}

function sendOwn(text, body, rest = {}) {
  const id = newId();
  show({ id, van: "jij", tekst: text, tijd: new Date().toISOString(), knoppen: [] }, { fresh: true });
  outgoing.add({ id, text, body: { id, ...body }, ...rest });
}

function press({ label, token, button, group }) {
  closeGroup(group, button);
  notify("");
  sendOwn(label, { knop: token }, { group });
}

/** A message that will not be accepted: its text goes back into the field, its buttons work again. */
function takeBack(item) {
  removeMessage(item.id);
  if (item.group) openGroup(item.group);
  else putBack(item.text);
}

function showThinking(on) {
  if (hasLeft()) return;
  clearTimeout(sayThinking);
  thinking.hidden = !on;
  if (!on) return;
  clearTimeout(silence);
  sayThinking = setTimeout(() => say(word("bezig")), THINKING);
  arrived(thinking);
}

function endConversation() {
  if (hasLeft()) return;
  stream.stop();
  outgoing.close();
  outgoing.empty().reverse().forEach(takeBack);
  showThinking(false);
  notify("");
  showComposer(false);
  ended.hidden = false;
  say(ended.querySelector("p").textContent);
  toEnd();
}

ended.querySelector("[data-again]").addEventListener("click", () => {
  clearMessages();
  ended.hidden = true;
  showComposer(true);
  focusField();
  stream.start();
});

document.addEventListener("visibilitychange", () => {
  if (hasLeft() || !ended.hidden) return;
  if (document.visibilityState === "hidden") {
    hiddenSince = Date.now();
    // Three conversations beside each other hold three lines, and a browser has six: in the background they let go.
    if (framedBy) stream.stop();
    return;
  }
  unread = 0;
  document.title = title;
  if (framedBy || Date.now() - hiddenSince > LONG_AWAY) stream.start();
});
window.addEventListener("online", () => {
  if (hasLeft() || !ended.hidden) return;
  stream.start();
  outgoing.retry();
});
window.addEventListener("pagehide", () => !hasLeft() && outgoing.flush());
whenLeaving(() => {
  stream.stop();
  outgoing.close();
  outgoing.empty();
  seen.stop();
  [silence, sayThinking].forEach(clearTimeout);
});

openComposer((text) => sendOwn(text, { tekst: text }));
watchScroll();
stream.start();
