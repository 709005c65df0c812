import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  itemsIn,
  withCell,
  withMoved,
  withoutRow,
  withRowAfter,
  withRowAt,
  withTexts,
} from '../../../src/islands/prepare/rows.ts';

const parts = [{ id: 'action' }, { id: 'got' }];
const row = (action: string, got = '') => ({ action, got });
const rows = [row('open'), row('look', 'nothing'), row('wait')];

describe('rows', () => {
  test('written, added, taken out and brought back, moved', () => {
    expect(withCell(rows, { row: 1, part: 'got' }, 'one')[1]).toEqual(row('look', 'one'));
    expect(withRowAfter(rows, 0, parts).map(({ action }) => action)).toEqual(['open', '', 'look', 'wait']);
    expect(withRowAt(withoutRow(rows, 1), 1, row('look', 'nothing'))).toEqual(rows);
    expect(withMoved(rows, 2, 1).map(({ action }) => action)).toEqual(['open', 'wait', 'look']);
    expect(withMoved(rows, 2, 3)).toEqual(rows);
  });

  test('several texts take the cell and rows of their own', () => {
    expect(withTexts(rows, { row: 1, part: 'action' }, ['a', 'b'], parts)).toEqual([
      row('open'),
      row('a', 'nothing'),
      row('b'),
      row('wait'),
    ]);
  });
});

describe('the items of a text of several lines', () => {
  test.for<[string, string, string[]]>([
    ['numbered', '1. Open\n2. Look\n3. Wait', ['Open', 'Look', 'Wait']],
    ['numbered otherwise, with blank lines', '1) Open\r\n\r\n2) Look\r\n', ['Open', 'Look']],
    ['named', 'Étape 1 : Ouvrir\nÉtape 2 : Regarder', ['Ouvrir', 'Regarder']],
    ['a step that goes on', '1. Open\n   and log in\n2. Look', ['Open and log in', 'Look']],
    ['bullets', '- Open\n- Look', ['Open', 'Look']],
    ['a minus that means something', '-5 degrees\n- Look', ['-5 degrees', '- Look']],
    ['numbers that do not count', '404. is the answer\n500. is another', ['404. is the answer', '500. is another']],
    ['a list that begins later', '2. Look\n3. Wait', ['2. Look', '3. Wait']],
    ['plain lines, with the spaces that set them off from what is there', ' Open\n\nLook ', [' Open', 'Look ']],
    ['one line', '1. Open', ['1. Open']],
    ['nothing', ' \n', []],
  ])('%s', ([, text, items]) => {
    expect(itemsIn(text)).toEqual(items);
  });

  test('no word is lost, whatever is pasted', () => {
    const word = fc.stringMatching(/^[a-zé☕:.]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { minLength: 1 }).map((words) => words.join(' ')),
          { maxLength: 9 },
        ),
        (lines) => {
          const numbered = lines.map((line, i) => `${i + 1}. ${line}`);
          const wordsIn = (texts: string[]) => texts.join(' ').split(/\s+/).filter(Boolean);
          expect(wordsIn(itemsIn(lines.join('\n')))).toEqual(wordsIn(lines));
          if (lines.length > 1) expect(itemsIn(numbered.join('\n'))).toEqual(lines);
        },
      ),
    );
  });
});
