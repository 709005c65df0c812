import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as desks from '../../../../src/islands/prepare/drafts/desk.ts';
import * as erasing from '../../../../src/islands/prepare/drafts/erasing.ts';
import { keptText, keyOf, readKept } from '../../../../src/islands/prepare/drafts/kept.ts';
import { asideText, readShelf } from '../../../../src/islands/prepare/drafts/shelf.ts';
import { takenIn } from '../../../../src/islands/prepare/drafts/taking-in.ts';
import {
  draftSaying,
  fullDraft,
  keptSaying,
  sampleOffers,
  sampleStore,
  sampleTools,
} from '../../../support/sample-drafts.ts';

/** A tab on a device that holds these values. */
function tab(values: Record<string, string> = {}, wanted: string | null = null) {
  const { device, store } = sampleStore(new Map(Object.entries(values)));
  const tools = sampleTools(store);
  return { device, tools, desk: desks.openDesk(wanted, 'one', tools) };
}

const three = () => ({
  [keyOf('a')]: keptText(keptSaying('a', 'first', { changedAt: 1 })),
  [keyOf('b')]: keptText(keptSaying('b', 'second', { changedAt: 3 })),
  [keyOf('c')]: keptText(keptSaying('c', 'third', { changedAt: 2 })),
});

const said = (desk: desks.Desk) => desk.sheet.kept.draft.values['problem-summary'];
const texts = ({ desk, tools }: ReturnType<typeof tab>) =>
  desks.draftsOf(desk, readShelf(tools)).map(({ draft }) => draft.values['problem-summary']);

describe('what is opened', () => {
  test('the draft changed last', () => {
    expect(said(tab(three()).desk)).toBe('second');
  });

  test('the one that the tab had open', () => {
    expect(said(tab(three(), 'a').desk)).toBe('first');
    expect(said(tab(three(), 'gone').desk)).toBe('second');
  });

  test('else a blank one, which is not kept before it is changed', () => {
    const { desk, device, tools } = tab();
    expect(desk).toMatchObject({ restored: false, sheet: { known: null, unsaved: null } });
    expect(device.values.size).toBe(0);
    const next = desks.changed(desk, { draft: draftSaying('a') }, tools);
    expect(device.values.get(keyOf(next.sheet.kept.id))).toBe(next.sheet.known);
  });
});

describe('an address that makes choices', () => {
  const query = { situation: 'outage' };

  test('makes them in a draft that is still blank', () => {
    const { desk, tools, device } = tab();
    const asked = desks.presetOn(desk, query, tools);
    expect(asked.sheet.kept).toEqual({
      ...desk.sheet.kept,
      draft: { ...desk.sheet.kept.draft, situation: 'outage' },
    });
    expect(device.values.size).toBe(0);
  });

  test('leaves a draft with words as it is, and begins another', () => {
    const { desk, tools, device } = tab(three());
    const before = new Map(device.values);
    const asked = desks.presetOn(desk, query, tools);
    expect(said(asked)).toBeUndefined();
    expect(asked).toMatchObject({ restored: false, sheet: { kept: { draft: { situation: 'outage' } } } });
    expect(device.values).toEqual(before);
    expect(said(desks.opened(asked, 'b', tools))).toBe('second');
  });

  test.for([{}, { offer: 'one' }, { situation: 'problem' }, { offer: 'unknown', priority: 'P9' }])(
    'and that asks for nothing else than what is there changes nothing: %o',
    (none) => {
      const { desk, tools } = tab(three());
      expect(desks.presetOn(desk, none, tools)).toBe(desk);
    },
  );
});

describe('the one draft of earlier builds', () => {
  const old = (version: number) => JSON.stringify({ version, draft: { ...draftSaying('old'), product: 'am' } });

  test.for([1, 2])('of version %i gets a key of its own', (version) => {
    const { desk, device } = tab({ 'appui.prepare': old(version) });
    expect(said(desk)).toBe('old');
    expect([...device.values.keys()]).toEqual([keyOf(desk.sheet.kept.id)]);
  });

  test('stays where it is while there is no room', () => {
    const { device, store } = sampleStore(new Map([['appui.prepare', old(1)]]));
    device.state = 'full';
    desks.openDesk(null, 'one', sampleTools(store));
    expect([...device.values.entries()]).toEqual([['appui.prepare', old(1)]]);
  });

  test('that cannot be read stays where it is, and can be taken out', () => {
    const values = { 'appui.prepare': '{"version":1', 'appui.prepare.unreadable': 'x' };
    const { device, tools } = tab(values);
    expect(Object.fromEntries(device.values)).toEqual(values);
    expect(asideText(readShelf(tools).aside)).toBe('appui.prepare\n{"version":1\n\nappui.prepare.unreadable\nx\n');
  });
});

describe('what cannot be read', () => {
  const odd = [
    ...['', 'null', '[]', '42', '{', '{}', '"draft"', '{"version":2}', '{"version":2,"draft":null}'],
    ...['{"version":3,"draft":{}}', '{"version":"2","draft":{}}', '{"__proto__":{"version":2,"draft":{}}}'],
  ];
  test.for(odd)('%j is set aside, and never replaced', (text) => {
    const { desk, device, tools } = tab({ ...three(), [keyOf('odd')]: text }, 'odd');
    expect(said(desk)).toBe('second');
    const next = desks.changed(desk, { draft: draftSaying('more') }, tools);
    desks.opened(next, 'odd', tools);
    expect(device.values.get(keyOf('odd'))).toBe(text);
    expect(readShelf(tools).aside).toEqual([{ key: keyOf('odd'), text }]);
    expect(asideText(readShelf(tools).aside)).toBe(text);
  });

  test('any text is read without a crash, and stays', () => {
    const value = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((draft) => JSON.stringify({ version: 2, name: draft, over: draft, draft })),
      fc.jsonValue().map((draft) => JSON.stringify({ version: 2, changedAt: draft, revision: draft, draft: {} })),
    );
    fc.assert(
      fc.property(value, (text) => {
        const { desk, device, tools } = tab({ [keyOf('x')]: text });
        const read = readKept('x', text, sampleOffers);
        if (read) expect(Number.isFinite(new Date(read.changedAt).getTime())).toBe(true);
        else expect(device.values.get(keyOf('x'))).toBe(text);
        expect(erasing.allErased(desk, tools).sheet.kept.draft.values).toEqual({});
      }),
    );
  });

  test('is erased with all others, and comes back with them as it was', () => {
    const values = { ...three(), [keyOf('odd')]: '{', 'appui.prepare': 'x' };
    const { desk, device, tools } = tab(values);
    const away = erasing.allErased(desk, tools);
    expect(device.values.size).toBe(0);
    erasing.broughtBack(away, tools);
    expect([...device.values.keys()].sort()).toEqual(Object.keys(values).sort());
    expect([device.values.get(keyOf('odd')), device.values.get('appui.prepare')]).toEqual(['{', 'x']);
  });
});

describe('several drafts', () => {
  test('one is begun, named, and another opened', () => {
    const it = tab(three());
    it.desk = desks.begun(it.desk, it.tools);
    expect(it.desk.sheet.kept.draft).toEqual({ ...draftSaying(''), values: {} });
    it.desk = desks.changed(it.desk, { name: 'Monday' }, it.tools);
    const { id } = it.desk.sheet.kept;
    it.desk = desks.opened(it.desk, 'c', it.tools);
    expect(said(it.desk)).toBe('third');
    it.desk = desks.opened(it.desk, id, it.tools);
    expect(it.desk.sheet.kept.name).toBe('Monday');
    expect(texts(it)).toEqual([undefined, 'second', 'third', 'first']);
  });

  test('a blank one that was begun leaves nothing behind', () => {
    const it = tab(three());
    it.desk = desks.opened(desks.begun(it.desk, it.tools), 'a', it.tools);
    expect(texts(it)).toEqual(['second', 'third', 'first']);
  });

  test('one is erased: the one changed last takes its place, and it comes back', () => {
    const it = tab(three());
    it.desk = erasing.erased(it.desk, 'b', 'name', it.tools);
    expect([said(it.desk), texts(it), it.desk.erased?.name]).toEqual(['third', ['third', 'first'], 'name']);
    it.desk = erasing.broughtBack(it.desk, it.tools);
    expect([said(it.desk), texts(it), it.desk.erased]).toEqual(['second', ['second', 'third', 'first'], null]);
  });

  test('one that is not open is erased: what is open stays', () => {
    const it = tab(three());
    it.desk = erasing.erased(it.desk, 'a', '', it.tools);
    expect([said(it.desk), texts(it)]).toEqual(['second', ['second', 'third']]);
    it.desk = erasing.broughtBack(it.desk, it.tools);
    expect([said(it.desk), texts(it)]).toEqual(['second', ['second', 'third', 'first']]);
  });

  test('all are erased: a blank one about the same takes their place', () => {
    const it = tab({ [keyOf('full')]: keptText({ ...keptSaying('full', ''), draft: fullDraft }) });
    it.desk = erasing.allErased(it.desk, it.tools);
    expect(it.desk.sheet.kept.draft).toEqual({
      ...{ situation: 'outage', offer: 'one', chosen: {}, way: '', coach: {}, values: {}, rows: {}, language: 'both' },
    });
    it.desk = erasing.broughtBack(it.desk, it.tools);
    expect(it.desk.sheet.kept.draft).toEqual(fullDraft);
  });

  test('what is brought back replaces nothing', () => {
    const it = tab(three());
    it.desk = erasing.erased(it.desk, 'b', '', it.tools);
    it.device.values.set(keyOf('b'), keptText(keptSaying('b', 'meanwhile', { changedAt: 9 })));
    it.desk = erasing.broughtBack(it.desk, it.tools);
    expect(texts(it).sort()).toEqual(['first', 'meanwhile', 'second', 'third']);
  });
});

describe('a device that is full', () => {
  test('keeps what it kept; the rest stays in the tab until there is room', () => {
    const it = tab(three());
    it.device.state = 'full';
    it.desk = desks.changed(it.desk, { draft: draftSaying('second, and more') }, it.tools);
    expect(it.desk.sheet.unsaved).toBe('full');
    expect(desks.isAtRisk(it.desk)).toBe(true);
    expect(readShelf(it.tools).drafts.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    it.desk = desks.opened(it.desk, 'a', it.tools);
    expect(texts(it)).toEqual(['second, and more', 'third', 'first']);
    it.device.state = 'free';
    it.desk = erasing.erased(it.desk, 'c', '', it.tools);
    expect(desks.isAtRisk(it.desk)).toBe(false);
    expect(readShelf(it.tools).drafts.map(({ draft }) => draft.values['problem-summary'])).toEqual([
      'second, and more',
      'first',
    ]);
  });

  test('takes all drafts of a file, or none', () => {
    const it = tab(three());
    const before = new Map(it.device.values);
    const write = it.tools.store.write;
    let room = 1;
    it.tools.store.write = (key, text) => ((room -= 1) < 0 ? 'full' : write(key, text));
    const brought = ['x', 'y'].map((text) => ({ name: '', changedAt: 5, draft: draftSaying(text) }));
    expect(takenIn(it.desk, brought, it.tools)).toBe('full');
    expect(it.device.values).toEqual(before);
  });
});

describe('a browser that keeps nothing', () => {
  const denied = () => {
    const { device, store } = sampleStore();
    device.state = 'denied';
    const tools = sampleTools(store);
    return { device, tools, desk: desks.openDesk(null, 'one', tools) };
  };

  test('says so at once, and several drafts can be written all the same', () => {
    const it = denied();
    expect(it.desk.sheet.unsaved).toBe('denied');
    expect(desks.isAtRisk(it.desk)).toBe(false);
    it.desk = desks.changed(it.desk, { draft: draftSaying('one') }, it.tools);
    const { id } = it.desk.sheet.kept;
    it.desk = desks.changed(desks.begun(it.desk, it.tools), { draft: draftSaying('two') }, it.tools);
    expect(texts(it)).toEqual(['two', 'one']);
    it.desk = desks.opened(it.desk, id, it.tools);
    expect([said(it.desk), desks.isAtRisk(it.desk)]).toEqual(['one', true]);
    it.desk = erasing.allErased(it.desk, it.tools);
    expect([texts(it), desks.isAtRisk(it.desk)]).toEqual([[undefined], false]);
    it.desk = erasing.broughtBack(it.desk, it.tools);
    expect([said(it.desk), texts(it)]).toEqual(['one', ['two', 'one']]);
  });

  test('takes in the drafts of a file', () => {
    const it = denied();
    const taken = takenIn(it.desk, [{ name: 'n', changedAt: 5, draft: fullDraft }], it.tools);
    expect(taken).toMatchObject({ added: 1, known: 0, desk: { sheet: { kept: { name: 'n', draft: fullDraft } } } });
  });
});

describe('drafts of a file', () => {
  const brought = (text: string, changedAt = 5, name = '') => ({ name, changedAt, draft: draftSaying(text) });

  test('are added, and the one changed last is shown', () => {
    const it = tab(three());
    const taken = takenIn(it.desk, [brought('x', 4), brought('y', 6), brought('z', 5)], it.tools);
    expect(taken).toMatchObject({ added: 3, known: 0 });
    if (taken !== 'full') it.desk = taken.desk;
    expect([said(it.desk), texts(it)]).toEqual(['y', ['y', 'z', 'x', 'second', 'third', 'first']]);
  });

  test('are known again in whatever order their keys stand', () => {
    const it = tab({ [keyOf('x')]: keptText({ ...keptSaying('x', ''), draft: fullDraft }) });
    const turned = Object.fromEntries(Object.entries(fullDraft.values).reverse());
    const taken = takenIn(it.desk, [{ name: '', changedAt: 5, draft: { ...fullDraft, values: turned } }], it.tools);
    expect(taken).toMatchObject({ added: 0, known: 1 });
  });

  test('that are here already are not doubled; under another name they are another draft', () => {
    const it = tab(three());
    const all = [brought('first'), brought('new'), brought('new', 9), brought('first', 5, 'named')];
    const taken = takenIn(it.desk, all, it.tools);
    expect(taken).toMatchObject({ added: 2, known: 2 });
    const again = takenIn(it.desk, all, it.tools);
    expect(again).toMatchObject({ added: 0, known: 4, desk: it.desk });
  });
});
