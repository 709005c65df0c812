import { zoneOffsets } from '../domain/calendar/index.ts';
import type { ClockChanges, Clocks, ServiceHours } from '../domain/directory/index.ts';

// Clock changes are read at build time; four years on, pages show the printed hours until the site is built again.
const year = new Date().getUTCFullYear();
const known = { fromAt: Date.UTC(year - 1, 0), untilAt: Date.UTC(year + 4, 0) };

/** The days for which a browser can be sure of the clocks, both inclusive: `YYYY-MM-DD`. */
export const daysKnown = { first: `${year - 1}-01-02`, last: `${year + 3}-12-14` };

/** The clocks that these hours need, for a browser to read. */
export function clocksFor(hours: readonly ServiceHours[]): Clocks {
  const zones = new Set(hours.flatMap((it) => (typeof it === 'string' ? [] : it.zones)));
  return {
    changes: Object.fromEntries([...zones].sort().map((zone) => [zone, changesOf(zone)])),
    untilAt: known.untilAt,
  };
}

/** Of zones whose clocks agree, the first stands for all: only the clock matters. */
export function distinctClocks(zones: readonly string[]): string[] {
  const byClock = Map.groupBy(zones, (zone) => changesOf(zone).join());
  return [...byClock.values()].flatMap(([first]) => first ?? []);
}

const changes = new Map<string, ClockChanges>();

/** Found once: to look for them takes longer than all the rest of a page. */
function changesOf(timeZone: string): ClockChanges {
  const found = changes.get(timeZone);
  if (found) return found;
  const { from, offsetMs } = zoneOffsets(timeZone, known.fromAt, known.untilAt);
  const list = from.map((at, i): ClockChanges[number] => [i === 0 ? 0 : at, offsetMs[i] ?? 0]);
  changes.set(timeZone, list);
  return list;
}
