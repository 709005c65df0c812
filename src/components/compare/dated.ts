import type { Offer } from '../../collections/offers.ts';
import { getSource } from '../../collections/sources.ts';
import type { Bilingual } from '../../domain/facts.ts';

/** What has a date: something that began on that day, or a page that bears it. */
export type Dated = { date: string; text: Bilingual; source: string; page: boolean };

/** From which day plans and targets hold, and what each page on them says, in their order. */
export async function datedOf({ timeline, conflicts, tiers }: Offer): Promise<Dated[]> {
  const events = timeline
    .filter(({ kind }) => kind === 'tiers' || kind === 'targets')
    .map(({ start, text, source }) => ({ date: start, text, source, page: false }));
  const readings = conflicts.find(({ id }) => id === tiers.newerPlans?.conflict)?.readings ?? [];
  const pages = await Promise.all(
    readings.map(async ({ says, source }) => {
      const { date } = await getSource(source);
      return { date, text: says, source, page: true };
    }),
  );
  return [...events, ...pages.filter(({ date }) => date !== 'unsaid')].sort((a, b) => (a.date < b.date ? -1 : 1));
}
