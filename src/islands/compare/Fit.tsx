import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { FitForm } from './FitForm.tsx';
import { FitResult } from './FitResult.tsx';
import type { ToolProps } from './tool-props.ts';
import { answered, measure, taken } from './wants.ts';

/** Which tiers have what the reader needs. Without scripts, the table of `children` says for each need who has it. */
export function Fit({ children, ...tool }: ToolProps & { children?: ComponentChildren }) {
  const { facts, asked, labels } = tool;
  const answers = answered(facts, asked);
  const waits = taken(facts, asked);
  const timed = answers.flatMap(({ need }) => (need.kind === 'wait' ? need.severity : []));
  // A year of waits: counted anew for another region or other hours, not for another limit.
  const measured = useMemo(() => measure(facts, answers, waits), [waits.region, waits.hours, timed.join()]);
  if (facts.needs.length === 0) return null;
  return (
    <section class="sec" id="fit" aria-labelledby="fit-title">
      <div class="bar">
        <h2 id="fit-title">{labels.fit.title}</h2>
        <p>{labels.fit.lead}</p>
      </div>
      <div class="fit">
        <FitForm {...tool} waits={waits} />
        <FitResult {...tool} answers={answers} waits={waits} measured={measured} />
      </div>
      {children}
    </section>
  );
}
