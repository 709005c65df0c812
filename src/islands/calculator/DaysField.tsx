import type { WeekdayName } from '../../domain/facts.ts';
import { daysSaid } from '../../domain/sla/index.ts';
import { weekdayName } from '../../i18n/format.ts';
import type { AskProps } from './Ask.tsx';
import { week } from './words.ts';

/** Which days count, where the source names none; a clock that never stops has no days off. */
export function DaysField({ form, entitled, words, change }: AskProps) {
  const { labels, locale } = words;
  if (!entitled) return null;
  const { applied, region } = entitled;
  if (daysSaid(region, applied.clock) !== 'unsaid') return null;
  const toggle = (day: WeekdayName) =>
    change({ days: week.filter((one) => (one === day) !== form.days.includes(one)) });
  const five = applied.clock === '24x5';
  return (
    <fieldset class="field full">
      <legend>{five ? labels.daysField.five : labels.daysField.label}</legend>
      <div class="seg week-days">
        {week.map((day, i) => (
          <label key={day} title={weekdayName((i + 1) % 7, locale)}>
            <input
              type="checkbox"
              aria-label={weekdayName((i + 1) % 7, locale)}
              checked={form.days.includes(day)}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true">{weekdayName((i + 1) % 7, locale, 'short')}</span>
          </label>
        ))}
      </div>
      <p class="hint">
        <span class="unsaid">{labels.tags.unsaid}</span> {labels.daysField[applied.clock]}
      </p>
    </fieldset>
  );
}
