import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { ZoneEntry } from '../../i18n/zones.ts';
import type { ZoneWords } from './words.ts';
import { loadZones } from './zone-list.ts';
import { ZonePicker } from './ZonePicker.tsx';
import { zoneName } from './zones.ts';

type Props = { zone: string; device: string; words: ZoneWords; onPick: (zone: string) => void };

/** A zone, the device's, said in words, unless the reader or a link chose another; opened to choose one. */
export function ZoneChoice({ zone, device, words, onPick }: Props) {
  const { labels, locale } = words;
  const summary = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(false);
  const entries = useZones(opened);
  const close = () => {
    setOpened(false);
    summary.current?.focus();
  };
  const pick = (picked: string) => {
    if (picked !== zone) onPick(picked);
    close();
  };
  const said = zone === device ? labels.zoneOfDevice : labels.zoneChosen;
  return (
    <details class="full zone" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary class="hint" ref={summary}>
        {fill(said, { city: zoneName(zone, locale) })} <span class="change">{labels.changeZone}</span>
      </summary>
      {opened && <ZonePicker {...{ entries, zone, device, words }} onPick={pick} onCancel={close} />}
    </details>
  );
}

/** Four hundred zones: loaded when somebody wants to see them; tried again at the next opening where that failed. */
function useZones(wanted: boolean): readonly ZoneEntry[] | undefined {
  const [entries, setEntries] = useState<readonly ZoneEntry[]>();
  useEffect(() => {
    if (wanted) void loadZones().then(setEntries);
  }, [wanted]);
  return entries;
}
