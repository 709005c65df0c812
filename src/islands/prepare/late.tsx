import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadJson } from '../../browser/load-json.ts';
import type { LateFacts } from './late-facts.ts';
import type { StepProps } from './Step.tsx';

/** What is shown within a step, or between two. */
export type PartProps = Omit<StepProps, 'number'>;

export type LateProps = PartProps & { late: LateFacts };

type Loaded = { Part: FunctionComponent<LateProps>; late: LateFacts };

/**
 * A part whose code and facts are loaded when it is first shown. Its children stand in its place until then; where it
 * cannot be had, they stay, with a word about it.
 */
export function late(load: () => Promise<{ default: FunctionComponent<LateProps> }>) {
  let known: Loaded | undefined;
  return function Late({ children, ...props }: PartProps & { children?: ComponentChildren }) {
    const [loaded, setLoaded] = useState(known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (known) return;
      Promise.all([load(), loadJson<LateFacts>(props.facts.pages.late)]).then(
        ([{ default: Part }, facts]) => setLoaded((known = { Part, late: facts })),
        () => setFailed(true),
      );
    }, []);
    if (loaded) return <loaded.Part {...props} late={loaded.late} />;
    return (
      <>
        {children}
        {failed && <p class="hint">{props.labels.severity.notLoaded}</p>}
      </>
    );
  };
}
