import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as desks from '../../../../src/islands/prepare/drafts/desk.ts';
import * as erasing from '../../../../src/islands/prepare/drafts/erasing.ts';
import { idOf, keptText, keyOf, readKept } from '../../../../src/islands/prepare/drafts/kept.ts';
import { draftSaying, keptSaying, sampleOffers, sampleTools } from '../../../support/sample-drafts.ts';
import { sharedDevice } from '../../../support/shared-device.ts';

type Step = {
  tab: number;
  does: 'types' | 'is told' | 'begins' | 'opens another' | 'erases and brings back' | 'sleeps';
};

const TABS = 3;

const steps = fc.array(
  fc.record<Step>({
    tab: fc.nat(TABS - 1),
    does: fc.oneof(
      { weight: 5, arbitrary: fc.constant('types') },
      { weight: 5, arbitrary: fc.constant('is told') },
      { weight: 1, arbitrary: fc.constantFrom('begins', 'opens another', 'erases and brings back', 'sleeps') },
    ),
  }),
  { maxLength: 40 },
);

/** Every word that somebody typed is in some draft of the device. */
function expectKept(drafts: readonly string[], typed: readonly string[]): void {
  for (const words of typed) {
    expect(
      drafts.some((text) => text.includes(words)),
      words,
    ).toBe(true);
  }
}

/** Tabs that all show the same draft, on one device. */
function session() {
  const shared = sharedDevice(TABS);
  const first = sampleTools(shared.storeOf(0));
  first.store.write(keyOf('first'), keptText(keptSaying('first', 'start', { revision: 'before.1' })));
  for (let tab = 0; tab < TABS; tab += 1) shared.tell(tab);
  const tabs = Array.from({ length: TABS }, (_, tab) => {
    const tools = tab === 0 ? first : sampleTools(shared.storeOf(tab));
    return { tools, desk: desks.openDesk(null, 'one', tools) };
  });
  const textOf = (tab: number) => tabs[tab]!.desk.sheet.kept.draft.values['problem-summary'] ?? '';
  const type = (tab: number, text: string) => {
    const it = tabs[tab]!;
    it.desk = desks.changed(it.desk, { draft: draftSaying(text) }, it.tools);
  };
  const tell = (tab: number): boolean => {
    const it = tabs[tab]!;
    const told = shared.tell(tab);
    if (told === true) it.desk = desks.refreshed(it.desk, it.tools);
    return told !== null;
  };
  const tellAll = () => {
    while (tabs.map((_, tab) => tell(tab)).some(Boolean));
  };
  const kept = () =>
    [...shared.values()].flatMap(
      ([key, text]) => readKept(idOf(key), text, sampleOffers)?.draft.values['problem-summary'] ?? [],
    );
  return { shared, tabs, textOf, type, tell, tellAll, kept };
}

test('whatever happens in several tabs, nothing that was typed in any of them is lost', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const it = session();
      const typed: string[] = [];
      for (const { tab, does } of all) {
        const own = it.tabs[tab]!;
        if (does === 'types') {
          typed.push(`[${typed.length}]`);
          it.type(tab, `${it.textOf(tab)}${typed.at(-1) ?? ''}`);
        }
        if (does === 'is told') it.tell(tab);
        if (does === 'sleeps') own.desk = desks.refreshed(own.desk, own.tools);
        if (does === 'begins') own.desk = desks.begun(own.desk, own.tools);
        if (does === 'opens another') {
          const id = own.tools.store.keys(keyOf('')).at(0);
          if (id !== undefined) own.desk = desks.opened(own.desk, idOf(id), own.tools);
        }
        if (does === 'erases and brings back') {
          // What somebody erases is what they see.
          while (it.tell(tab));
          const away = erasing.erased(own.desk, own.desk.sheet.kept.id, '', own.tools);
          own.desk = erasing.broughtBack(away, own.tools);
        }
      }
      it.tellAll();
      expectKept(it.kept(), typed);
    }),
    { numRuns: 2000 },
  );
});

test('the same while the device is full now and then: what it cannot keep stays in its tab, and is kept once there is room', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.boolean()), (all, full) => {
      const it = session();
      const typed: string[] = [];
      all.forEach(({ tab, does }, i) => {
        it.shared.device.isFull = full[i] ?? false;
        if (does === 'is told') it.tell(tab);
        if (does !== 'types') return;
        typed.push(`[${typed.length}]`);
        it.type(tab, `${it.textOf(tab)}${typed.at(-1) ?? ''}`);
      });
      it.shared.device.isFull = false;
      it.tellAll();
      for (const own of it.tabs) own.desk = desks.refreshed(own.desk, own.tools);
      it.tellAll();
      expectKept(it.kept(), typed);
    }),
    { numRuns: 1000 },
  );
});

test('a tab that has nothing of its own follows the other, which may follow it in turn', () => {
  const it = session();
  for (const [tab, text] of [
    [0, 'a'],
    [1, 'ab'],
    [2, 'abc'],
    [0, 'abcd'],
  ] as const) {
    it.type(tab, text);
    it.tellAll();
    expect([0, 1, 2].map(it.textOf)).toEqual([text, text, text]);
  }
  expect(it.kept()).toEqual(['abcd']);
  expect(it.tabs.map(({ desk }) => desk.sheet.elsewhere)).toEqual([null, null, null]);
});

test('several changes at once are followed as one', () => {
  const it = session();
  it.type(0, 'a');
  it.tellAll();
  for (const text of ['ab', 'abc', 'abcd']) it.type(1, text);
  it.tellAll();
  expect(it.kept()).toEqual(['abcd']);
  expect(it.textOf(0)).toBe('abcd');
});

test('a tab that wrote without having been told keeps its own beside', () => {
  const it = session();
  it.type(0, 'left');
  it.type(1, 'right');
  expect(it.tabs.map(({ desk }) => desk.sheet.kept.id)).toEqual(['first', 'first', 'first']);
  it.tellAll();
  expect(it.kept().sort()).toEqual(['left', 'right']);
  const { sheet } = it.tabs[0]!.desk;
  expect(sheet).toMatchObject({ elsewhere: 'beside', unsaved: null });
  expect(sheet.kept).toMatchObject({ name: ' (other)', draft: draftSaying('left') });
  expect(it.tabs[1]!.desk.sheet).toMatchObject({ elsewhere: null, kept: { id: 'first' } });
});

test('a tab that slept sees what is there before it writes', () => {
  const it = session();
  it.type(0, 'left');
  it.tell(1);
  it.tabs[1]!.tools.store.write(keyOf('first'), 'anything');
  it.type(1, 'right');
  expect(it.tabs[1]!.desk.sheet).toMatchObject({ elsewhere: 'beside', unsaved: null });
});

test('what says the same is not kept twice', () => {
  const it = session();
  it.type(0, 'same');
  it.type(1, 'same');
  it.tellAll();
  expect(it.kept()).toEqual(['same']);
});

test('nor where a tab that slept types what another has typed', () => {
  const it = session();
  it.type(0, 'same');
  it.shared.tell(1);
  it.type(1, 'same');
  it.tellAll();
  expect(it.kept()).toEqual(['same']);
});

test('what another tab has erased stays on screen, is not written again by itself, and is once it is changed', () => {
  const it = session();
  it.type(0, 'mine');
  it.tellAll();
  const other = it.tabs[1]!;
  other.desk = erasing.allErased(other.desk, other.tools);
  it.tellAll();
  expect(it.kept()).toEqual([]);
  expect(it.tabs[0]!.desk.sheet).toMatchObject({ elsewhere: 'gone', kept: { draft: draftSaying('mine') } });
  it.type(0, 'mine again');
  it.tellAll();
  expect(it.kept()).toEqual(['mine again']);
  expect(it.tabs[0]!.desk.sheet).toMatchObject({ elsewhere: null, unsaved: null });
});

test('what is brought back elsewhere is followed again', () => {
  const it = session();
  it.type(0, 'mine');
  it.tellAll();
  const other = it.tabs[1]!;
  other.desk = erasing.erased(other.desk, 'first', 'x', other.tools);
  it.tellAll();
  other.desk = erasing.broughtBack(other.desk, other.tools);
  it.tellAll();
  expect(it.kept()).toEqual(['mine']);
  expect(it.tabs.map(({ desk }) => desk.sheet.elsewhere)).toEqual([null, null, null]);
});
