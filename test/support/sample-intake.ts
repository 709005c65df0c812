import type { MailWords } from '../../src/domain/export/index.ts';
import type { IntakeField, IntakePart, Recipient, Severity, Situation } from '../../src/domain/facts.ts';

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
];
