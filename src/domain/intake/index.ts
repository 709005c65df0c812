export { adobeCoach, coach, type CoachRow, type CoachTable, type Coaching, type YesNo } from './coach.ts';
export { emptyDraft, isBlank, TICKED, valuesFor, type Draft, type Language } from './draft.ts';
export { fieldsFor } from './fields-for.ts';
export { readiness, type Readiness } from './readiness.ts';
export { warnings, type Secret, type Warning } from './warnings.ts';
