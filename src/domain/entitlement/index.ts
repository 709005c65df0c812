export { entitledTarget, isGiven, type Condition, type EntitledTarget } from './entitled-target.ts';
export { inTheWay, tierFits, type Held, type TierFit, type Verdict, type Want } from './fit.ts';
export { targetFor } from './target-for.ts';
