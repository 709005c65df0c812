import type { ServiceState } from './open-state.ts';
import type { OpenState } from './timeline.ts';

export type Presence = OpenState | 'unsaid';

/** Whether somebody answers; where the page cannot know it, it is as if nothing were said. */
export function presenceOf(state: ServiceState): Presence {
  if (state.kind === 'always') return 'open';
  return state.kind === 'state' ? state.state : 'unsaid';
}
