import { oneLine, plain } from './plain.ts';

/** Up to here every mail program that we know of takes the whole text. */
export const SAFE_LENGTH = 1_600;

/** Beyond this a link is cut by some program or browser, so none is offered. */
export const MAX_LENGTH = 2_000;

export type Mail = { to: { address: string } | null; subject: string; body: string };

export type MailtoLink =
  | { kind: 'safe' | 'long'; href: string; length: number }
  | { kind: 'too-long'; length: number }
  /** No source gives an address, so there is nobody to write to. */
  | { kind: 'no-address' };

/**
 * A `mailto:` link that holds the whole message, or the reason why there is none. Nothing is ever cut.
 *
 * RFC 6068: UTF-8 octets as `%XX`, line ends as `%0D%0A`; `+` is not a space. The length is that of the whole link.
 */
export function mailtoLink({ to, subject, body }: Mail): MailtoLink {
  if (!to) return { kind: 'no-address' };
  const address = encodeURIComponent(oneLine(to.address)).replace('%40', '@');
  const lines = plain(body).replaceAll('\n', '\r\n');
  const href = `mailto:${address}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(lines)}`;
  const { length } = href;
  if (length > MAX_LENGTH) return { kind: 'too-long', length };
  return { kind: length > SAFE_LENGTH ? 'long' : 'safe', href, length };
}
