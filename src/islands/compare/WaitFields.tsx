import type { FunctionComponent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { deviceTimeZone } from '../../browser/now.ts';
import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import { SegmentedField } from '../calculator/SegmentedField.tsx';
import { SelectField } from '../calculator/SelectField.tsx';
import { printed } from '../calculator/words.ts';
import { firstIn, firstPattern, type PatternAsked, type WaitsAsked } from './asked.ts';
import type { CompareFacts } from './facts.ts';
import type { OwnHoursProps } from './OwnHours.tsx';
import type { WaitWords } from './wait-words.ts';
import type { WaitsIn } from './waits.ts';

export type WaitFieldsProps = {
  facts: CompareFacts;
  asked: WaitsAsked;
  where: WaitsIn;
  problem: string | undefined;
  words: WaitWords;
  change: (part: Partial<WaitsAsked>) => void;
};

/** Whose waits are shown, and when the reader files. There is nothing to send. */
export function WaitFields(props: WaitFieldsProps) {
  const { asked, where, words, change } = props;
  const { labels } = words;
  const choices = where.offer.severities.map(({ id }) => ({ id, name: id }));
  const severity = where.offer.severities.find(({ id }) => id === asked.severity);
  return (
    <form class="ask-waits" aria-label={labels.fields} onSubmit={(event) => event.preventDefault()}>
      <RegionField {...props} />
      <HoursField {...props} />
      <SegmentedField
        label={labels.priority}
        name="waits-severity"
        choices={choices}
        value={asked.severity}
        onPick={(id) => change({ severity: id })}
        hint={severity?.description}
      />
      <SegmentedField
        label={labels.when.label}
        name="waits-when"
        choices={[
          { id: 'any', name: labels.when.any },
          { id: 'own', name: labels.when.own },
        ]}
        value={asked.pattern ? 'own' : 'any'}
        onPick={(id) => change({ pattern: id === 'own' ? firstPattern(deviceTimeZone()) : undefined })}
      />
      {asked.pattern && <Own {...props} pattern={asked.pattern} />}
    </form>
  );
}

/** The regions of all offers with targets. */
function RegionField({ facts, asked, words: { labels }, change }: WaitFieldsProps) {
  const choices = facts.offers.flatMap((offer) =>
    offer.regions.map(({ id, name }) => ({ id: `${offer.id}/${id}`, name, group: offer.name })),
  );
  const pick = (picked: string) => {
    const [id, region] = picked.split('/');
    const offer = facts.offers.find((one) => one.id === id);
    if (!offer) return;
    const { severity } = asked;
    const kept = offer.severities.some((one) => one.id === severity) ? { severity } : {};
    change({ ...firstIn(offer, region), ...kept });
  };
  return (
    <SelectField full label={labels.region} choices={choices} value={`${asked.offer}/${asked.region}`} onPick={pick} />
  );
}

/** In which zone the printed hours are read; what the source says needs no question. */
function HoursField({ asked, where: { region }, words: { labels, locale }, change }: WaitFieldsProps) {
  const id = useId();
  if (region.timeZone !== 'unsaid') return null;
  const zones = [...new Set([...region.readings.timeZones, asked.hours])];
  return (
    <div class="full">
      <SelectField
        label={labels.hours}
        choices={zones.map((zone) => ({ id: zone, name: zoneCity(zone, locale) }))}
        value={asked.hours}
        hint={id}
        onPick={(hours) => change({ hours })}
      />
      <p class="hint" id={id}>
        <span class="unsaid">{labels.words.unsaid}</span> {fill(labels.hoursHint, printed(region, locale))}
      </p>
    </div>
  );
}

/** Loaded once somebody wants it; most never do. */
function Own({ pattern, problem, words, change }: WaitFieldsProps & { pattern: PatternAsked }) {
  const [Fields, setFields] = useState<FunctionComponent<OwnHoursProps>>();
  useEffect(() => void import('./OwnHours.tsx').then((loaded) => setFields(() => loaded.default)), []);
  if (!Fields) return <p class="hint full">{words.labels.own.loading}</p>;
  return <Fields {...{ pattern, problem, words }} change={(part) => change({ pattern: { ...pattern, ...part } })} />;
}
