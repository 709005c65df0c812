import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { currentFragment, onFragment } from '../../browser/fragment.ts';
import { mediaMatches, onMedia } from '../../browser/media.ts';
import { focusOn } from '../../browser/page.ts';
import type { View } from './model.ts';
import { stepAt, stepsOf, type StepId } from './steps.ts';

const NARROW = 'not all and (min-width: 40em)';

export type Steps = {
  all: StepId[];
  current: StepId;
  /** Whether the others are put away; the reader's own choice goes before that of the screen. */
  oneByOne: boolean;
  choose: (oneByOne: boolean) => void;
};

/** Where the reader is. The fragment of the address says it, so that “back” of the browser goes back a step. */
export function useSteps(view: View): Steps {
  const [place, setPlace] = useState(() => ({ id: currentFragment(), gone: false }));
  const [narrow, setNarrow] = useState(() => mediaMatches(NARROW));
  const [chosen, choose] = useState<boolean>();
  useEffect(
    () =>
      onFragment((id) => {
        setPlace({ id, gone: true });
      }),
    [],
  );
  useEffect(() => onMedia(NARROW, setNarrow), []);
  // Once the step is shown: what is put away takes no focus.
  useLayoutEffect(() => {
    if (place.gone) focusOn(place.id);
  }, [place]);
  const all = stepsOf(view);
  return { all, current: stepAt(place.id, all), oneByOne: all.length > 1 && (chosen ?? narrow), choose };
}
