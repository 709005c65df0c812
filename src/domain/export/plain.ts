/**
 * A text that every export can carry: line ends are `\n`, and half a surrogate pair, which no encoding can hold, is the
 * replacement character. Nothing else changes.
 */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').toWellFormed();

/**
 * The text for one line of a header or a form. Line ends and other control characters become a space, so that nobody
 * can add a header (RFC 5322, section 2.2).
 */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
