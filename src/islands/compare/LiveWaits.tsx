import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { encode } from '../calculator/query.ts';
import type { WaitsAsked } from './asked.ts';
import type { CompareFacts } from './facts.ts';
import { lanesOf } from './lanes.ts';
import { Rests } from './Rests.tsx';
import { WaitFields } from './WaitFields.tsx';
import { inWords, type WaitWords } from './wait-words.ts';
import { casesOf, tierWaits, type PatternProblem, type TierWaits, type WaitsIn } from './waits.ts';
import { WaitTable } from './WaitTable.tsx';
import { WaitKey } from './WaitKey.tsx';

export type LiveWaitsProps = {
  facts: CompareFacts;
  waits: WaitsAsked;
  words: WaitWords;
  /** Missing on the server, which draws the figures and leaves room for the questions. */
  change?: (waits: WaitsAsked) => void;
};

/** What is asked, and the figures: for cases at any hour, or at the hours at which the reader files. */
export default function LiveWaits({ facts, waits, words, change }: LiveWaitsProps) {
  const { labels } = words;
  const problemId = useId();
  const where = whereOf(facts, waits);
  const rows = useMemo(() => where && rowsOf(where, waits, facts.year), [waits]);
  if (!where || !rows) return null;
  const problem = typeof rows === 'string' ? labels.problems[rows] : undefined;
  return (
    <>
      <div class="bar">
        <h2 id="waits-title">{labels.title}</h2>
        <p>{fill(labels.lead, { year: facts.year })}</p>
      </div>
      {change ? (
        <WaitFields
          {...{ facts, where, words, asked: waits }}
          problem={problem && problemId}
          change={(part) => change({ ...waits, ...part })}
        />
      ) : (
        <div class="ask-waits" />
      )}
      <div class="said-waits" role="status">
        {typeof rows === 'string' ? (
          <p class="warn" id={problemId}>
            {problem}
          </p>
        ) : (
          inWords(rows, waits, words).map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
      </div>
      {typeof rows !== 'string' && <Figures {...{ rows, where, waits, words }} year={facts.year} />}
    </>
  );
}

type FiguresProps = { rows: TierWaits[]; where: WaitsIn; waits: WaitsAsked; words: WaitWords; year: number };

function Figures({ rows, where, waits, words, year }: FiguresProps) {
  const lanes = useMemo(() => lanesOf(rows), [rows]);
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

function whereOf({ offers }: CompareFacts, { offer: id, region: regionId, hours }: WaitsAsked): WaitsIn | undefined {
  const offer = offers.find((one) => one.id === id);
  const region = offer?.regions.find((one) => one.id === regionId);
  return offer && region && { offer, region, hours };
}

function rowsOf(where: WaitsIn, { severity, hours, pattern }: WaitsAsked, year: number): TierWaits[] | PatternProblem {
  const cases = casesOf(year, { hours, pattern });
  return typeof cases === 'string' ? cases : tierWaits(where, severity, cases, year);
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
