export { coach, misfits, type CoachRow, type CoachTable, type Coaching, type YesNo } from './coach.ts';
export {
  answersFor,
  emptyDraft,
  emptyRow,
  isAnswered,
  isBlank,
  isBlankRow,
  TICKED,
  type Answer,
  type Chosen,
  type Draft,
  type Language,
  type MessageLanguage,
  type Row,
} from './draft.ts';
export { isKnown, recipientOf, thatApply, type CaseKind } from './case-kind.ts';
export { replaced, type Place } from './place.ts';
export { readiness, type Readiness } from './readiness.ts';
export { settledBy, type Settled } from './settled.ts';
