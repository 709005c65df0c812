import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import { zoneCity, type ZoneEntry } from '../../i18n/zones.ts';
import type { Choice } from '../calculator/facts.ts';
import { SelectField } from '../calculator/SelectField.tsx';
import { WeekDays } from '../calculator/WeekDays.tsx';
import { loadZones } from '../zone/zone-list.ts';
import { placeOf } from '../zone/zones.ts';
import { shares, type PatternAsked } from './asked.ts';
import type { WaitWords } from './wait-words.ts';

type Props = {
  pattern: PatternAsked;
  /** The id of the text that says what is wrong, if anything is. */
  problem?: string | undefined;
  words: WaitWords;
  change: (part: Partial<PatternAsked>) => void;
};

/** When the reader files: days, hours, their zone, and how many of the cases come then. Whatever is typed stays. */
export function OwnHours({ pattern, problem, words, change }: Props) {
  const { own } = words.labels;
  const zones = useZoneChoices(pattern.zone, words);
  const names: Record<number, string> = own.shares;
  return (
    <>
      <fieldset class="field full" aria-describedby={problem}>
        <legend>{own.days}</legend>
        <WeekDays days={pattern.days} onChange={(days) => change({ days })} locale={words.locale} />
      </fieldset>
      <TimeField label={own.from} time={pattern.from} problem={problem} onTime={(from) => change({ from })} />
      <TimeField label={own.to} time={pattern.to} problem={problem} onTime={(to) => change({ to })} />
      <SelectField full label={own.zone} choices={zones} value={pattern.zone} onPick={(zone) => change({ zone })} />
      <SelectField
        full
        label={own.share}
        choices={shares.map((share) => ({ id: String(share), name: names[share] ?? '' }))}
        value={String(pattern.share)}
        onPick={(share) => change({ share: Number(share) })}
      />
      {pattern.share < 100 && <p class="hint full">{own.rest}</p>}
    </>
  );
}

type TimeProps = { label: string; time: string; problem: string | undefined; onTime: (time: string) => void };

function TimeField({ label, time, problem, onTime }: TimeProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={time}
        aria-describedby={problem}
        onInput={(event) => onTime(event.currentTarget.value.slice(0, 5))}
      />
    </div>
  );
}

/** The zone that is chosen; once the list of the site has come, every zone, by its city. */
function useZoneChoices(zone: string, { locale }: WaitWords): Choice[] {
  const [entries, setEntries] = useState<readonly ZoneEntry[]>([]);
  useEffect(() => void loadZones().then(setEntries), []);
  return useMemo(() => {
    const own = entries.some((entry) => entry.zone === zone) ? [] : [{ id: zone, name: zoneCity(zone, locale) }];
    const { compare } = new Intl.Collator(locale);
    return [...own, ...entries.map((entry) => choiceOf(entry, locale)).sort((a, b) => compare(a.name, b.name))];
  }, [entries, zone]);
}

/** `Berlin (Germany)`. */
function choiceOf(entry: ZoneEntry, locale: Locale): Choice {
  const place = placeOf(entry, locale);
  return { id: entry.zone, name: entry.cities[locale] + (place && ` (${place})`) };
}
