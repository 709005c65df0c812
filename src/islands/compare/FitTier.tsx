import type { TierFit } from '../../domain/entitlement/index.ts';
import type { FitProps } from './FitResult.tsx';
import { reasonOf, tierName } from './fit-text.ts';

/** A tier with what speaks against it, or what is not known; a tier that the table may leave out can be shown there. */
export function FitTier({ fit: { tier, outcome, verdicts }, ...props }: FitProps & { fit: TierFit }) {
  const { facts, answers, measured, asked, change, labels } = props;
  const name = tierName(facts, tier);
  const optional = facts.table.tiers.slice(2);
  const toggled = optional.flatMap(({ id }) => (asked.tiers.includes(id) !== (id === tier) ? [id] : []));
  const reasons = verdicts.flatMap(({ need, verdict }) => {
    const own = answers.find((one) => one.need.id === need);
    if (!own || (outcome === 'excluded' && verdict !== 'unmet')) return [];
    return reasonOf(own, tier, verdict, measured, props) ?? [];
  });
  return (
    <li>
      <div class="row">
        <b>{name}</b>
        {optional.some(({ id }) => id === tier) && (
          <label class="check">
            <input type="checkbox" checked={asked.tiers.includes(tier)} onChange={() => change({ tiers: toggled })} />
            <span>
              <span class="sr">{name} </span>
              {labels.fit.inTable}
            </span>
          </label>
        )}
      </div>
      {reasons.length > 0 && (
        <ul class="plain">
          {reasons.map(({ need, text, ask, href }) => (
            <li key={need}>
              {text}
              {href && (
                <>
                  {' ('}
                  <a href={href}>{labels.fit.conflict}</a>)
                </>
              )}
              . {ask}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
