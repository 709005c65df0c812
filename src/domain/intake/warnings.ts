import { isCardNumber } from './card-number.ts';

/** What should not leave with a message. */
export type Secret = 'private-key' | 'token' | 'api-key' | 'password' | 'card';

/** `start` inclusive, `end` exclusive, in UTF-16 units, so that the place can be marked. */
export type Warning = { secret: Secret; start: number; end: number };

type Rule = { secret: Secret; pattern: RegExp; isSecret?: (value: string) => boolean };

/**
 * What looks like a secret in a text, in the order of the text.
 *
 * It warns and never blocks, so it would rather miss one than cry wolf: a word that names a secret ("the password is
 * refused") is not one, nor is a value that has been masked.
 */
export function warnings(text: string): Warning[] {
  const found = rules.flatMap((rule) => [...text.matchAll(rule.pattern)].flatMap((match) => warning(rule, match)));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => found.slice(0, i).every(({ end }) => end <= start));
}

function warning({ secret, isSecret }: Rule, match: RegExpMatchArray): Warning[] {
  const value = match.groups?.['value'] ?? match[0];
  if (isSecret && !isSecret(value)) return [];
  const start = match.index ?? 0;
  return [{ secret, start, end: start + match[0].length }];
}

/** Between the name of a secret and its value: `: `, ` = `, ` is `, `": "`. */
const joined = String.raw`["'”»]?\s{0,3}(?:[:=]|\bis\b|\best\b)\s{0,3}["'“«]?\s?`;
const key = String.raw`(?:api|access|consumer|subscription)[ _-]?key|cl[ée] (?:d['’])?(?:api|acc[èe]s)|(?:client|api|app)[ _-]?secret|secret(?:[ _-]?key| client)?`;
const token = String.raw`(?:access|refresh|auth|session|bearer|id)[ _-]?token|token|jeton(?: d['’](?:acc[èe]s|API))?`;
const password = String.raw`password|passwd|passphrase|pwd|mot de passe|mdp`;

const rules: Rule[] = [
  // RFC 7468; the end may be missing where only the beginning was pasted.
  {
    secret: 'private-key',
    pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:[^-]*-----END [A-Z0-9 ]+-----)?/g,
  },
  // A JSON Web Token is base64url of `{"…`; also where its end has been cut off.
  { secret: 'token', pattern: /\beyJ[\w-]{12,}(?:\.[\w-]*){0,2}/g },
  { secret: 'token', pattern: /\bBearer\s+(?<value>[\w.~+/-]{16,}=*)/gi, isSecret: looksRandom },
  { secret: 'token', pattern: /\b(?:gh[opsu]_\w{30,}|github_pat_\w{30,}|xox[abprs]-[\w-]{10,})/g },
  { secret: 'api-key', pattern: /\b(?:AKIA[0-9A-Z]{16}|AIza[\w-]{35}|[sr]k_live_\w{16,}|[ps]8e-[\w-]{16,})/g },
  {
    secret: 'api-key',
    pattern: new RegExp(String.raw`\b(?:${key})${joined}(?<value>[\w.~+/-]{12,})`, 'gi'),
    isSecret: looksRandom,
  },
  {
    secret: 'token',
    pattern: new RegExp(String.raw`\b(?:${token})${joined}(?<value>[\w.~+/-]{12,})`, 'gi'),
    isSecret: looksRandom,
  },
  {
    secret: 'password',
    pattern: new RegExp(String.raw`\b(?:${password})${joined}(?<value>[^\s"'”»,;]{4,})`, 'gi'),
    isSecret: looksChosen,
  },
  // https://name:password@host
  { secret: 'password', pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:(?<value>[^\s/@]+)@/gi, isSecret: isUnmasked },
  { secret: 'card', pattern: /(?<![\w.,+/=-])\d(?:[ -]?\d){12,18}(?![\w/=-]|[.,]\d)/g, isSecret: isCardNumber },
];

function isUnmasked(value: string): boolean {
  return !/^(?:[*•x.…]+|[<[{(].*)$/i.test(value);
}

/** Digits and letters together, as no word has them. */
function looksRandom(value: string): boolean {
  return isUnmasked(value) && /\d/.test(value) && /[a-z]/i.test(value) && !/^https?:/i.test(value);
}

/** A digit or a sign within, or a capital after a small letter: `hunter2`, `P@ssword`, `TrustNoOne`; not `refused.` */
function looksChosen(value: string): boolean {
  const core = value.replace(/[.!?…)]+$/, '');
  return isUnmasked(core) && core.length >= 4 && /\d|\p{Ll}\p{Lu}|[^\p{L}\d'’-]/u.test(core);
}
