import { daysSaid } from '../../domain/sla/index.ts';
import type { AskProps } from './Ask.tsx';
import { WeekDays } from './WeekDays.tsx';

/** Which days count, where the source names none; a clock that never stops has no days off. */
export function DaysField({ form, entitled, words, change }: AskProps) {
  const { labels, locale } = words;
  if (!entitled) return null;
  const { applied, region } = entitled;
  if (daysSaid(region, applied.clock) !== 'unsaid') return null;
  const five = applied.clock === '24x5';
  return (
    <fieldset class="field full">
      <legend>{five ? labels.daysField.five : labels.daysField.label}</legend>
      <WeekDays days={form.days} onChange={(days) => change({ days })} locale={locale} />
      <p class="hint">
        <span class="unsaid">{labels.tags.unsaid}</span> {labels.daysField[applied.clock]}
      </p>
    </fieldset>
  );
}
