import { useId } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { AskProps } from './Ask.tsx';
import { SelectField } from './SelectField.tsx';
import { printed } from './words.ts';

/** In which zone the printed hours are read, said as a reading; what the source says needs no question. */
export function HoursField({ form, entitled, words, change }: AskProps) {
  const { labels, locale } = words;
  const id = useId();
  if (entitled?.region.timeZone !== 'unsaid') return null;
  const { region, applied } = entitled;
  const zones = [...new Set([...region.readings.timeZones, form.zone, form.hours])];
  const hint = applied.clock === '24x5' ? labels.anyHours : fill(labels.hoursHint, printed(region, locale));
  return (
    <div class="full">
      <SelectField
        label={labels.hours}
        choices={zones.map((zone) => ({ id: zone, name: zoneCity(zone, locale) }))}
        value={form.hours}
        hint={id}
        onPick={(hours) => change({ hours })}
      />
      <p class="hint" id={id}>
        <span class="unsaid">{labels.tags.unsaid}</span> {hint}
      </p>
    </div>
  );
}
