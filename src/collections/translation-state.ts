import { createHash } from 'node:crypto';

/** One language of a page: its body without front matter, and the hash it keeps of the other language’s body. */
export type Version = { body: string; translated?: string | undefined };

export type State = 'in-step' | 'behind' | 'never-compared';

/** The first twelve figures of the SHA-256 of a body, whatever its line ends and the blank around it. */
export const bodyHash = (body: string): string =>
  createHash('sha256').update(body.replaceAll('\r\n', '\n').trim()).digest('hex').slice(0, 12);

/**
 * Whether a version still says what the other language says. Each keeps the hash of the other’s text as it was when
 * somebody last read both side by side: a change on one side leaves the other behind.
 */
export function stateOf(own: Version, other: Version): State {
  if (own.translated === undefined) return 'never-compared';
  return own.translated === bodyHash(other.body) ? 'in-step' : 'behind';
}
