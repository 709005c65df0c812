import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { dayAndMonth } from '../../i18n/format.ts';
import { SelectField } from './SelectField.tsx';
import type { Change, Shown } from './shown.ts';
import { weekOf } from './week.ts';
import { WeekTable } from './WeekTable.tsx';

/** How long a case filed at any other hour of the same week would wait, under its own tier and one to compare with. */
export function WeekMap(props: Shown & { change: Change }) {
  const { answer, form, words } = props;
  const { labels, locale } = words;
  const tiers = answer.offer.tiers;
  const others = tiers.filter(({ id }) => id !== form.tier);
  const [compared, compare] = useState<string>();
  const other = others.find(({ id }) => id === compared) ?? nextOf(tiers, form.tier);
  const monday = useMemo(() => weekOf(answer, form.tier, form, props.facts)?.days[0]?.date, [answer]);
  if (!monday) return null;
  return (
    <section class="sec" aria-labelledby="week">
      <div class="bar">
        <h2 id="week">{labels.week.heading}</h2>
        <p>{fill(labels.week.text, { severity: form.priority, monday: dayAndMonth(monday, locale) })}</p>
      </div>
      <div class="maps">
        <WeekTable {...props} tier={form.tier} />
        {other && (
          <div>
            <SelectField label={labels.week.compare} choices={others} value={other.id} onPick={(id) => compare(id)} />
            <WeekTable {...props} tier={other.id} />
          </div>
        )}
      </div>
    </section>
  );
}

/** The tier after the chosen one, or before it where it is the last. */
function nextOf<T extends { id: string }>(tiers: readonly T[], id: string): T | undefined {
  const at = tiers.findIndex((tier) => tier.id === id);
  return tiers[at + 1] ?? tiers[at - 1];
}
