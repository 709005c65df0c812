import { useState } from 'preact/hooks';
import { MINUTE_MS } from '../../domain/calendar/index.ts';
import { fill } from '../../i18n/fill.ts';
import { duration } from '../../i18n/format.ts';
import { SegmentedField } from '../calculator/SegmentedField.tsx';
import { SelectField } from '../calculator/SelectField.tsx';
import { any, targetMinutes, yes } from './answers.ts';
import { firstIn, type WaitsAsked } from './asked.ts';
import type { NeedFact } from './facts.ts';
import type { FitTool } from './LiveFit.tsx';
import { NumberField } from './NumberField.tsx';

/** What the reader needs, question by question; none has to be answered. */
export function FitForm({ waits, ...tool }: FitTool & { waits: WaitsAsked }) {
  const { facts, asked, change, labels } = tool;
  const [cleared, setCleared] = useState(0);
  const [offer] = facts.offers;
  const pick = (id: string, answer: string) => {
    const others = Object.entries(asked.needs).filter(([other]) => other !== id);
    change({ needs: Object.fromEntries(answer ? [...others, [id, answer]] : others) });
  };
  return (
    <form class="needs" aria-label={labels.fit.form} onSubmit={(event) => event.preventDefault()}>
      {offer && (
        <div class="field">
          <SelectField
            label={labels.fit.region}
            choices={offer.regions}
            value={waits.region}
            hint="fit-region"
            onPick={(region) => change({ waits: { ...waits, ...firstIn(offer, region), severity: waits.severity } })}
          />
          <p class="hint" id="fit-region">
            {labels.fit.regionHint}
          </p>
        </div>
      )}
      {facts.needs.map((need) => (
        <NeedField
          key={`${need.id} ${cleared}`}
          {...tool}
          need={need}
          answer={asked.needs[need.id] ?? ''}
          onPick={(answer) => pick(need.id, answer)}
        />
      ))}
      <p>
        <button
          class="btn"
          type="button"
          onClick={() => {
            setCleared(cleared + 1);
            change({ needs: {} });
          }}
        >
          {labels.fit.reset}
        </button>
      </p>
    </form>
  );
}

type NeedProps = FitTool & { need: NeedFact; answer: string; onPick: (answer: string) => void };

function NeedField({ need, answer, onPick, facts, labels: { fit }, locale }: NeedProps) {
  const common = { label: need.question, value: answer, onPick };
  const indifferent = { id: '', name: fit.indifferent };
  switch (need.kind) {
    case 'has':
    case 'language':
      if (need.kind === 'has' && need.rows.length > 1) {
        return <SelectField {...common} choices={[indifferent, { id: any, name: fit.any }, ...need.rows]} />;
      }
      return (
        <SegmentedField {...common} name={`fit-${need.id}`} choices={[indifferent, { id: yes, name: fit.needed }]} />
      );
    case 'count':
    case 'wait':
      return <NumberField {...common} hint={need.kind === 'wait' ? fit.hours : fit.count} wrong={fit.wrong} />;
    case 'target': {
      const choices = targetMinutes(need.severity, facts).map((minutes) => ({
        id: String(minutes),
        name: fill(fit.atMost, { time: duration(minutes * MINUTE_MS, locale) }),
      }));
      return <SelectField {...common} choices={[indifferent, ...choices]} />;
    }
  }
}
