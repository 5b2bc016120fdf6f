// How does somebody type?  A field that grows, Enter that sends, and never a word lost.

import { say, word } from "./words.js";

export const LONGEST = 20_000; // characters; the server holds to the same number
const NEARLY = 500; // from here on the field says how many are left
const TALLEST = 0.3; // of the window: beyond that the field scrolls

const form = document.getElementById("typen");
const field = document.getElementById("tekst");
const counter = document.getElementById("teller");
const notice = document.getElementById("melding");

/** Say something above the field that must not be missed; an empty text takes it away. */
export function notify(text) {
  if (notice.textContent !== text) notice.textContent = text;
}

function grow() {
  field.style.height = "auto";
  const border = field.offsetHeight - field.clientHeight;
  field.style.height = `${Math.min(field.scrollHeight + border, window.innerHeight * TALLEST)}px`;
}

function count() {
  const left = LONGEST - [...field.value].length;
  counter.hidden = left > NEARLY;
  counter.textContent = left < 0 ? word("te_lang", { aantal: -left }) : word("teken_over", { aantal: left });
  field.setAttribute("aria-invalid", String(left < 0));
  return left;
}

function changed() {
  grow();
  return count();
}

/** Put text (back) into the field, before what was typed meanwhile. */
export function putBack(text) {
  field.value = field.value.trim() ? `${text}\n${field.value}` : text;
  changed();
}

/** Put the keyboard in the field. */
export const focusField = () => field.focus();

function submit(onSend) {
  const text = field.value.trim();
  if (!text) {
    notify("");
    say(word("leeg"));
    field.focus();
    return;
  }
  if (changed() < 0) {
    notify(counter.textContent);
    field.focus();
    return;
  }
  notify("");
  field.value = "";
  changed();
  field.focus();
  onSend(text);
}

/** Show the field; `onSend(text)` gets what is sent. */
export function openComposer(onSend) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(onSend);
  });
  field.addEventListener("keydown", (event) => {
    // isComposing: Enter then only ends a word of an input method.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit(onSend);
  });
  field.addEventListener("input", changed);
  changed();
}

/** Show or hide the field (a conversation that ended has none). What is typed stays in it. */
export function showComposer(visible) {
  form.hidden = !visible;
}
