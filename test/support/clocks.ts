import { zoneOffsets } from '../../src/domain/calendar/index.ts';
import type { ClockChanges, Clocks } from '../../src/domain/directory/index.ts';

/** The clocks of these zones as a page carries them, known from 2025 to the end of 2029. */
export const clocks = (...zones: string[]): Clocks => ({
  changes: Object.fromEntries(zones.map((zone) => [zone, changesOf(zone)])),
  untilAt: Date.UTC(2030, 0),
});

function changesOf(zone: string): ClockChanges {
  const { from, offsetMs } = zoneOffsets(zone, Date.UTC(2025, 0), Date.UTC(2030, 0));
  return from.map((at, i) => [i === 0 ? 0 : at, offsetMs[i]!]);
}
