import type { Offer } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import { clockText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Row } from '../islands/board/model.ts';
import { targetText } from './amounts.ts';
import { hoursText } from './hours-text.ts';
import { languageName } from './language-name.ts';
import { hoursOfRegion } from './service-hours.ts';

/** A line of the board for each region of an offer, and for the severities that are answered at any hour. */
export function regionRows(offer: Offer, locale: Locale): Row[] {
  const { board, hours } = strings[locale];
  const regions = offer.coverage.regions.map((region) => ({
    id: region.id,
    name: region.name[locale],
    printed:
      region.timeZone === 'unsaid'
        ? fill(board.printed, { from: clockText(region.opens, locale), to: clockText(region.closes, locale) })
        : hoursText(region, locale),
    hours: hoursOfRegion(region),
  }));
  const always = anyHour(offer).map((severity) => ({
    id: severity,
    name: fill(hours.everywhere, { severity }),
    printed: board.open.always,
    hours: 'always' as const,
  }));
  return [...regions, ...always];
}

/** The severities that every tier is answered at any hour. */
export function anyHour({ severities: { severities, targets } }: Offer): string[] {
  const clocks = (id: string) => targets.filter(({ severity }) => severity === id).map(({ clock }) => clock);
  return severities
    .map(({ id }) => id)
    .filter((id) => clocks(id).length > 0 && clocks(id).every((it) => it === '24x7'));
}

/** `1 h (Online, Business) · 30 min (Enterprise)`: tiers with the same target stand together. */
export function firstTargets({ tiers, severities }: Offer, severity: string, locale: Locale): string {
  const byText = new Map<string, string[]>();
  for (const { id, name } of tiers.tiers) {
    const target = severities.targets.find((it) => it.tier === id && it.severity === severity);
    if (!target) continue;
    const text = targetText(target, locale).split(',')[0] ?? '';
    byText.set(text, [...(byText.get(text) ?? []), name[locale]]);
  }
  const words = strings[locale].hours.printed.target;
  return [...byText].map(([target, names]) => fill(words, { target, tiers: names.join(', ') })).join(' · ');
}

/** `anglais, japonais`. */
export const languageList = (tags: readonly string[], locale: Locale): string =>
  tags.map((tag) => languageName(tag, locale)).join(', ');
