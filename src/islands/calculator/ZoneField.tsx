import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { AskProps } from './Ask.tsx';
import { zoneGroups, zoneName } from './zones.ts';

/** The zone of the filing time: the device's, said in words, unless the reader or a link chose another. */
export function ZoneField({ form, words, device, change }: AskProps) {
  const { labels, locale } = words;
  const id = useId();
  const groups = useMemo(() => zoneGroups(locale), [locale]);
  // Four hundred options: made once, not for every key stroke.
  const options = useMemo(
    () =>
      groups.map((group) => (
        <optgroup key={group.id} label={labels.continents[group.id as keyof typeof labels.continents] ?? group.id}>
          {group.choices.map((zone) => (
            <option key={zone.id} value={zone.id}>
              {zone.name}
            </option>
          ))}
        </optgroup>
      )),
    [groups],
  );
  const first = [...new Set([device, form.zone])];
  const said = form.zone === device ? labels.zoneOfDevice : labels.zoneChosen;
  return (
    <details class="full zone">
      <summary class="hint">
        {fill(said, { city: zoneName(form.zone, locale) })} <span class="change">{labels.changeZone}</span>
      </summary>
      <div class="field">
        <label for={id}>{labels.zone}</label>
        <select id={id} value={form.zone} onChange={(event) => change({ zone: event.currentTarget.value, which: '' })}>
          {first.map((zone) => (
            <option key={zone} value={zone}>
              {zoneName(zone, locale)}
            </option>
          ))}
          {options}
        </select>
      </div>
    </details>
  );
}
