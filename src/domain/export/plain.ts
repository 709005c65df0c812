/**
 * A text that every export can carry: line ends are `\n`, half a surrogate pair, which no encoding can hold, is the
 * replacement character, and control characters other than tabs are seen as signs (`␛`), since programs drop them or
 * end the text there. Nothing else changes.
 */
export const plain = (text: string): string => visible(text.replace(/\r\n?|[\v\f\u0085]/g, '\n').toWellFormed());

/**
 * The text for one line of a header or a form. Line ends and tabs become a space, so that nobody can add a header
 * (RFC 5322, section 2.2); no word is lost.
 */
export const oneLine = (text: string): string =>
  visible(text.toWellFormed().replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')).trim();

/** Control characters as Unicode's pictures of them (U+2400 to U+2421); those that have none as U+FFFD. */
const visible = (text: string): string =>
  text.replace(/(?![\t\n])\p{Cc}/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
