/**
 * `npm run bench`: how many times a second 10 service hours are added, by us and by two packages that do the same job;
 * then what compiling a calendar costs, and whether the cost of an answer grows with the span.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { HOUR_MS, compileCalendar, compileInZone, defaultHorizon } from '../../src/domain/calendar/index.ts';
import { contestants, officeHours, timeZone, type Contestant } from './contestants.ts';
import { median, nsPerCall, msOf } from './timing.ts';

process.env.TZ = timeZone;

const ROUNDS = 15;
const year = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1) };
/** Whole minutes: one package drops the seconds of a case. 104,729 is a prime, so they fall on all hours and weekdays. */
const starts = Array.from({ length: 2000 }, (_, i) => {
  const minutes = (year.until - year.from) / 60_000;
  return year.from + ((i * 104_729) % minutes) * 60_000;
});

/** A sum of all answers, so that no engine may skip the work. */
let sink = 0;

console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown CPU'}, processor time of one process; zone data ${process.versions.tz ?? '?'}`,
);
console.log(`Adding 10 service hours, Mon–Fri 09:00–17:00 ${timeZone}, from ${starts.length} instants of 2026\n`);

const all = contestants();
agreement(all);
race(all);
compileCost();
spanCost();

function agreement([ours, ...others]: Contestant[]) {
  const answers = starts.map((at) => ours!.add(at));
  for (const { name, add } of others) {
    const wrong = starts.flatMap((at, i) => (add(at) === answers[i] ? [] : [i]));
    console.log(`${name}: ${wrong.length} of ${starts.length} answers differ from ours`);
    for (const i of wrong.slice(0, 3)) {
      const [filed, due, theirs] = [starts[i]!, answers[i]!, add(starts[i]!)].map((at) =>
        new Date(at).toString().slice(0, 33),
      );
      console.log(`  filed ${filed}: ours ${due}, theirs ${theirs}`);
    }
  }
}

/** The contestants take turns, so that a slow moment of the machine hits them all. */
function race(all: Contestant[]) {
  const times = all.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    all.forEach(({ add }, i) => {
      const repeat = i === 0 ? 100 : 1;
      const ns = nsPerCall(starts, repeat, (at) => (sink += add(at)));
      if (round >= 0) times[i]!.push(ns);
    });
  }
  const ours = median(times[0]!);
  console.log(`\n${`median of ${ROUNDS} rounds`.padEnd(28)}adds a second   ours is faster by`);
  all.forEach(({ name }, i) => {
    const ns = median(times[i]!);
    const perSecond = Math.round(1e9 / ns)
      .toLocaleString('en')
      .padStart(11);
    const label = `${name} ${version(name)}`.padEnd(30);
    console.log(
      `${label}${perSecond}   ${i === 0 ? '' : `${Math.round(ns / ours).toLocaleString('en')} times`.padStart(18)}`,
    );
  });
}

function compileCost() {
  const fourYears = { from: '2025-01-01', until: '2029-01-01' };
  const zoneMs = msOf(1, () => compileCalendar({ ...officeHours, timeZone: 'America/New_York' }));
  const { zone } = compileCalendar(officeHours);
  const decades = msOf(15, () => compileInZone(officeHours, zone));
  const four = msOf(15, () => compileInZone(officeHours, zone, fourYears));
  console.log(
    `\nCompiling ${defaultHorizon.from} to ${defaultHorizon.until}: ${decades.toFixed(2)} ms; four years: ${four.toFixed(3)} ms`,
  );
  console.log(
    `The first time a zone is met, its clock changes are read too: ${zoneMs.toFixed(1)} ms with the calendar`,
  );
}

function spanCost() {
  const calendar = compileCalendar(officeHours);
  const spans = [1, 10, 1000, 10_000, 50_000];
  const times = spans.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    spans.forEach((hours, i) => {
      const ns = nsPerCall(starts, 50, (at) => (sink += calendar.add(at, hours * HOUR_MS)));
      if (round >= 0) times[i]!.push(ns);
    });
  }
  console.log(
    `\nOne add, by length:  ${spans.map((hours, i) => `${hours.toLocaleString('en')} h ${median(times[i]!).toFixed(0)} ns`).join(',  ')}`,
  );
}

function version(name: string): string {
  const at = name === 'appui' ? '../../package.json' : `../../node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(new URL(at, import.meta.url), 'utf8')) as { version: string }).version;
}

if (Number.isNaN(sink)) throw new Error('An answer was not a number.');
