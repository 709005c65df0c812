import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { encode } from '../calculator/query.ts';
import type { WaitsAsked } from './asked.ts';
import { lanesOf } from './lanes.ts';
import { Rests } from './Rests.tsx';
import { inWords, type WaitWords } from './wait-words.ts';
import { WaitKey } from './WaitKey.tsx';
import type { PatternProblem, TierWaits, WaitsIn } from './waits.ts';
import { WaitTable } from './WaitTable.tsx';

type Props = { where: WaitsIn; waits: WaitsAsked; words: WaitWords; year: number };

type AnswerProps = Props & {
  rows: TierWaits[] | PatternProblem;
  /** Of what is said where the cases cannot be counted. */
  id: string;
};

/** The figures in a sentence, drawn and as a table, with what they rest on; or why there are none. */
export function WaitAnswer({ rows, id, ...props }: AnswerProps) {
  const { waits, words } = props;
  return (
    <>
      <div class="said-waits" role="status">
        {typeof rows === 'string' ? (
          <p class="warn" id={id}>
            {words.labels.problems[rows]}
          </p>
        ) : (
          inWords(rows, waits, words).map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
      </div>
      {typeof rows !== 'string' && <Figures {...props} rows={rows} />}
    </>
  );
}

function Figures({ rows, where, waits, words, year }: Props & { rows: TierWaits[] }) {
  const lanes = lanesOf(rows);
  const caption = fill(words.labels.table.caption, { severity: waits.severity, region: where.region.name });
  return (
    <>
      <WaitTable long caption={caption} groups={[{ lanes }]} words={words} />
      <WaitKey lanes={lanes} words={words} />
      <Rests
        on={{ ...where, lanes, year, pattern: waits.pattern }}
        words={words}
        calculator={calculatorHref(waits, where, words.locale)}
      />
    </>
  );
}

/** The same question in the calculator, under the names of its address. */
function calculatorHref({ severity, pattern }: WaitsAsked, { offer, region, hours }: WaitsIn, locale: Locale): string {
  const pairs = {
    ...{ offer: offer.id, tier: offer.tiers[0]?.id ?? '', priority: severity, region: region.id },
    ...(region.timeZone === 'unsaid' && { hours }),
    ...(pattern && { zone: pattern.zone }),
  };
  const query = Object.entries(pairs).map(([name, value]) => `${name}=${encode(value)}`);
  return `${pathOf('responseTimes', locale)}?${query.join('&')}`;
}
