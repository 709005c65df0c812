/**
 * What the comparison’s figures cost the build: the waits of every hour of a year for each region, severity and tier, as the
 * page shows them; and one of them against two packages that do the same job.
 */
import { readContent } from '../../src/collections/read-content.ts';
import { allWaits } from '../../src/components/compare/all-waits.ts';
import { waitOffers } from '../../src/components/wait-offers.ts';
import { filings, waitsOf } from '../../src/domain/sla/index.ts';
import { compileCalendar } from '../../src/domain/calendar/index.ts';
import { contestants, officeHours, timeZone } from './contestants.ts';
import { median, msOf } from './timing.ts';

process.env.TZ = timeZone;

const year = 2026;
const { offers } = readContent('content/data');
const lanes = () => locales().flatMap((all) => all.flatMap(({ severities }) => severities.flatMap((one) => one.lanes)));
const locales = () => (['fr', 'en'] as const).map((locale) => allWaits(waitOffers(offers, locale), year));

console.log(`All figures of ${year}, in both languages, processor time of one process`);
const firstMs = msOf(1, () => void lanes());
console.log(
  `  ${lanes().length} lines, each of 8,760 cases: ${firstMs.toFixed(0)} ms, zones and calendars read anew\n`,
);

const calendar = compileCalendar(officeHours);
const cases = filings(year, calendar.zone);
const target = { amount: 10, unit: 'hour' } as const;
const [, ...others] = contestants();
const inTurn = [
  { name: 'appui', run: () => waitsOf(calendar, target, cases)?.medianMs },
  ...others.map(({ name, add }) => ({ name, run: () => median(cases.map(({ at }) => add(at) - at)) })),
];
const times = inTurn.map((): number[] => []);
const medians = inTurn.map(({ run }) => run());
for (let round = 0; round < 3; round++) inTurn.forEach(({ run }, i) => times[i]?.push(msOf(1, () => void run())));

console.log(`One line: 10 service hours, Mon–Fri 09:00–17:00 ${timeZone}, filed at every hour of ${year}; median of 3`);
const ours = median(times[0] ?? []);
inTurn.forEach(({ name }, i) => {
  const ms = median(times[i] ?? []);
  const hours = ((medians[i] ?? 0) / 3_600_000).toFixed(2);
  console.log(
    `  ${name.padEnd(24)} ${ms.toFixed(1).padStart(9)} ms  ${(ms / ours).toFixed(0).padStart(6)} times ours, median wait ${hours} h`,
  );
});
