import type { WeekMap } from './week.ts';

/** A cell of the map: the day from Monday, 0, and the hour. */
export type Place = readonly [day: number, hour: number];

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Where a key leads from a cell; undefined for a key that is not ours. Home and End stay in the row, with Ctrl in the map. */
export function stepBy({ key, ctrlKey, altKey, metaKey }: Key, [day, hour]: Place): Place | undefined {
  // Alt and the arrow is the browser’s way back.
  if (altKey || metaKey) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return within(day - 1, hour);
    case 'ArrowRight':
      return within(day + 1, hour);
    case 'ArrowUp':
      return within(day, hour - 1);
    case 'ArrowDown':
      return within(day, hour + 1);
    case 'Home':
      return [0, ctrlKey ? 0 : hour];
    case 'End':
      return [6, ctrlKey ? 23 : hour];
    default:
      return undefined;
  }
}

/** The cell of the answer’s own hour. */
export function ownPlace({ days }: WeekMap): Place {
  const day = days.findIndex(({ hours }) => hours.some(({ own }) => own));
  const hour = days[day]?.hours.findIndex(({ own }) => own);
  return hour === undefined ? [0, 0] : [day, hour];
}

/** How a cell says its place in the page, so that it can be found again. */
export const placeName = ([day, hour]: Place): string => `${day}-${hour}`;

const within = (day: number, hour: number): Place => [clamp(day, 6), clamp(hour, 23)];

const clamp = (value: number, last: number) => Math.min(Math.max(value, 0), last);
