import type { IntakeField, IntakePart, Recipient, Severity, Situation, Way } from '../../domain/facts.ts';
import type { CoachTable } from '../../domain/intake/index.ts';

export type Choice = { id: string; name: string };

/** A page or a portal that a reader can open. */
export type Place = { name: string; url: string };

/** A field with the words of the page; its label stays in both languages, since a message may be in either. */
export type FormField = IntakeField & {
  guidance: string;
  example: string;
  parts?: (IntakePart & { example: string })[] | undefined;
};

/** What a reader is told on the way. */
export type NoteFact = {
  id: string;
  at: 'situation' | 'severity' | 'call' | 'send';
  situations?: Situation[] | undefined;
  severities?: string[] | undefined;
  products?: string[] | undefined;
  channel?: Way | undefined;
  text: string;
  unsaid?: true | undefined;
};

/** What the page knows of one offer of today. Texts that a message needs are in both languages, the others in the page’s. */
export type PrepareOffer = Choice & {
  vendor: string;
  products: Choice[];
  tiers: Choice[];
  fields: FormField[];
  coaches: CoachTable<string>[];
  /** The gravest first; empty where the sources know none. */
  severities: Pick<Severity, 'id' | 'name' | 'description'>[];
  recipients: Recipient[];
  notes: NoteFact[];
  /** Where cases are opened; `null` where no source gives its address. */
  portal: Place | null;
  /** The products that have a telephone number; `all` where one number is for all of them. */
  phone: string[] | 'all';
};

export type PrepareFacts = {
  offers: PrepareOffer[];
  /** Our own pages, and the file of `LateFacts`. */
  pages: { directory: string; responseTimes: string; late: string };
};
