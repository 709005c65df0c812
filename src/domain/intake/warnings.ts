import { apart, type Place } from './place.ts';
import { privateKeys } from './private-keys.ts';
import { rules } from './secret-rules.ts';

/** What should not leave with a message. */
export type Secret = 'private-key' | 'token' | 'api-key' | 'password' | 'card';

/** The place is that of the secret alone, without the name before it. */
export type Warning = Place & { secret: Secret };

/**
 * What looks like a secret in a text, in the order of the text.
 *
 * It warns and never blocks, so it would rather miss one than cry wolf: a word that names a secret ("the password is
 * refused") is not one, nor is a value that has been masked.
 */
export function warnings(text: string): Warning[] {
  const found = rules.flatMap(({ secret, pattern, isSecret }) =>
    [...text.matchAll(pattern)].flatMap((match): Warning[] => {
      const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
      return !isSecret || isSecret(text.slice(start, end)) ? [{ secret, start, end }] : [];
    }),
  );
  return apart([...privateKeys(text).map((place): Warning => ({ secret: 'private-key', ...place })), ...found]);
}
