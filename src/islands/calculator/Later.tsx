import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BelowProps } from './Below.tsx';

/**
 * What stands below the account: loaded once the answer stands, and computed after the answer has been painted, so that
 * typing is never slowed down by it.
 */
export function Later(props: BelowProps) {
  const [Below, setBelow] = useState<FunctionComponent<BelowProps>>();
  const [shown, setShown] = useState<BelowProps>();
  useEffect(() => void import('./Below.tsx').then((loaded) => setBelow(() => loaded.default)), []);
  useEffect(() => {
    const timer = setTimeout(() => setShown(props));
    return () => clearTimeout(timer);
  }, [props.answer, props.nowAt]);
  // The same element is not drawn again: an input redraws what stands above, and this only in the timer.
  return useMemo(() => (Below && shown ? <Below {...shown} /> : null), [Below, shown]);
}
