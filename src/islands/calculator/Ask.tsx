import { ZoneChoice } from '../zone/ZoneChoice.tsx';
import type { CalculatorFacts, OfferFacts } from './facts.ts';
import { FiledFields } from './FiledFields.tsx';
import { inOffer, inRegion, type Form } from './form.ts';
import type { Answer, Entitled } from './model.ts';
import { Questions } from './Questions.tsx';
import { SegmentedField } from './SegmentedField.tsx';
import { SelectField } from './SelectField.tsx';
import type { Change } from './shown.ts';
import type { HolidaysState } from './use-holidays.ts';
import type { Words } from './words.ts';

export type AskProps = {
  form: Form;
  /** The offer of the form. */
  offer: OfferFacts;
  /** The case under the rules, where there is a target. */
  entitled: Entitled | undefined;
  result: Answer;
  facts: CalculatorFacts;
  holidays: HolidaysState;
  words: Words;
  device: string;
  change: Change;
};

/** The questions. There is nothing to send: every change is answered at once. */
export function Ask(props: AskProps) {
  const { form, offer, facts, words, change } = props;
  const { labels } = words;
  const published = offer.targets.length > 0;
  return (
    <form class="ask" aria-label={labels.form} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        full
        label={labels.offer}
        choices={facts.offers}
        value={form.offer}
        onPick={(id) => change(inOffer(facts, id, form.zone))}
      />
      {published && (
        <>
          <TierField {...props} />
          <PriorityField {...props} />
          <Questions {...props} />
          <MomentField {...props} />
          <FiledFields {...props} />
          <ZoneChoice {...props} zone={form.zone} onPick={(zone) => change({ zone, which: '' })} />
          <RegionField {...props} />
        </>
      )}
    </form>
  );
}

/** An offer with one tier asks nothing. */
function TierField({ form, offer, words: { labels }, change }: AskProps) {
  if (offer.tiers.length < 2) return null;
  const families: Record<string, string> = labels.families;
  const choices = offer.tiers.map((tier) => ({ ...tier, group: families[tier.family] }));
  return (
    <SelectField full label={labels.tier} choices={choices} value={form.tier} onPick={(tier) => change({ tier })} />
  );
}

function PriorityField({ form, offer, facts, words: { labels }, change }: AskProps) {
  const chosen = offer.severities.find(({ id }) => id === form.priority);
  return (
    <SegmentedField
      label={labels.priority}
      name="priority"
      choices={offer.severities.map(({ id }) => ({ id, name: id }))}
      value={form.priority}
      onPick={(priority) => change({ priority })}
      hint={
        <>
          {chosen?.description} <a href={`${facts.prepareHref}?offer=${offer.id}`}>{labels.whichPriority}</a>
        </>
      }
    />
  );
}

function MomentField({ form, words: { labels }, change }: AskProps) {
  const choices = [
    { id: 'filed', name: labels.moments.filed },
    { id: 'by', name: labels.moments.by },
  ];
  return (
    <SegmentedField
      label={labels.moments.ask}
      name="moment"
      choices={choices}
      value={form.moment}
      onPick={(id) => change({ moment: id === 'by' ? 'by' : 'filed' })}
    />
  );
}

/** An offer with one region asks nothing. */
function RegionField({ form, offer, words: { labels }, change }: AskProps) {
  if (offer.regions.length < 2) return null;
  const pick = (id: string) => change(inRegion(offer, id, form.zone));
  return <SelectField full label={labels.region} choices={offer.regions} value={form.region} onPick={pick} />;
}
