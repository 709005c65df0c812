import { fill } from '../../i18n/fill.ts';
import { dateAt, duration, shortDayAt, timeAt, wallAt } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import { problemText } from './headline.ts';
import type { Answer, DueAnswer } from './model.ts';
import { Share } from './Share.tsx';
import { daysText, longDuration, type Words } from './words.ts';

type Props = { result: Answer; form: Form; facts: CalculatorFacts; words: Words; nowAt: number };

/** The one yellow plate: the due moment, or what is missing for one. */
export function Plate({ result, ...props }: Props) {
  if (result.kind === 'due') return <DuePlate answer={result} {...props} />;
  const { title, text } = problemText(result, props.form, props.words);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="q" id="answer">
        {title}
      </h2>
      <p>{text}</p>
    </section>
  );
}

type DueProps = Omit<Props, 'result'> & { answer: DueAnswer };

function DuePlate({ answer, form, facts, words, nowAt }: DueProps) {
  const { labels, locale } = words;
  const { dueAt } = answer;
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="q" id="answer">
        {labels.title}
      </h2>
      <p class="moment">
        {dateAt(dueAt, form.zone, locale)} <BigTime at={dueAt} zone={form.zone} words={words} />
      </p>
      <Clocks {...{ answer, form, words, nowAt }} />
      <p class="small">
        {nowAt > dueAt && <b>{labels.overdue} </b>}
        {labels.aim} {assumed(answer, words)}
      </p>
      <Share {...{ answer, form, facts, words }} />
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
function Clocks({ answer, form, words, nowAt }: { answer: DueAnswer; form: Form; words: Words; nowAt: number }) {
  const { labels, locale } = words;
  const { dueAt, filedAt, applied, reading } = answer;
  const on = (zone: string) => clockOn(dueAt, zone, form.zone, words);
  const city = (zone: string) => `${zoneCity(zone, locale)}, ${on(zone)}`;
  const late = nowAt > dueAt;
  // Whole minutes: until the moment rounded up, past it rounded down.
  const leftMs = late ? nowAt - dueAt : Math.ceil((dueAt - nowAt) / 60_000) * 60_000;
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
    </dl>
  );
}

/** With the day, where it is another than the reader's. */
function clockOn(at: number, zone: string, readerZone: string, { locale }: Words): string {
  const time = timeAt(at, zone, locale);
  const day = shortDayAt(at, zone, locale);
  return day === shortDayAt(at, readerZone, locale) ? time : `${day}, ${time}`;
}

function assumed({ applied, reading }: DueAnswer, words: Words): string {
  const { assumes } = words.labels;
  if (applied.clock === '24x7') return assumes.always;
  const values = { city: zoneCity(reading.timeZone, words.locale), days: daysText(reading.days, words) };
  return fill(applied.clock === '24x5' ? assumes['24x5'] : assumes.hours, values);
}
