/** What is said of a text while it is typed. A door of its own: a page loads these rules late, and without the others. */
export { namesZone } from './clock-times.ts';
export { hints, type Hint, type HintKind } from './hints.ts';
export { listHints, type ListHint } from './list-hints.ts';
export { warnings, type Secret, type Warning } from './warnings.ts';
