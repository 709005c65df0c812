import { daysSaid } from '../../domain/sla/index.ts';
import { fill } from '../../i18n/fill.ts';
import { wholeNumber } from '../../i18n/format.ts';
import { timesText, weekDaysText } from '../../i18n/week-text.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { WaitsAsked } from './asked.ts';
import type { Lane } from './lanes.ts';
import type { WaitWords } from './wait-words.ts';
import type { WaitsIn } from './waits.ts';

export type RestsOn = WaitsIn & { lanes: readonly Lane[]; year: number; pattern: WaitsAsked['pattern'] };

/** One thing that the figures rest on; the tag says whether it is our reading, or said by nobody. */
export type Rest = { id: string; tag?: 'read' | 'unsaid'; text: string };

export function restsOf(on: RestsOn, words: WaitWords): Rest[] {
  const { rests } = words.labels;
  return [
    { id: 'counted', text: countedText(on, words) },
    ...clockRests(on, words),
    ...tablesRest(on, words),
    ...holidaysRest(on, words),
    { id: 'ranks', text: rests.ranks },
    { id: 'answers', text: rests.answers },
  ];
}

function countedText({ lanes, year, pattern, hours }: RestsOn, { labels, locale }: WaitWords): string {
  const { counted, countedOwn, shared } = labels.rests;
  const sentence = !pattern ? counted : pattern.share < 100 ? shared : countedOwn;
  const shares: Record<number, string> = labels.own.shares;
  return fill(sentence, {
    count: wholeNumber(lanes[0]?.waits?.count ?? 0, locale),
    year,
    city: zoneCity(pattern?.zone ?? hours, locale),
    share: shares[pattern?.share ?? 100] ?? '',
  });
}

/** In what hours the clocks of the lanes run, and who says so; one that never stops rests on nothing. */
function clockRests({ lanes, region, hours, offer }: RestsOn, words: WaitWords): Rest[] {
  const { rests, words: said } = words.labels;
  const { locale } = words;
  const runs = (clock: Lane['clock']) => lanes.some((lane) => lane.clock === clock);
  const zone = { city: zoneCity(region.timeZone === 'unsaid' ? hours : region.timeZone, locale) };
  const printed = runs('business-hours') || runs('business-days');
  const clock = runs('business-days') ? 'business-days' : 'business-hours';
  const days = (saidDays: ReturnType<typeof daysSaid>) =>
    weekDaysText(saidDays === 'unsaid' ? region.readings.days : saidDays, said, locale);
  const exceptions = offer.exceptions.filter(({ id }) => lanes.some(({ exception }) => exception === id));
  const rest: (Rest | false)[] = [
    printed && { id: 'hours', text: fill(rests.hours, { hours: timesText(region, said, locale) }) },
    printed && { id: 'zone', ...(region.timeZone === 'unsaid' && { tag: 'read' }), text: fill(rests.zone, zone) },
    printed && {
      id: 'days',
      ...(daysSaid(region, clock) === 'unsaid' && { tag: 'read' }),
      text: fill(rests.weekdays, { days: days(daysSaid(region, clock)) }),
    },
    runs('24x5') && {
      id: '24x5',
      tag: 'read',
      text: fill(rests.allDay, { ...zone, days: days(daysSaid(region, '24x5')) }),
    },
    runs('business-days') && { id: 'working-days', tag: 'read', text: rests.workingDays },
    ...exceptions.map(({ id, text }): Rest => ({ id, tag: 'read', text })),
    ...(printed ? (region.otherHours ?? []) : []).map((other, i): Rest => ({
      id: `other-hours-${i}`,
      text: fill(rests.otherHours, {
        hours: [timesText(other, said, locale), ...(other.days ? [weekDaysText(other.days, said, locale)] : [])].join(
          ', ',
        ),
      }),
    })),
  ];
  return rest.filter((one) => one !== false);
}

/** Holidays change nothing where the clock never stops. */
function holidaysRest({ lanes, region, offer: { vendor } }: RestsOn, { labels }: WaitWords): Rest[] {
  if (region.holidays !== 'unsaid' || lanes.every(({ clock }) => clock === '24x7')) return [];
  return [{ id: 'holidays', tag: 'unsaid', text: fill(labels.rests.holidays, { vendor }) }];
}

/** A target to which two tables of one source give different clocks. */
function tablesRest({ lanes }: RestsOn, { labels }: WaitWords): Rest[] {
  const named = lanes.flatMap(({ tiers }) => tiers.flatMap(({ tier, table }) => (table === 'one' ? [tier.name] : [])));
  return named.map((tier) => ({ id: `tables-${tier}`, text: fill(labels.rests.tables, { tier }) }));
}
