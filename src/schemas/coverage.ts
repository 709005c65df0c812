import { z } from 'astro/zod';
import type { Region } from '../domain/facts.ts';
import { bilingual, id, sourceId, unsaid } from './text.ts';
import { closing, day, days, opening, timeZone } from './when.ts';

const language = z.enum(['en', 'fr', 'ja', 'zh']);

const daysOrUnsaid = z.union([unsaid, days], {
  error: 'write a list such as [mon, tue, wed, thu, fri], or the word unsaid; without a day the calendar never opens',
});

const region = z.strictObject({
  id,
  name: bilingual,
  opens: opening,
  closes: closing,
  timeZone: z.union([unsaid, timeZone], { error: 'write an IANA time zone, such as Europe/Paris, or the word unsaid' }),
  days: daysOrUnsaid,
  businessDays: daysOrUnsaid.optional(),
  holidays: z.union([unsaid, z.array(day)], { error: 'write a list of quoted dates, or the word unsaid' }),
  languages: z.array(language).min(1),
  footnotes: z.array(id),
  conflict: id.optional(),
  otherHours: z
    .array(z.strictObject({ opens: opening, closes: closing, days: days.optional(), source: sourceId }))
    .optional(),
  readings: z.strictObject({ timeZones: z.array(timeZone).min(1), days }),
  source: sourceId,
}) satisfies z.ZodType<Region>;

const footnote = z.strictObject({
  id,
  text: bilingual,
  /** Tiers on whose page it is printed; on all of them where the list is missing. */
  printedOn: z.array(id).optional(),
  /** True where it follows from what no source says. */
  ours: z.boolean().optional(),
  conflict: id.optional(),
  source: sourceId,
});

const note = z.strictObject({ text: bilingual, conflict: id.optional(), source: sourceId });

export const coverageSchema = z.strictObject({
  /** How a customer's region is found. */
  rule: z.union([note, unsaid]).default('unsaid'),
  languages: z.union([note, unsaid]).default('unsaid'),
  /** None where no source prints hours by region. */
  regions: z.array(region).default([]),
  footnotes: z.array(footnote).default([]),
  /** Tables of neighbouring offers that look alike and must not be mixed in. */
  notThisOffer: z.array(note.extend({ offer: bilingual })).default([]),
});

export type Coverage = z.infer<typeof coverageSchema>;
export type Footnote = z.infer<typeof footnote>;
