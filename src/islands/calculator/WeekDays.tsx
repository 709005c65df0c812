import type { WeekdayName } from '../../domain/facts.ts';
import { weekdayName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { week } from './words.ts';

type Props = { days: readonly WeekdayName[]; onChange: (days: WeekdayName[]) => void; locale: Locale };

/** The days of a week side by side, each to be ticked. */
export function WeekDays({ days, onChange, locale }: Props) {
  const toggle = (day: WeekdayName) => onChange(week.filter((one) => (one === day) !== days.includes(one)));
  return (
    <div class="seg week-days">
      {week.map((day, i) => (
        <label key={day} title={weekdayName((i + 1) % 7, locale)}>
          <input
            type="checkbox"
            aria-label={weekdayName((i + 1) % 7, locale)}
            checked={days.includes(day)}
            onChange={() => toggle(day)}
          />
          <span aria-hidden="true">{weekdayName((i + 1) % 7, locale, 'short')}</span>
        </label>
      ))}
    </div>
  );
}
