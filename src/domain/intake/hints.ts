import { ambiguousDates } from './ambiguous-dates.ts';
import { clockTimes, namesZone } from './clock-times.ts';
import { longSummary } from './long-summary.ts';
import { apart, type Place } from './place.ts';
import { relativeDates } from './relative-dates.ts';
import { isVague } from './vague.ts';

/** What slows support down although it has been written. */
export type HintKind = 'vague' | 'relative-date' | 'ambiguous-date' | 'no-zone' | 'long';

export type Hint = Place & { hint: HintKind };

/**
 * What a reader in another country or on another day would not understand, in French and in English, in the order of the
 * text. It would rather miss one than disturb: quoted words, logs and whatever is explained beside it are left alone.
 *
 * @param summary Whether it stands in the subject of the message.
 */
export function hints(text: string, summary = false): Hint[] {
  const prose = withoutAddresses(text);
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  if (isVague(prose)) return [{ hint: 'vague', start, end }];
  return apart([
    ...as('relative-date', relativeDates(prose)),
    ...as('ambiguous-date', ambiguousDates(prose)),
    ...as('no-zone', namesZone(prose) ? [] : clockTimes(prose).slice(0, 1)),
    ...as('long', summary ? longSummary(text) : []),
  ]);
}

const as = (hint: HintKind, places: Place[]): Hint[] => places.map(({ start, end }) => ({ hint, start, end }));

/** Addresses and paths are data; blanks take their place, so that all other places stay. */
const withoutAddresses = (text: string) =>
  text.replace(/[a-z][a-z0-9+.-]{1,20}:\/\/\S{0,8000}|\b[a-z]:\\\S{0,1000}/gi, (address) => ' '.repeat(address.length));
