import { useId } from 'preact/hooks';
import { deviceTimeZone } from '../../browser/now.ts';
import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import { SegmentedField } from '../calculator/SegmentedField.tsx';
import { SelectField } from '../calculator/SelectField.tsx';
import { printed } from '../calculator/words.ts';
import { firstIn, firstPattern, type WaitsAsked } from './asked.ts';
import type { CompareFacts } from './facts.ts';
import { OwnHours } from './OwnHours.tsx';
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
  const { asked, where, words, problem, change } = props;
  const { pattern } = asked;
  const { labels } = words;
  const choices = where.offer.severities.map(({ id }) => ({ id, name: id }));
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
      />
      <SegmentedField
        label={labels.when.label}
        name="waits-when"
        choices={[
          { id: 'any', name: labels.when.any },
          { id: 'own', name: labels.when.own },
        ]}
        value={pattern ? 'own' : 'any'}
        onPick={(id) => change({ pattern: id === 'own' ? firstPattern(deviceTimeZone()) : undefined })}
      />
      {pattern && (
        <OwnHours {...{ pattern, problem, words }} change={(part) => change({ pattern: { ...pattern, ...part } })} />
      )}
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
