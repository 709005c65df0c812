import { z } from 'astro/zod';
import { bilingual, id, label, sourceId, unsaid, url } from './text.ts';
import { closing, day, days, opening, timeZone } from './when.ts';

/** One text for both languages, where a number is printed alike in them. */
const printed = z.union([label.transform((text) => ({ en: text, fr: text })), bilingual], {
  error: 'write the number as it is printed, between quotes, or { en, fr } where the languages print it differently',
});

/** A BCP 47 tag: `cmn` is Mandarin, `yue` Cantonese. */
const language = z.string().regex(/^[a-z]{2,3}$/, 'write a language code, such as fr or cmn');

const charge = z.enum(['local', 'international']);

const line = z
  .strictObject({
    id,
    product: id,
    purpose: z.enum(['support', 'p1-notification']),
    /** Printed as another number to try. */
    alternative: z.boolean().optional(),
    /** For whom it is: a carrier, a plan, mobile phones. */
    audience: bilingual.optional(),
    /** The heading of the source's own list; not a support region. */
    listedUnder: id.optional(),
    /** The number as each language version prints it. */
    printed,
    /** How another page prints the same number. */
    alsoPrinted: printed.optional(),
    /** `null` where no international form is safe to dial; `noE164` then says why. */
    e164: z.string().nullable(),
    noE164: bilingual.optional(),
    /** Printed with a +, or built here from the national form and the country code. */
    basis: z.enum(['as-source', 'derived']),
    /** How it was built, where that takes more than the country code. */
    basisNote: bilingual.optional(),
    tollFree: z.union([z.boolean(), unsaid], { error: 'write true, false or the word unsaid' }),
    /** Whether it answers calls from another country. */
    fromAbroad: z.union([z.boolean(), unsaid], { error: 'write true, false or the word unsaid' }).default('unsaid'),
    /** What a call to this very number costs, where the source says it. */
    charge: charge.optional(),
    /** The key to press when the menu asks for a product. */
    menu: z.int().nonnegative().optional(),
    hours: unsaid.optional(),
    hoursNote: bilingual.optional(),
    languages: z
      .union([z.array(language).min(1), unsaid], { error: 'write a list such as [en], or the word unsaid' })
      .optional(),
    cautions: z.array(bilingual).optional(),
    conflict: id.optional(),
    source: sourceId,
    alsoSource: sourceId.optional(),
  })
  .refine((it) => (it.e164 === null) === (it.noE164 !== undefined), {
    path: ['noE164'],
    error: 'write the reason as { en, fr } where e164 is null, and only there',
  });

/** Local clock times; a closing time at or before its opening is on the next day. */
const span = z.strictObject({
  days: z.union([days, unsaid], { error: 'write a list such as [mon, tue], or the word unsaid' }),
  opens: z.union([opening, unsaid]),
  closes: z.union([closing, unsaid]),
  /** `local` where the source only says so; left out where it says nothing. */
  timeZone: z.union([timeZone, z.literal('local')]).optional(),
});

const service = z.strictObject({
  service: z.enum(['technical', 'billing', 'pre-sales']),
  language: z.union([language, unsaid]),
  hours: z.union([z.literal('always'), span], {
    error: 'write always, or { days: [mon, tue], opens: "09:00", closes: "17:00" }',
  }),
  /** The plan or the severity to which the hours are confined. */
  only: bilingual.optional(),
  /** When it is closed besides, where the source says it. */
  closed: bilingual.optional(),
  /** The days of the year on which it is closed too, where the source names them. */
  closedOn: z.literal('public-holidays').optional(),
});

/**
 * One file per country or territory, named after its ISO 3166 code in lower case, with a name behind it where one code
 * holds several places: `fr.yaml`, `bq-saba.yaml`. A line for many countries stands in a file of its own.
 */
export const countrySchema = z
  .strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'write the two-letter ISO code in capitals, such as FR')
      .optional(),
    /** Instead of `country`: a line for all of them. */
    countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'write two-letter ISO codes in capitals, such as FR')).optional(),
    countriesNote: bilingual.optional(),
    name: bilingual,
    /** Empty where there is no telephone support; `notes` then says what there is. */
    lines: z.array(line),
    /** By which service and in which language somebody answers, and when: for all lines of the file. */
    services: z.array(service).optional(),
    /** What the caller is asked once the line answers. */
    onceAnswered: z
      .strictObject({ menu: z.array(z.int().nonnegative()).optional(), code: label.optional(), dial: label.optional() })
      .optional(),
    /** What a call costs, as the page says it; printed after the alternative number, it may not cover the first. */
    charges: z.strictObject({ said: z.union([charge, unsaid]), after: z.literal('alternative').optional() }).optional(),
    notes: z.array(bilingual).optional(),
    cautions: z.array(bilingual).optional(),
    /** The very page that was read, where the source is a collection of pages, and its day. */
    page: url.optional(),
    date: day.optional(),
    /** The English original that was compared with it. */
    checkedAgainst: url.optional(),
    source: sourceId.optional(),
    alsoSource: sourceId.optional(),
  })
  .refine((it) => (it.country === undefined) !== (it.countries === undefined), {
    path: ['country'],
    error: 'write country: FR, or countries: [FR, BE] for a line of several, not both',
  })
  .refine((it) => it.services !== undefined || it.lines.every(({ hours, languages }) => hours && languages), {
    path: ['services'],
    error: 'write by service and language when somebody answers, or hours and languages at each line, even if unsaid',
  })
  .refine((it) => it.lines.length > 0 || it.notes !== undefined, {
    path: ['lines'],
    error: 'write at least one line, or under notes what there is instead',
  });

/** `place` is the name of the file: what the same country is known by in every offer. */
export type Country = z.infer<typeof countrySchema> & { place: string };
export type Line = z.infer<typeof line>;
export type Service = z.infer<typeof service>;
export type Span = z.infer<typeof span>;
