export { entitledTarget, isGiven, type Condition, type EntitledTarget } from './entitled-target.ts';
export { targetFor } from './target-for.ts';
