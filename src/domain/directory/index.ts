export type * from './facts.ts';
export { localTimeAt, stateAt, stretchesOf, type ServiceState } from './open-state.ts';
export { timeline, type OpenState, type Stretch } from './timeline.ts';
export { presenceOf, type Presence } from './presence.ts';
export { placeOfReader } from './place-of-reader.ts';
export { whoAnswers, type CallAnswer, type Voice } from './who-answers.ts';
export { stateOfAll, together } from './together.ts';
export { clockNotices, nextClockChange, type ClockChange, type ClockNotice } from './clock-changes.ts';
