import fc from 'fast-check';
import type { CaseFile, MailWords } from '../../src/domain/export/index.ts';
import type { IntakeField, IntakePart, Recipient, Severity, Situation, Way } from '../../src/domain/facts.ts';
import { thatApply, TICKED } from '../../src/domain/intake/index.ts';

const both = (text: string) => ({ en: text, fr: `${text} (fr)` });

type Shape = Pick<IntakeField, 'id' | 'situations' | 'kind' | 'weight'> & Partial<IntakeField>;

const field = (shape: Shape): IntakeField => ({ label: both(shape.id), required: 'expected', ...shape });

const parts = (...ids: string[]): IntakePart[] =>
  ids.map((id) => ({ id, label: both(id), kind: id === 'address' ? 'url' : 'line' }));

const ofCase: Situation[] = ['problem', 'outage'];
const outage: Situation[] = ['outage'];
const escalation: Situation[] = ['escalation'];

/** Fields in the shape of a real offer, with few words in them. */
export const sampleFields: IntakeField[] = [
  field({ id: 'status-checked', situations: outage, kind: 'check', weight: 2, url: 'https://status.example' }),
  field({ id: 'problem-summary', situations: ofCase, kind: 'line', weight: 5, inSubject: 'summary' }),
  field({ id: 'company-name', situations: ofCase, kind: 'line', weight: 4, inSubject: 'company' }),
  field({
    id: 'audience-manager-subdomain',
    situations: ofCase,
    products: ['audience-manager'],
    kind: 'url',
    required: 'optional',
    weight: 2,
  }),
  field({
    id: 'steps-to-reproduce',
    situations: ofCase,
    kind: 'list',
    parts: parts('action', 'address', 'got'),
    numbered: true,
    weight: 5,
  }),
  field({ id: 'priority', situations: ofCase, kind: 'severity', weight: 3 }),
  field({ id: 'business-impact', situations: ofCase, kind: 'text', weight: 4 }),
  field({
    id: 'contacts',
    situations: ofCase,
    channel: 'portal',
    kind: 'list',
    parts: parts('name', 'reach'),
    weight: 3,
  }),
  field({
    id: 'reachable',
    situations: ofCase,
    severities: ['P1'],
    kind: 'check',
    parts: parts('name', 'reach'),
    weight: 4,
  }),
  field({ id: 'outage-start', situations: outage, kind: 'moment', weight: 4 }),
  field({
    id: 'incident-number',
    situations: escalation,
    kind: 'line',
    required: 'yes',
    weight: 5,
    inSubject: 'case-number',
  }),
  field({ id: 'business-justification', situations: escalation, kind: 'text', required: 'yes', weight: 5 }),
];

export const sampleSeverities: Severity[] = ['P1', 'P2', 'P3', 'P4'].map((id) => ({
  id,
  name: both(id),
  label: id,
  description: both(`what ${id} means`),
  source: 'sample',
}));

export const sampleRecipients: Recipient[] = [
  { situation: 'problem', products: ['audience-manager'], address: 'am@example.com' },
  { situation: 'outage', products: ['audience-manager'], address: 'am@example.com' },
  { situation: 'escalation', address: 'raise@example.com' },
];

export const sampleWords: MailWords = {
  greeting: 'Hello,',
  opening: {
    problem: 'A problem.',
    outage: 'An outage.',
    question: 'A question.',
    billing: 'A bill.',
    escalation: 'Please escalate.',
  },
  closing: 'Thank you.',
  subject: { problem: '', outage: 'Outage', question: 'Question', billing: 'Billing', escalation: 'Escalation' },
  caseNumber: 'case',
  severity: 'severity',
  product: 'Product',
  to: 'To',
  subjectLabel: 'Subject',
  colon: ': ',
  done: 'yes',
};

/** The same in another language, so that a test can tell them apart. */
export const sampleWordsFr: MailWords = {
  ...sampleWords,
  greeting: 'Bonjour,',
  closing: 'Merci.',
  product: 'Produit',
  colon: '\u00a0: ',
  done: 'oui',
};

/** Text that mail programs and sloppy encoders stumble over. */
export const nastyTexts: [name: string, text: string][] = [
  ['French', 'Où est l’hôpital ? « Là-bas », dit-elle : 17 h 30, œuvre, ÇA'],
  ['no-break spaces', 'a\u00a0b\u202fc\u2007d'],
  ['emoji with joiners and flags', '👩‍👩‍👧‍👦 🇫🇷 👍🏽 𝒜'],
  ['Chinese', '受众管理器中的目的地不再接收任何细分'],
  ['right to left', 'العربية ‏(RTL)‏ עברית'],
  ['combining accents', 'e\u0301 a\u0300 n\u0303'],
  ['URL characters', "& + # % = ? / : ; , @ ! $ ' ( ) * [ ] %20 %0A +1"],
  ['quotes and backslashes', '"quoted" \\back\\ <angle@example.com>'],
  ['looks encoded', '=?UTF-8?B?Zm9v?= =C3=A9 &eacute;'],
  ['one very long word', 'x'.repeat(2_000)],
  ['one very long accented word', 'é'.repeat(1_000)],
  ['dots at line starts', '.\n..\n.end'],
  ['From at a line start', 'From here\nFrom there'],
  ['tabs and inner spaces', 'a\tb  c   d'],
  ['many blank lines', 'a\n\n\n\nb'],
  ['mixed line ends', 'a\r\nb\rc\nd'],
  ['header injection', 'x\r\nBcc: thief@example.com\r\n\r\nnew body'],
  ['a boundary', '--boundary\nContent-Type: text/html'],
  ['French signs and signs of a query', 'l’été « à Noël »\u202f; a\u202f& b + c # d % e = f'],
  ['bidirectional marks', 'abc \u202eevil\u202c \u2066x\u2069 \u200f!'],
  ['a very long line', `${'très long, '.repeat(3_000)}fin`],
  ['very many lines', 'ligne\n'.repeat(2_000)],
  ['100,000 characters', 'L’été « à Noël » 👍 — '.repeat(4_348).slice(0, 100_000)],
  ['half surrogate pairs', 'a\ud83d b \udc4d\ud83d c \udc4d'],
  ['NUL and other control characters', 'a\u0000b\u0007c\u001b[31md\u007fe\u009ff\u0085g\u000bh\u000ci'],
  ['line ends of Unicode', 'a\u2028b\u2029c'],
  ['a byte order mark', 'a\ufeffb'],
  ['HTML', '<b>x</b> <!-- y --> <script>alert(1)</script> &lt; &amp;amp; <https://example.com>'],
  [
    'Markdown',
    '# x\n* y\n+ z\n- [ ] w\n> q\n1. r\n2) s\n---\n===\n***\n`c` ```\n~~~\n![i](j) [k]: l _m_ **n** ~~o~~ | p |\n| - |\n:-|',
  ],
  ['ends of lines in Markdown', 'two  \nthree   \nbackslash\\\ntab\t\n\ttab\n    code\n\n\n  \n end'],
  [
    'addresses',
    'https://a_b.example/x*y?z=1&w=%20#t, (https://example.com/a(b)c) www.example.com me@example.com «https://é.example/ü» https://example.com/~a|b\\c https://example.com/d\\',
  ],
];

/** Any text of any characters, and pieces of those above. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        ...' \t\r\n\u0000\u2028\u00a0\\`*_{}[]()#+-.!<>&;:|~="\'/?%@,$^',
        'a',
        '1',
        'é',
        '\ud83d',
        '\udc4d',
        'http://a',
        '&#x20;',
        '\ufeff',
      ],
    ),
    maxLength: 120,
  }),
  fc
    .array(fc.constantFrom(...nastyTexts.map(([, text]) => text.slice(0, 200))), { maxLength: 4 })
    .map((all) => all.join('\n')),
);

type Case = { situation: Situation; way: Way; text: string };

/** A case in which every field, and every part of two rows, holds the same text. */
export function caseOf({ situation, way, text }: Case): CaseFile {
  const product = { id: 'audience-manager', name: 'Audience Manager' };
  const fields = thatApply(sampleFields, { situation, product: product.id, way, severity: 'P1' });
  const row = ({ parts = [] }: IntakeField) => Object.fromEntries(parts.map(({ id }) => [id, text]));
  const value = ({ kind }: IntakeField) => (kind === 'check' ? TICKED : kind === 'severity' ? 'P1' : text);
  const answers = fields.map(
    (field) => [field.id, { value: value(field), rows: field.parts ? [row(field), row(field)] : [] }] as const,
  );
  return { situation, way, product, fields, answers: Object.fromEntries(answers) };
}
