/** Whether a value that stands where a secret would is one, or only a word, a place holder or something masked. */

/** `********`, `abcd****`, `xxxx-xxxx`, `<token>`, `{TOKEN}`, `[removed]`, `$PASSWORD`, `%PASSWORD%`, `REDACTED`. */
const masked =
  /^(?:[*•x.…_#-]+$|(?:pass|passwd|password|pwd|mdp|secret)$|[<[{(]|\$[A-Z_{(]|%[A-Z_]+%|(?:redacted|masked|hidden|removed|omitted|masqu|supprim|retir|cach)\p{L}*$)|[*•]{3}|x{6}/iu;

export const isUnmasked = (value: string): boolean => !masked.test(value);

/** Digits and letters that touch more than once, as in no word, date or version. */
export const looksRandom = (value: string): boolean =>
  isUnmasked(value) && (value.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0) > 1 && !isAddress(value);

/** Looks random although nothing says what it is: no name or word in it either, and no identifier of a request. */
export const isSurelyRandom = (value: string): boolean =>
  looksRandom(value) && !/[a-z]{8}/.test(value) && !isUuid(value) && (value.match(/\d/g)?.length ?? 0) > 2;

/** A digit or a sign within, or humps: `hunter2`, `P@ssword`, `TrustNoOne`; not `refused.`, `AD/SSO` or `FranceConnect`. */
export function looksChosen(value: string): boolean {
  const core = value.replace(/[.!?…)]+$/, '');
  if (core.length < 4 || !isUnmasked(core) || isAddress(core) || isDateOrWords(core)) return false;
  return /\d|[^\p{L}\d'’-]/u.test(core) || (core.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > 1;
}

/** Base64 of `name:password`. */
export const isBasic = (value: string): boolean => isUnmasked(value) && /\d|[a-z][A-Z]/.test(value);

const isUuid = (value: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** Also what `pwd` prints. */
const isAddress = (value: string) => /^(?:https?:|www\.|~?\/|[a-z]:\\|[\w.+-]{1,64}@[\w-]{1,64}\.\w)/i.test(value);

/** `12/11/2026`, `N/A`, `AD/SSO`, `12-character`. */
const isDateOrWords = (value: string) =>
  /^(?:\d+(?:[/.:-]\d+)+|\p{L}+(?:[/.&+_-]\p{L}+)+|\d{1,3}[-–]?\p{L}+)$/u.test(value);
