import { fill } from '../../i18n/fill.ts';
import { dateAt, shortDayAt, timeAt } from '../../i18n/format.ts';
import { deadlinesOf, type Deadline } from './race.ts';
import type { Shown } from './shown.ts';
import type { Words } from './words.ts';

/** Turned around: by when to file, for every tier and severity. */
export function Deadlines({ nowAt, ...shown }: Shown & { nowAt: number }) {
  const { answer, form, words } = shown;
  const { labels, locale } = words;
  const { byAt, offer } = answer;
  if (byAt === undefined) return null;
  const caption = fill(labels.deadlines.caption, {
    date: dateAt(byAt, form.zone, locale, true),
    time: timeAt(byAt, form.zone, locale),
  });
  return (
    <section class="sec" aria-labelledby="deadlines">
      <div class="bar">
        <h2 id="deadlines">{labels.deadlines.heading}</h2>
        <p>{labels.deadlines.text}</p>
      </div>
      <table class="deadlines">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.tier}</th>
            {offer.severities.map(({ id }) => (
              <th key={id} scope="col">
                {id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deadlinesOf(answer, form, shown.facts, shown.holidays).map(({ tier, mine, deadlines }) => (
            <tr key={tier.id}>
              <th scope="row">{tier.name}</th>
              {deadlines.map((deadline) => (
                <Cell
                  key={deadline.severity}
                  deadline={deadline}
                  mine={mine && deadline.severity === form.priority}
                  zone={form.zone}
                  nowAt={nowAt}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { deadline: Deadline; mine: boolean; zone: string; nowAt: number; words: Words };

function Cell({ deadline: { severity, filedAt }, mine, zone, nowAt, words: { labels, locale } }: CellProps) {
  return (
    <td class={mine ? 'mine' : ''} data-severity={severity}>
      {filedAt === undefined ? (
        labels.deadlines.none
      ) : (
        <time dateTime={new Date(filedAt).toISOString()}>
          {shortDayAt(filedAt, zone, locale)}, {timeAt(filedAt, zone, locale)}
        </time>
      )}
      {filedAt !== undefined && filedAt < nowAt && <small>{labels.deadlines.passed}</small>}
      {mine && <small>{labels.race.mine}</small>}
    </td>
  );
}
