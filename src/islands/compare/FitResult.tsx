import { Fragment } from 'preact';
import { tierFits } from '../../domain/entitlement/index.ts';
import { fill } from '../../i18n/fill.ts';
import { listText } from '../../i18n/format.ts';
import type { WaitsAsked } from './asked.ts';
import { FitTier } from './FitTier.tsx';
import { neededRows, tierName } from './fit-text.ts';
import type { FitTool } from './LiveFit.tsx';
import { NothingFits } from './NothingFits.tsx';
import { basisOf, wantOf, type Answered, type Measure } from './wants.ts';

export type FitProps = FitTool & { answers: readonly Answered[]; waits: WaitsAsked; measured: Measure };

const outcomes = ['fits', 'untold', 'excluded'] as const;

/** The tiers that fit, those of which it cannot be told, and those that are excluded, each with its reasons. */
export function FitResult(props: FitProps) {
  const { facts, answers, measured, labels, locale } = props;
  const tiers = facts.table.tiers.map(({ id }) => id);
  const wants = answers.map((one) => wantOf(one, facts, measured));
  const found = tierFits(tiers, wants);
  const [fits = [], untold = [], excluded = []] = outcomes.map((outcome) =>
    found.filter((one) => one.outcome === outcome),
  );
  const names = fits.map(({ tier }) => tierName(facts, tier));
  const asked = wants.length > 0;
  return (
    <>
      <p class="fit-said" role="status">
        {asked &&
          fill(labels.fit.said, {
            tiers: names.length > 0 ? listText(names, locale) : labels.fit.none,
            untold: untold.length,
            excluded: excluded.length,
          })}
      </p>
      <div class="found">
        {!asked && <p class="hint">{labels.fit.nothingAsked}</p>}
        {asked && fits.length === 0 && <NothingFits {...{ facts, labels, locale, answers, tiers, wants }} />}
        {asked &&
          [fits, untold, excluded].map((members, i) => {
            const outcome = outcomes[i] ?? 'fits';
            if (members.length === 0) return null;
            return (
              <section key={outcome}>
                <h3>{labels.fit[outcome]}</h3>
                <ul class="verdicts">
                  {members.map((one) => (
                    <FitTier key={one.tier} {...props} fit={one} />
                  ))}
                </ul>
              </section>
            );
          })}
        <Basis {...props} />
      </div>
    </>
  );
}

/** Where more is said, by what waits were measured, and within which limits a language is spoken. */
function Basis({ facts, answers, waits, labels: { fit }, locale }: FitProps) {
  const limits = answers.flatMap(({ need }) =>
    need.kind === 'language' && need.regions.includes(waits.region) ? need.limits : [],
  );
  const rows = answers.flatMap(neededRows);
  return (
    <>
      {rows.length > 0 && (
        <p class="hint">
          {fit.more}
          {rows.map(({ id, name, href }, i) => (
            <Fragment key={id}>
              {i > 0 && ' · '}
              <a href={href}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
      {answers.some(({ need }) => need.kind === 'wait') && (
        <p class="hint">
          {fill(fit.basis, basisOf(facts, waits, locale))} <a href="#waits">{fit.basisLink}</a>
        </p>
      )}
      {limits.map((limit) => (
        <p key={limit} class="hint">
          {limit}
        </p>
      ))}
    </>
  );
}
