import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { WaitsAsked } from './asked.ts';
import type { CompareFacts } from './facts.ts';
import { WaitAnswer } from './WaitAnswer.tsx';
import { WaitFields } from './WaitFields.tsx';
import type { WaitWords } from './wait-words.ts';
import { casesOf, tierWaits, type PatternProblem, type TierWaits, type WaitsIn } from './waits.ts';

export type LiveWaitsProps = {
  facts: CompareFacts;
  waits: WaitsAsked;
  words: WaitWords;
  /** Missing on the server, which draws the figures and leaves room for the questions. */
  change?: (waits: WaitsAsked) => void;
};

/** What is asked, and the figures: for cases at any hour, or at the hours at which the reader files. */
export default function LiveWaits({ facts, waits, words, change }: LiveWaitsProps) {
  const id = useId();
  const shown = useLater(waits);
  const asked = whereOf(facts, waits);
  const where = whereOf(facts, shown);
  const rows = useMemo(() => where && rowsOf(where, shown, facts.year), [shown]);
  const answer = useMemo(
    () => where && rows && <WaitAnswer {...{ id, where, rows, words }} waits={shown} year={facts.year} />,
    [rows],
  );
  return (
    <>
      {change && asked ? (
        <WaitFields
          {...{ facts, words, asked: waits, where: asked }}
          problem={typeof rows === 'string' ? id : undefined}
          change={(part) => change({ ...waits, ...part })}
        />
      ) : (
        <div class="ask-waits" />
      )}
      {answer}
    </>
  );
}

/** The same once what was asked has been painted, so that typing never waits for the figures. */
function useLater(waits: WaitsAsked): WaitsAsked {
  const [shown, setShown] = useState(waits);
  useEffect(() => {
    const timer = setTimeout(() => setShown(waits));
    return () => clearTimeout(timer);
  }, [waits]);
  return shown;
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
