import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Change, Shown } from './shown.ts';

export type LaterProps = Shown & { nowAt: number; change: Change };

type Part = FunctionComponent<LaterProps>;

/** The parts below the account, in their order on the page: loaded once the answer stands. */
const load = async (): Promise<Part[]> => {
  const parts = await Promise.all([
    import('./Next.tsx'),
    import('./Deadlines.tsx'),
    import('./Race.tsx'),
    import('./WeekMap.tsx'),
  ]);
  return parts.map((part) => part.default);
};

/**
 * What follows, the other tiers and the other hours: computed after the answer has been painted, so that typing is never
 * slowed down by them.
 */
export function Later(props: LaterProps) {
  const [parts, setParts] = useState<Part[]>([]);
  const [shown, setShown] = useState<LaterProps>();
  useEffect(() => void load().then((loaded) => setParts(() => loaded)), []);
  useEffect(() => {
    const timer = setTimeout(() => setShown(props));
    return () => clearTimeout(timer);
  }, [props.answer, props.nowAt]);
  if (!shown) return null;
  return (
    <>
      {parts.map((Part, i) => (
        <Part key={i} {...shown} />
      ))}
    </>
  );
}
