import type { Place } from './place.ts';

/** RFC 7468 (PEM), OpenSSH, PGP, and with four hyphens RFC 4716 (SSH2); PuTTY ends with a checksum. */
const edges =
  /-{4,5} ?(?<edge>BEGIN|END) (?:[A-Z0-9]{1,20} ){0,5}PRIVATE KEY(?: BLOCK)? ?-{4,5}|(?<putty>PuTTY-User-Key-File-\d)|\bPrivate-MAC: [0-9a-f]{1,128}/g;

/** What follows a beginning whose end has not been pasted: lines of Base64, also with the line ends of JSON. */
const body = /(?:(?:\\[nr]|\s){1,4}[A-Za-z0-9+/=]{16,200}(?=\\|\s|$))*/y;

/** Private keys, each from its first line to its last, as far as it has been pasted. Reads the text once. */
export function privateKeys(text: string): Place[] {
  const keys: Place[] = [];
  let open: Place | null = null;
  for (const { 0: edge, index, groups } of text.matchAll(edges)) {
    const end = index + edge.length;
    if (groups?.['edge'] === 'BEGIN' || groups?.['putty']) {
      if (open) keys.push(open);
      open = { start: index, end: endOfBody(text, end) };
    } else if (open) {
      keys.push({ start: open.start, end });
      open = null;
    }
  }
  return open ? [...keys, open] : keys;
}

function endOfBody(text: string, from: number): number {
  body.lastIndex = from;
  body.test(text);
  return Math.max(from, body.lastIndex);
}
