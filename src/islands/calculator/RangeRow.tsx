import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { shortDayAt, timeAt } from '../../i18n/format.ts';
import { edgeNames } from './edge-names.ts';
import { rangeOf, type Range } from './range.ts';
import type { Shown } from './shown.ts';

/**
 * The earliest and the latest moment over all readings. A dozen calendars may have to be compiled for it: after the answer
 * has been painted, except for the first one, so that the plate does not grow while it is read.
 */
export function RangeRow({ answer, form, holidays, words }: Shown) {
  const [range, setRange] = useState<Range | undefined>(() => rangeOf(answer, form, holidays));
  useEffect(() => {
    const timer = setTimeout(() => setRange(rangeOf(answer, form, holidays)));
    return () => clearTimeout(timer);
  }, [answer]);
  if (!range) return null;
  const { labels, locale } = words;
  const { earliest, latest } = range;
  const day = (at: number) => shortDayAt(at, form.zone, locale);
  const time = (at: number) => timeAt(at, form.zone, locale);
  const moment = (at: number) => `${day(at)}, ${time(at)}`;
  const end = day(earliest.at) === day(latest.at) ? time(latest.at) : moment(latest.at);
  const [first, last] = edgeNames(range, words);
  return (
    <>
      <dt>{labels.range.label}</dt>
      <dd>
        <span>{fill(labels.range.from, { moment: moment(earliest.at), reading: first })}</span>{' '}
        <span>{fill(labels.range.to, { moment: end, reading: last })}</span>
      </dd>
    </>
  );
}
