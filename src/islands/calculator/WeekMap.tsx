import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { dayAndMonth } from '../../i18n/format.ts';
import { SelectField } from './SelectField.tsx';
import type { Change, Shown } from './shown.ts';
import { captionOf, ownText } from './week-words.ts';
import { comparableTiers, weekOf } from './week.ts';
import { WeekTable } from './WeekTable.tsx';

type Props = Shown & { change: Change };

/** How long a case filed at any other hour of the same week would wait, under its own tier and one to compare with. */
export function WeekMap(props: Props) {
  // A minute that passes changes nothing here: the same element is not drawn again.
  return useMemo(() => <Weeks {...props} />, [props.answer, props.holidays]);
}

function Weeks(props: Props) {
  const { answer, form, facts, words } = props;
  const { labels, locale } = words;
  const [compared, compare] = useState<string>();
  const others = useMemo(() => comparableTiers(form, facts, answer), [answer]);
  const other = others.find(({ id }) => id === compared) ?? nextOf(others, answer, form.tier);
  const map = useWeek(props, form.tier);
  const beside = useWeek(props, other?.id);
  const monday = map?.days[0]?.date;
  if (!monday) return null;
  const table = { words, change: props.change };
  const caption = captionOf(map, form.tier, form, facts, words);
  return (
    <section class="sec" aria-labelledby="week">
      <div class="bar">
        <h2 id="week">{labels.week.heading}</h2>
        <p>{fill(labels.week.text, { severity: form.priority, monday: dayAndMonth(monday, locale) })}</p>
      </div>
      <div class="maps">
        <WeekTable {...table} map={map} caption={{ ...caption, own: ownText(answer, form.zone, words) }} />
        {other && beside && (
          <div>
            <SelectField label={labels.week.compare} choices={others} value={other.id} onPick={(id) => compare(id)} />
            <WeekTable {...table} map={beside} caption={captionOf(beside, other.id, form, facts, words)} />
          </div>
        )}
      </div>
    </section>
  );
}

const useWeek = ({ answer, form, facts, holidays }: Shown, tier: string | undefined) =>
  useMemo(() => (tier === undefined ? undefined : weekOf(answer, tier, form, facts, holidays)), [answer, tier]);

/** The tier after the chosen one, or before it where it is the last. */
function nextOf<T extends { id: string }>(others: readonly T[], { offer }: Shown['answer'], chosen: string) {
  const rank = (id: string) => offer.tiers.findIndex((tier) => tier.id === id);
  return others.find(({ id }) => rank(id) > rank(chosen)) ?? others.at(-1);
}
