export type * from './facts.ts';
export { localTimeAt, stateAt, stretchesOf, type ServiceState } from './open-state.ts';
export { timeline, type OpenState, type Stretch } from './timeline.ts';
