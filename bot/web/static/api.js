// How does the page speak with the server?

const PATIENCE = 20_000; // ms; a request that hangs longer is tried again with the same id

/** No answer came: the line, the server or its proxy is away. */
export class NoAnswer extends Error {}

/** A random UUID, also on a plain-http address in the house where crypto.randomUUID does not exist. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** POST JSON. Resolves to {status, body, retryAfter in ms}; throws NoAnswer when nothing usable came back. */
export async function post(url, body = {}, { keepalive = false } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Waakvlam": "1" },
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      body: JSON.stringify(body),
      keepalive,
      signal: stop.signal,
    });
    const answer = await response.json().catch(() => ({}));
    return { status: response.status, body: answer, retryAfter: (Number(response.headers.get("Retry-After")) || 0) * 1000 };
  } catch (error) {
    throw new NoAnswer(error.name);
  } finally {
    clearTimeout(timer);
  }
}

/** Waiting times between tries in ms: 1, 2, 4 ... 30 s, each up to a fifth longer so that not all pages return at once. */
export function* waits() {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) yield wait * (1 + Math.random() / 5);
}
