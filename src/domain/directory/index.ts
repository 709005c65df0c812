export { timeline, type OpenState, type Stretch } from './timeline.ts';
