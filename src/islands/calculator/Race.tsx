import { Fragment } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { duration, timeAt, wallAt, weekdayName } from '../../i18n/format.ts';
import { Axis, LaneDrawing } from './LaneDrawing.tsx';
import { raceOf, type Lane } from './race.ts';
import { trackOf } from './track.ts';
import type { Shown } from './shown.ts';
import { longDuration, targetText, type Words } from './words.ts';

/** The same case under every tier, on one scale of time, with the real time that is gained. */
export function Race({ answer, form, facts, holidays, words }: Shown) {
  const { labels, locale } = words;
  const lanes = raceOf(answer, form, facts, holidays);
  if (lanes.length === 0) return null;
  const track = trackOf(lanes, form.zone, locale);
  const families: Record<string, string> = labels.families;
  return (
    <section class="sec" aria-labelledby="race">
      <div class="bar">
        <h2 id="race">{labels.race.heading}</h2>
        <p>{fill(labels.race.text, { moment: momentOf(answer.filedAt, form.zone, words) })}</p>
      </div>
      <div class="race">
        <Axis track={track} />
        {lanes.map((lane, i) => (
          <Fragment key={lane.tier.id}>
            {lane.tier.family !== lanes[i - 1]?.tier.family && <h3>{families[lane.tier.family]}</h3>}
            <div class={lane.mine ? 'lane mine' : 'lane'}>
              <p class="who">
                <b>{lane.tier.name}</b> {lane.mine && <span class="tag">{labels.race.mine}</span>}
                <small>{targetText(lane.answer.target, lane.answer.applied.clock, words)}</small>
              </p>
              <LaneDrawing answer={lane.answer} track={track} />
              <p class="when">
                <b>{momentOf(lane.answer.dueAt, form.zone, words)}</b>
                <small>{gainText(lane, words)}</small>
              </p>
            </div>
          </Fragment>
        ))}
      </div>
    </section>
  );
}

/** `lundi 11 h 40`. */
const momentOf = (at: number, zone: string, { locale }: Words) =>
  `${weekdayName(wallAt(at, zone).weekday, locale)} ${timeAt(at, zone, locale)}`;

/** The real wait and, against the chosen tier, what it gains or costs. */
function gainText({ mine, laterMs, answer: { filedAt, dueAt } }: Lane, words: Words): string {
  const { race } = words.labels;
  const wait = duration(dueAt - filedAt, words.locale);
  if (mine) return fill(race.wait, { wait });
  if (laterMs === 0) return fill(race.same, { wait });
  return fill(laterMs < 0 ? race.sooner : race.later, { wait, difference: longDuration(Math.abs(laterMs), words) });
}
