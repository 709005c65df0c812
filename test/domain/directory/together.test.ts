import { expect, test } from 'vitest';
import { together, type OpenState, type Stretch } from '../../../src/domain/directory/index.ts';

const states: Record<string, OpenState> = { o: 'open', m: 'maybe', c: 'closed' };

/** `cco` is closed for two hours, then open for one: stretches as a rule gives them, neighbours differing. */
function stretches(text: string): Stretch[] {
  return [...text.matchAll(/(.)\1*/g)].map(({ 0: run, index }) => ({
    fromAt: index,
    toAt: index + run.length,
    state: states[run[0]!]!,
  }));
}

test.for([
  ['one alone', ['ccoomm'], 'ccoomm'],
  ['a sure one counts more than a possible one', ['cmmmmc', 'ccoocc'], 'cmoomc'],
  ['a possible one more than none', ['cccccc', 'cmmccc'], 'cmmccc'],
  ['one takes over from another without a gap', ['ooocccc', 'cccoooo'], 'ooooooo'],
  ['two at a time are one', ['coooccc', 'ccooocc'], 'coooocc'],
  ['nobody', ['ccc', 'ccc'], 'ccc'],
  ['two possible ones are no sure one', ['cmmc', 'ccmm'], 'cmmm'],
] as const)('%s', ([, all, expected]) => {
  expect(together(all.map(stretches))).toEqual(stretches(expected));
});

test('without anybody there is no time to speak of', () => {
  expect(together([])).toEqual([]);
});
