// Does the newest message come into view?  Unless the reader went up to read: then a button waits.

const NEAR = 120; // px from the end that still counts as reading the newest
const newest = document.querySelector("[data-newest]");
const form = document.getElementById("typen");
const page = document.documentElement;
let following = true;
let lastTop = 0;
let stoodAtEnd = false;

const atEnd = () => page.scrollHeight - page.clientHeight - page.scrollTop < NEAR;

/** Go to the end, and follow the conversation again. Of a message longer than the window the beginning is shown. */
export function toEnd(element = null) {
  following = true;
  newest.hidden = true;
  const end = page.scrollHeight - page.clientHeight;
  const start = element ? element.getBoundingClientRect().top + page.scrollTop - parseFloat(getComputedStyle(page).scrollPaddingTop) : end;
  page.scrollTo({ top: Math.min(end, start), behavior: "instant" });
}

/** A message came: show it, or say that there is one. */
export function arrived(element, { own = false } = {}) {
  if (own || following) toEnd(element);
  else newest.hidden = false;
}

/** Something grew or shrank: who stood at the end stays there. */
export function settle() {
  if (stoodAtEnd) toEnd();
}

/** Watch the reader and the size of things. */
export function watchScroll() {
  window.addEventListener("scroll", () => {
    // Only going up means reading back: after a long message we stand above the end ourselves.
    if (atEnd()) following = true;
    else if (page.scrollTop < lastTop) following = false;
    lastTop = page.scrollTop;
    stoodAtEnd = atEnd();
    if (following) newest.hidden = true;
  }, { passive: true });
  newest.addEventListener("click", () => {
    toEnd();
    document.getElementById("gesprek").lastElementChild?.scrollIntoView({ block: "nearest" });
    document.getElementById("tekst").focus({ preventScroll: true });
  });
  // The phone's keyboard, a growing field, a turned phone: who followed the conversation keeps following it.
  new ResizeObserver(() => {
    page.style.setProperty("--composer-height", `${form.offsetHeight}px`);
    settle();
  }).observe(form);
  window.addEventListener("resize", settle);
}
