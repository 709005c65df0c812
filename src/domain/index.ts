/** The rules: pure functions over the facts, with no user interface, no clock and no network. */
export * from './calendar/index.ts';
export type * from './facts.ts';
export * from './entitlement/index.ts';
export * from './sla/index.ts';
