import { useId } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { zoneCity } from '../../i18n/zones.ts';

type Props = {
  zones: readonly string[];
  zone: string | undefined;
  onChoose: (zone: string | undefined) => void;
  labels: Strings['board'];
  locale: Locale;
};

/** On which clock the hours are read, where the source does not say and more than one may be meant. */
export function ClockChoice({ zones, zone, onChoose, labels: { choose }, locale }: Props) {
  const id = useId();
  const { compare } = new Intl.Collator(locale);
  const cities = zones.map((zone) => ({ zone, city: zoneCity(zone, locale) })).sort((a, b) => compare(a.city, b.city));
  return (
    <p class="clock-choice">
      <label for={id}>{choose.label}</label>
      <select id={id} value={zone ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{choose.all}</option>
        {cities.map(({ zone, city }) => (
          <option key={zone} value={zone}>
            {city}
          </option>
        ))}
      </select>
      <span class="hint">{zone === undefined ? choose.why : choose.chosen}</span>
    </p>
  );
}
