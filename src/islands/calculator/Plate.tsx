import { fill } from '../../i18n/fill.ts';
import { dateAt, duration, shortDayAt, timeAt, wallAt } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { Form } from './form.ts';
import { problemText } from './headline.ts';
import type { Answer } from './model.ts';
import { headingOf } from './as-text.ts';
import { assumed } from './assumed.ts';
import { shownAt } from './range.ts';
import { RangeRow } from './RangeRow.tsx';
import { Share } from './Share.tsx';
import type { Shown } from './shown.ts';
import { longDuration, type Words } from './words.ts';

type Props = Omit<Shown, 'answer'> & { result: Answer; nowAt: number };

/** The one yellow plate: the due moment, or what is missing for one. */
export function Plate({ result, ...props }: Props) {
  if (result.kind === 'due') return <DuePlate answer={result} {...props} />;
  const { title, text, links = [] } = problemText(result, props.form, props.facts, props.words);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="q" id="answer">
        {title}
      </h2>
      <p>{text}</p>
      {links.map(({ href, name }) => (
        <p key={href}>
          <a href={href}>{name}</a>
        </p>
      ))}
    </section>
  );
}

function DuePlate(props: Shown & { nowAt: number }) {
  const { answer, form, words, nowAt } = props;
  const { labels, locale } = words;
  const at = shownAt(answer);
  const turned = answer.byAt !== undefined;
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="q" id="answer">
        {turned ? labels.fileBy.title : labels.title}
      </h2>
      <p class="moment">
        {dateAt(at, form.zone, locale)} <BigTime at={at} zone={form.zone} words={words} />
      </p>
      <p class="on-paper">{headingOf(props).join(' ')}</p>
      <Clocks {...props} />
      <p class="small">
        {nowAt > at && <b>{turned ? labels.fileBy.passed : labels.overdue} </b>}
        {answer.byAt !== undefined && `${wanted(answer.byAt, form, words)} `}
        {labels.aim} {assumed(answer, words)}
      </p>
      <Share {...props} />
    </section>
  );
}

function BigTime({ at, zone, words: { locale } }: { at: number; zone: string; words: Words }) {
  const { hour, minute } = wallAt(at, zone);
  const hours = locale === 'fr' ? String(hour) : String(hour).padStart(2, '0');
  return (
    <time class="big" dateTime={new Date(at).toISOString()}>
      {hours}
      <span class={locale === 'fr' ? 'u' : 'u c'}>{locale === 'fr' ? 'h' : ':'}</span>
      {String(minute).padStart(2, '0')}
    </time>
  );
}

/** The same moment on every clock that matters; round the clock, the region's does not. */
function Clocks(props: Shown & { nowAt: number }) {
  const { answer, form, words, nowAt } = props;
  const { labels, locale } = words;
  const { dueAt, filedAt, applied, reading } = answer;
  const at = shownAt(answer);
  const on = (zone: string) => clockOn(at, zone, form.zone, words);
  const city = (zone: string) => `${zoneCity(zone, locale)}, ${on(zone)}`;
  const late = nowAt > at;
  // Whole minutes: until the moment rounded up, past it rounded down.
  const leftMs = late ? nowAt - at : Math.ceil((at - nowAt) / 60_000) * 60_000;
  return (
    <dl>
      <dt>{labels.here}</dt>
      <dd>{city(form.zone)}</dd>
      {applied.clock !== '24x7' && (
        <>
          <dt>{labels.inRegion}</dt>
          <dd>{city(reading.timeZone)}</dd>
        </>
      )}
      <dt>{labels.utc}</dt>
      <dd>{on('UTC')}</dd>
      <dt>{late ? labels.overdueBy : labels.left}</dt>
      <dd>{longDuration(leftMs, words)}</dd>
      <dt>{labels.wait}</dt>
      <dd>{duration(dueAt - filedAt, locale)}</dd>
      <RangeRow {...props} />
    </dl>
  );
}

/** With the day, where it is another than the reader's. */
function clockOn(at: number, zone: string, readerZone: string, { locale }: Words): string {
  const time = timeAt(at, zone, locale);
  const day = shortDayAt(at, zone, locale);
  return day === shortDayAt(at, readerZone, locale) ? time : `${day}, ${time}`;
}

/** Turned around: by when an answer is wanted. */
function wanted(byAt: number, { zone }: Form, { labels, locale }: Words): string {
  return fill(labels.fileBy.wanted, { date: dateAt(byAt, zone, locale, true), time: timeAt(byAt, zone, locale) });
}
