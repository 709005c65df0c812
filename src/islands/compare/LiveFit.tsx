import { useMemo } from 'preact/hooks';
import type { FitFacts, FitLabels } from './facts.ts';
import { FitForm } from './FitForm.tsx';
import { FitResult } from './FitResult.tsx';
import type { ToolProps } from './tool-props.ts';
import { answered, measure, taken } from './wants.ts';

/** What the tool is given once all of it has come. */
export type FitTool = Omit<ToolProps, 'facts' | 'labels'> & { facts: FitFacts; labels: FitLabels };

/** The questions, and beside them what they leave. */
export default function LiveFit(tool: FitTool) {
  const { facts, asked } = tool;
  const answers = answered(facts, asked);
  const waits = taken(facts, asked);
  const timed = answers.flatMap(({ need }) => (need.kind === 'wait' ? need.severity : []));
  // A year of waits: counted anew for another region or other hours, not for another limit.
  const measured = useMemo(() => measure(facts, answers, waits), [waits.region, waits.hours, timed.join()]);
  return (
    <>
      <FitForm {...tool} waits={waits} />
      <FitResult {...tool} answers={answers} waits={waits} measured={measured} />
    </>
  );
}
