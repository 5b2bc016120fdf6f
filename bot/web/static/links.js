// Which words in a text can be called or opened?  (Safe: it builds nodes, never HTML.)

import { word } from "./words.js";

// The word before a bare 112 or 113 that makes it a number to call. A house number ("Steenstraat 112") must never become one.
const CALL_WORDS = "bel|belt|bellen|direct|meteen|nu|dan|altijd|eerst|gratis|anoniem|of|toch|gerust|gevaar|nood|spoed";
const PATTERN = new RegExp(
  [
    String.raw`(?<url>https://[^\s<>"']+)`,
    String.raw`(?<site>(?<![\w.@/])(?:www\.)?113\.nl\b)`,
    String.raw`(?<phone>(?<![\w+-])0(?:[89]00|\d{1,3})[- ]\d{2,8}(?: \d{2,4}){0,3}(?![\w-]))`,
    String.raw`(?<short>(?<=(?:^|[\s(])(?:${CALL_WORDS})\s)11[23](?![\w-]|\.\w))`,
    String.raw`(?<first>(?<![\w-])11[23](?=\s(?:bellen|of 11[23])))`,
  ].join("|"),
  "giu",
);

const digits = (text) => text.replace(/\D/g, "");

function isPhone(text) {
  const count = digits(text).length;
  return /^0[89]00/.test(text) ? count === 8 || count === 11 : count === 10;
}

function sentenceCalls(text, at) {
  const start = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf(". ", at)) + 1;
  return /\bbel/i.test(text.slice(start, at + 14));
}

function anchor(href, text, { outside }) {
  const element = document.createElement("a");
  element.href = href;
  element.textContent = text;
  element.rel = "noopener noreferrer";
  if (outside) {
    element.target = "_blank";
    const note = document.createElement("span");
    note.className = "unseen";
    note.textContent = ` (${word("nieuw_venster")})`;
    element.append(note);
  } else {
    element.className = "call";
  }
  return element;
}

function linkOf(match, text) {
  const { url, site, phone, short, first } = match.groups;
  if (url) {
    const shown = url.replace(/[.,;:!?)\]]+$/, "");
    return URL.canParse?.(shown) === false ? null : [shown, anchor(shown, shown, { outside: true })];
  }
  if (site) return [site, anchor("https://www.113.nl", site, { outside: true })];
  if (phone) return isPhone(phone) ? [phone, anchor(`tel:${digits(phone)}`, phone, { outside: false })] : null;
  const number = short ?? first;
  return sentenceCalls(text, match.index) ? [number, anchor(`tel:${number}`, number, { outside: false })] : null;
}

/** Put `text` into `element`, with what can be called or opened as links. */
export function fillWithLinks(element, text) {
  let done = 0;
  for (const match of text.matchAll(PATTERN)) {
    const found = linkOf(match, text);
    if (!found) continue;
    const [shown, link] = found;
    element.append(text.slice(done, match.index), link);
    done = match.index + shown.length;
  }
  element.append(text.slice(done));
}
