import { plain } from './plain.ts';

/** A line has at most 75 octets, without its end (RFC 5545, section 3.1; RFC 2426, section 2.6). */
const LINE_OCTETS = 75;

/** The lines of a calendar or of a card, each folded and ended as the standards want it. */
export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/**
 * A text as a value (RFC 5545, section 3.3.11; RFC 2426, section 5). Unicode's own line ends may stand in one, but there
 * are programs that end the line there and lose the rest, so they become `\n` like the others.
 */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Cut into lines of at most {@link LINE_OCTETS} octets, the next ones with a space before; no character is split. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** In UTF-8. An encoder for every character takes longer than all the rest of a card. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
