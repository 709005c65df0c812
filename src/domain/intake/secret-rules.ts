import { isCardNumber } from './card-number.ts';
import { isBasic, isSurelyRandom, isUnmasked, looksChosen, looksRandom } from './secret-values.ts';
import type { Secret } from './warnings.ts';

/** The secret is what the group `value` holds, or all that was found. */
type Rule = { secret: Secret; pattern: RegExp; isSecret?: (value: string) => boolean };

/** Between the name of a secret and its value: `: `, ` = `, ` is `, `": "`. */
const joined = String.raw`["'”»]?\s{0,3}(?:[:=]|=>|\bis\b|\best\b)\s{0,3}["'“«]?\s?`;
const key = String.raw`(?:api|access|account|consumer|subscription|shared[ _-]?access)[ _-]?key|cl[ée]s? (?:d['’])?(?:api|acc[èe]s)|(?:client|api|app|consumer)[ _-]?secret|secret[ _-]?access[ _-]?key|secret(?:[ _-]?key| client)?`;
const token = String.raw`(?:access|refresh|auth|session|bearer|id|security)[ _-]?token|token|jeton(?: d['’](?:acc[èe]s|API))?`;
const password = String.raw`password|passwd|passphrase|passcode|(?<![a-z])pwd|mot de passe|phrase (?:de passe|secr[èe]te)|(?<![a-z])mdp`;

const named = (names: string, value: string) => new RegExp(`(?:${names})${joined}(?<value>${value})`, 'dgi');

/** Keys that tell by their first letters whose they are. */
const keys = [
  String.raw`(?:AKIA|ASIA)[0-9A-Z]{16}`, // AWS
  String.raw`AIza[\w-]{35}|GOCSPX-[\w-]{20,60}`, // Google
  String.raw`[sr]k_(?:live|test)_\w{16,200}|whsec_\w{16,200}`, // Stripe
  String.raw`[ps]8e-[\w-]{16,100}`, // Adobe
  String.raw`[\w.~-]{3}[78]Q~[\w.~-]{31,40}`, // Microsoft Entra
  String.raw`sk-(?:ant-|proj-)?[\w-]{20,200}`, // Anthropic, OpenAI
  String.raw`SG\.[\w-]{16,64}\.[\w-]{16,64}`, // SendGrid
  String.raw`[0-9a-f]{32}-us\d{1,2}|dapi[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-f]{32}`, // Mailchimp, Databricks, Shopify
];

const tokens = [
  String.raw`gh[oprsu]_\w{30,255}|github_pat_\w{30,255}|glpat-[\w-]{20,64}|npm_\w{36}`,
  String.raw`xox[abeoprs]-[\w-]{10,255}|xapp-[\w-]{20,255}`, // Slack
  String.raw`ya29\.[\w-]{20,1000}|1//0[\w-]{20,255}`, // Google
  String.raw`(?<!base64,)eyJ[\w-]{12,20000}(?:\.[\w-]{0,20000}){0,4}`, // JSON Web Token: Base64url of `{"…`; also one cut off
];

const beginning = (patterns: string[]) => new RegExp(String.raw`(?<![\w-])(?:${patterns.join('|')})`, 'g');

/**
 * What looks like a secret, by its form or by what stands before it. Every repetition is bounded: the time that a text
 * takes grows with its length, never faster.
 */
export const rules: readonly Rule[] = [
  { secret: 'token', pattern: beginning(tokens) },
  { secret: 'api-key', pattern: beginning(keys), isSecret: isUnmasked },
  { secret: 'token', pattern: /\b(?:Bearer|OAuth)\s{1,3}(?<value>[\w.~+/-]{16,4096}={0,2})/dgi, isSecret: looksRandom },
  { secret: 'password', pattern: /\bBasic\s{1,3}(?<value>[A-Za-z0-9+/]{8,512}={0,2})(?![\w+/-])/dg, isSecret: isBasic },
  { secret: 'token', pattern: /hooks\.slack\.com\/services\/(?<value>T\w{6,12}\/B\w{6,12}\/\w{16,32})/dg },
  { secret: 'api-key', pattern: named(key, String.raw`[\w.~+/-]{12,512}={0,2}`), isSecret: looksRandom },
  { secret: 'token', pattern: named(token, String.raw`[\w.~+/%-]{12,4096}={0,2}`), isSecret: looksRandom },
  // In an address or a header: a key without another name, the signature of a shared access, the id of a session.
  { secret: 'api-key', pattern: /\bkey=(?<value>[\w+/-]{20,256}={0,2})/dgi, isSecret: isSurelyRandom },
  { secret: 'api-key', pattern: /[?&;]sig=(?<value>[\w%+/-]{20,256}={0,2})/dgi, isSecret: looksRandom },
  {
    secret: 'token',
    pattern: /(?:(?:sess(?:ion)?[_-]?id|connect\.sid|\bsid|_sid)=)(?<value>[\w%.+/:-]{16,1024}={0,2})/dgi,
    isSecret: isSurelyRandom,
  },
  { secret: 'token', pattern: /(?<![\w-])(?:Set-)?Cookie2?:\s{0,3}(?<value>\S[^\r\n]{0,8192})/dgi, isSecret: isCookie },
  { secret: 'password', pattern: named(password, String.raw`[^\s"'”»,;&]{4,128}`), isSecret: looksChosen },
  // A connection string: whatever stands there is the password.
  {
    secret: 'password',
    pattern: /;\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}(?<value>[^\s;"']{1,128})/dgi,
    isSecret: isUnmasked,
  },
  // https://name:password@host
  {
    secret: 'password',
    pattern: /\b[a-z][a-z0-9+.]{1,20}:\/\/[^\s/:@]{0,100}:(?<value>[^\s/@]{1,200})@/dgi,
    isSecret: isUnmasked,
  },
  {
    secret: 'card',
    pattern: /(?<![\w.,+/=-])\d(?:[ \u00a0\u202f.-]?\d){12,18}(?![\w/=-]|[.,]\d)/g,
    isSecret: isCardNumber,
  },
];

/** One of its values is a key to a session, and not only a number or a word. */
function isCookie(header: string): boolean {
  return [...header.matchAll(/=([\w%.+/:-]{16,4096})/g)].some(([, value = '']) => isSurelyRandom(value));
}
