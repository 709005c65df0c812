import { useId, useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { AskProps } from './Ask.tsx';
import { zoneGroups, zoneName, type ZoneGroup } from './zones.ts';

/** The zone of the filing time: the device's, said in words, unless the reader or a link chose another. */
export function ZoneField({ form, words, device, change }: AskProps) {
  const { labels, locale } = words;
  const id = useId();
  const [opened, setOpened] = useState(false);
  // Four hundred options: made when somebody wants to see them, and once, not for every key stroke.
  const groups = useMemo(() => (opened ? zoneGroups(locale) : []), [opened, locale]);
  const options = useMemo(
    () => groups.map((group) => <Continent key={group.id} group={group} words={words} />),
    [groups],
  );
  const first = [...new Set([device, form.zone])];
  const said = form.zone === device ? labels.zoneOfDevice : labels.zoneChosen;
  return (
    <details class="full zone" onToggle={() => setOpened(true)}>
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

function Continent({ group, words: { labels } }: { group: ZoneGroup; words: AskProps['words'] }) {
  const names: Record<string, string> = labels.continents;
  return (
    <optgroup label={names[group.id] ?? group.id}>
      {group.choices.map((zone) => (
        <option key={zone.id} value={zone.id}>
          {zone.name}
        </option>
      ))}
    </optgroup>
  );
}
