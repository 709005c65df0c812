import { Deadlines } from './Deadlines.tsx';
import { Next } from './Next.tsx';
import { Race } from './Race.tsx';
import type { Change, Shown } from './shown.ts';
import { WeekMap } from './WeekMap.tsx';

export type BelowProps = Shown & { nowAt: number; change: Change };

/** The parts below the account: by when to file, what follows, the other tiers and the other hours. */
export default function Below({ nowAt, change, ...shown }: BelowProps) {
  return (
    <>
      <Deadlines {...shown} nowAt={nowAt} />
      <Next {...shown} />
      <Race {...shown} />
      <WeekMap {...shown} change={change} />
    </>
  );
}
