import { inTheWay, type Want } from '../../domain/entitlement/index.ts';
import { fill } from '../../i18n/fill.ts';
import { listText } from '../../i18n/format.ts';
import { rowsOf, tierName, type FitWords } from './fit-text.ts';
import type { Answered } from './wants.ts';

/** That nothing fits, and which single need, given up, would change that. */
export function NothingFits({ facts, labels, locale, answers, tiers, wants }: Props) {
  const { fit } = labels;
  const ways = inTheWay(tiers, wants).flatMap(({ need, leaves }) => {
    const names = leaves.map((tier) => tierName(facts, tier));
    const own = answers.find((one) => one.need.id === need);
    return own ? [{ row: rowsOf(own, { labels }).join(', '), value: listText(names, locale) }] : [];
  });
  return (
    <div class="note">
      <p>
        <b>{fit.noneFits}</b> {ways.length > 0 ? fit.giveUp : fit.noSingle}
      </p>
      {ways.length > 0 && (
        <ul class="plain">
          {ways.map((way) => (
            <li key={way.row}>{fill(fit.reason, way)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Props = FitWords & { answers: readonly Answered[]; tiers: readonly string[]; wants: readonly Want[] };
