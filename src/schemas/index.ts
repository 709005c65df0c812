/** The door through which data enters: one schema per file of `content/`. */
export * from './conflicts.ts';
export * from './coverage.ts';
export * from './intake.ts';
export type * from './offer.ts';
export * from './needs.ts';
export * from './phones.ts';
export * from './policy.ts';
export * from './provider.ts';
export * from './roles.ts';
export * from './rules.ts';
export * from './severities.ts';
export * from './sources.ts';
export * from './tiers.ts';
export * from './timeline.ts';
export * from './unsaid.ts';
