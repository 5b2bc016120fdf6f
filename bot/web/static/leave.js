// How does somebody leave at once, with nothing left on the screen?  (On every page; the link works without script too.)

const TWICE = 1000; // ms within which Escape counts as pressed twice
const link = document.querySelector("[data-leave]");
const others = "BroadcastChannel" in window ? new BroadcastChannel("waakvlam-weg") : null;
const parent = window.parent !== window ? window.parent : null;
const stops = [];
let lastEscape = -Infinity;
let left = false;

/** Whether the person has left: nothing may be shown any more. */
export const hasLeft = () => left;

/** Ask to be called first thing when the person leaves. */
export const whenLeaving = (stop) => stops.push(stop);

function wipe(neutral) {
  document.title = neutral;
  document.querySelectorAll("link[rel=icon], meta[name=description]").forEach((element) => element.remove());
  document.body.replaceChildren();
}

function closeConversations(urls) {
  for (const url of urls) {
    // Fetch with keepalive outlives the page and carries our header; sendBeacon is for browsers that lack it.
    if ("keepalive" in Request.prototype) {
      fetch(url, {
        method: "POST", headers: { "Content-Type": "application/json", "X-Waakvlam": "1" }, body: "{}",
        credentials: "same-origin", keepalive: true,
      }).catch(() => {});
    } else {
      navigator.sendBeacon(url, new Blob(["{}"], { type: "application/json" }));
    }
  }
}

/** Empty the page, end the conversation on the server and go to the neutral site, without a way back. */
export function leave({ tellOthers = true } = {}) {
  if (left) return;
  if (parent) {
    parent.dispatchEvent(new CustomEvent("waakvlam:leave"));
    return;
  }
  if (!link) return;
  left = true;
  const { href } = link;
  const { neutral, close } = link.dataset;
  wipe(neutral);
  stops.forEach((stop) => stop());
  closeConversations(close.split(/\s+/).filter(Boolean));
  for (const store of ["sessionStorage", "localStorage"]) {
    try {
      window[store].clear();
    } catch {
      // Storage is switched off: then nothing is in it either.
    }
  }
  if (tellOthers) others?.postMessage("weg");
  window.location.replace(href);
}

link?.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});
window.addEventListener("waakvlam:leave", () => leave());
// The same conversation in a second tab must not stay behind.
others?.addEventListener("message", () => leave({ tellOthers: false }));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat || event.isComposing) return;
  if (event.timeStamp - lastEscape < TWICE) leave();
  lastEscape = event.timeStamp;
}, { capture: true });

// A page that the browser kept and shows again (Back): nothing of it may be seen.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  document.body.replaceChildren();
  window.location.reload();
});
