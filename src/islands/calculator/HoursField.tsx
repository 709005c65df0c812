import { useId } from 'preact/hooks';
import { readingOf } from '../../domain/sla/index.ts';
import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { AskProps } from './Ask.tsx';
import { SelectField } from './SelectField.tsx';
import { daysText, printed } from './words.ts';

/** In which zone the printed hours are read, said as a reading; what the source says needs no question. */
export function HoursField({ form, result, facts, words, change }: AskProps) {
  const { labels, locale } = words;
  const id = useId();
  const region = facts.regions.find((one) => one.id === form.region);
  if (region?.timeZone !== 'unsaid') return null;
  const choices = region.readings.timeZones.map((zone) => ({ id: zone, name: zoneCity(zone, locale) }));
  const clock = result.kind === 'due' ? result.applied.clock : undefined;
  const { days } = readingOf(region, form.hours);
  const reading = { city: zoneCity(form.hours, locale), days: daysText(days, words) };
  return (
    <>
      <SelectField
        full
        label={labels.hours}
        choices={choices}
        value={form.hours}
        hint={id}
        onPick={(hours) => change({ hours })}
      />
      <p class="hint full" id={id}>
        {clock === '24x7' ? (
          fill(labels.hoursNoMatter, { priority: form.priority })
        ) : (
          <>
            {clock === '24x5' ? labels.anyHours : fill(labels.hoursHint, printed(region, locale))}{' '}
            <span class="read">{labels.tags.read}</span> {fill(labels.hoursReading, reading)}
          </>
        )}
      </p>
    </>
  );
}
