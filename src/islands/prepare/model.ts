import {
  composeCase,
  mailtoLink,
  type CaseMessage,
  type MailtoLink,
  type MailWords,
} from '../../domain/export/index.ts';
import type { IntakeField, Recipient, Severity, Situation } from '../../domain/facts.ts';
import {
  adobeCoach,
  coach,
  fieldsFor,
  readiness,
  valuesFor,
  warnings,
  type Coaching,
  type Draft,
  type Language,
  type Readiness,
  type Secret,
} from '../../domain/intake/index.ts';

/** A number to ring for a P1, in the words of one language. */
export type UrgentLine = {
  id: string;
  products: string[];
  where: string;
  display: string;
  tel: string | null;
  menu?: number;
};

export type Place = { name: string; url: string };

/** What the page knows of the offer. Texts that the message needs are in both languages, the others in the page's. */
export type PrepareFacts = {
  products: { id: string; name: string }[];
  fields: IntakeField[];
  severities: Severity[];
  recipients: Recipient[];
  lines: UrgentLine[];
  /** Where cases are opened, for a product without an address. */
  portal: Place;
  rules: {
    /** How to report a P1; some only for some products. */
    callFirst: { text: string; products: string[] | null }[];
    /** What a P1 by e-mail means. */
    byMail: string[];
    situation: Record<Situation, string[]>;
  };
  /** The pages for other numbers and for response times, and the vendor's own page of contacts. */
  pages: { directory: string; responseTimes: string; contact: Place };
};

/** A secret, and the field in which it stands. */
export type Found = { field: IntakeField; secrets: Secret[] };

export type View = {
  fields: IntakeField[];
  product: { id: string; name: string };
  /** The severity that the message will name; missing where none is known yet, or none is asked for. */
  severity: Severity | undefined;
  /** Whether it is the gravest: then the phone comes first. */
  callFirst: boolean;
  coaching: Coaching;
  values: Record<string, string>;
  readiness: Readiness;
  found: Found[];
  message: CaseMessage;
  link: MailtoLink;
};

/** All that the page shows, from the draft alone. */
export function viewOf(draft: Draft, facts: PrepareFacts, mail: Record<Language, MailWords>): View {
  const product = facts.products.find(({ id }) => id === draft.product) ?? facts.products[0] ?? { id: '', name: '' };
  const fields = fieldsFor(draft.situation, product.id, facts.fields);
  const coaching = coach(adobeCoach, draft.coach);
  const severity = fields.some(({ kind }) => kind === 'severity') ? severityOf(draft, coaching, facts) : undefined;
  const values = valuesFor(fields, draft, severity?.id ?? '');
  const file = { situation: draft.situation, product, fields, values };
  const message = composeCase(file, draft.language, mail[draft.language], facts);
  return {
    fields,
    product,
    severity,
    callFirst: severity !== undefined && severity === facts.severities[0],
    coaching,
    values,
    readiness: readiness(values, fields),
    found: found(fields, values),
    message,
    link: mailtoLink(message),
  };
}

function severityOf({ severity }: Draft, { verdict }: Coaching, { severities }: PrepareFacts): Severity | undefined {
  return severities.find(({ id }) => id === (severity || verdict?.severity));
}

function found(fields: IntakeField[], values: Record<string, string>): Found[] {
  return fields.flatMap((field) => {
    const secrets = [...new Set(warnings(values[field.id] ?? '').map(({ secret }) => secret))];
    return secrets.length > 0 ? [{ field, secrets }] : [];
  });
}

/** The reader's own choice of severity; choosing what the coach says leaves it to the coach again. */
export function withSeverity(draft: Draft, severity: string, { verdict }: Coaching): Draft {
  return { ...draft, severity: verdict?.severity === severity ? '' : severity };
}

export const withValue = (draft: Draft, field: string, value: string): Draft => ({
  ...draft,
  values: { ...draft.values, [field]: value },
});

/** Says what it is, and nothing that the reader typed. */
export const fileName = (situation: Situation, severity: string): string =>
  `${['support', situation, severity].filter((part) => part !== '').join('-')}.eml`;

/** The lines for a P1 of this product. */
export const linesFor = (product: string, lines: UrgentLine[]): UrgentLine[] =>
  lines.filter(({ products }) => products.includes(product));
