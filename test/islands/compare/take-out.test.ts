import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locale.ts';
import { strings } from '../../../src/i18n/strings.ts';
import type { TableFacts } from '../../../src/islands/compare/facts.ts';
import { shownTable } from '../../../src/islands/compare/shown-table.ts';
import { tableCsv } from '../../../src/islands/compare/table-csv.ts';
import { tableMarkdown } from '../../../src/islands/compare/table-markdown.ts';
import { readCsv } from '../../support/read-csv.ts';
import { readMarkdown, readTables } from '../../support/read-markdown.ts';

const address = 'https://appui.example/fr/comparer/?tiers=elite';

/** Texts that a format may take for its own signs. */
const table: TableFacts = {
  offer: 'Adobe Experience Cloud',
  unsaid: 'unsaid',
  tiers: [
    { id: 'online', name: 'Online', price: '' },
    { id: 'business', name: 'Business', price: 'paid, price not stated' },
    { id: 'enterprise', name: 'Enterprise', price: '' },
    { id: 'elite', name: 'Elite', price: '' },
    { id: 'expert', name: 'Expert', price: '' },
  ],
  groups: [
    {
      name: 'Targets',
      rows: [
        { name: 'P1', cells: ['1 h', '1 h', '30 min', '15 min', '1 h'], notes: [] },
        { name: 'P2 "urgent"', cells: ['4 h; *any*', '2 h, | day', '1 h', '30 min', '2 h'], notes: [0, 1, 3, 0, 0] },
      ],
    },
    { name: 'Newer', rows: [{ name: 'Team', cells: ['', '', '', '', 'shared'], notes: [0, 0, 0, 0, 2] }] },
    { name: 'People', rows: [{ name: '=SUM(A1)', cells: ['4', '4', '-10', '4', '4'], notes: [] }] },
  ],
  notes: ['First _note_.', 'Second.', 'Third\nin two lines.'],
};
const { out } = strings.en.compare.tools;
const facts = { table, said: 'Sources : Adobe, Business\u00a0Support · comparé le 20 novembre 2026' };

const shown = (tiers: string[], differences = false, locale: Locale = 'en') =>
  shownTable(facts, { tiers, differences }, address, strings[locale].compare.tools, locale);

describe('what is shown', () => {
  test('the first two columns, and those that were added, in the order of the table', () => {
    expect(shown([]).tiers).toEqual(['Online', 'Business (paid, price not stated)']);
    expect(shown(['elite']).tiers).toHaveLength(3);
    expect(shown(['elite']).groups[0]?.rows[0]?.cells).toEqual(['1 h', '1 h', '15 min']);
    expect(shown(['elite']).title).toBe('Adobe Experience Cloud: Online, Business and Elite');
  });

  test('only what differs between the columns that are there; a group that says nothing more has gone', () => {
    expect(names(shown([], true))).toEqual([['P2 "urgent"']]);
    expect(names(shown(['elite'], true))).toEqual([['P1', 'P2 "urgent"']]);
    expect(names(shown(['enterprise'], true))).toEqual([['P1', 'P2 "urgent"'], ['=SUM(A1)']]);
    expect(shown([], true).remark).toBe('Only what differs.');
    expect(shown([]).remark).toBe('');
  });

  test('a row that only other pages have is there with the columns of those', () => {
    const newer = ({ groups }: ReturnType<typeof shown>) => groups.find(({ name }) => name === 'Newer')?.rows[0]?.cells;
    expect(newer(shown(['elite']))).toBeUndefined();
    expect(newer(shown(['expert']))).toEqual([out.blank, out.blank, 'shared (note 2)']);
  });

  test('the notes of its cells alone, under their numbers', () => {
    expect(shown([]).notes).toEqual(['Note 1: First _note_.']);
    expect(shown(['enterprise'], true).notes).toEqual(['Note 1: First _note_.', 'Note 3: Third\nin two lines.']);
    expect(shown(['expert']).notes).toEqual(['Note 1: First _note_.', 'Note 2: Second.']);
    expect(shown([]).groups[0]?.rows[1]?.cells).toEqual(['4 h; *any*', '2 h, | day (note 1)']);
  });

  test('the name of its file', () => {
    expect(shown([], false, 'fr').file).toBe('appui-comparer-online-business');
    expect(shown(['elite'], true).file).toBe('appui-compare-online-business-elite-differences');
  });
});

const choices = [[], ['elite'], ['enterprise', 'expert']].flatMap((tiers) =>
  [false, true].flatMap((differences) => locales.map((locale) => ({ tiers, differences, locale }))),
);

describe('Markdown', () => {
  test.for(choices)('reads back as it was shown: $tiers, $differences, $locale', ({ tiers, differences, locale }) => {
    const was = shown(tiers, differences, locale);
    const written = tableMarkdown(was);
    expect(readTables(written)).toEqual(
      was.groups.map(({ rows }) => [[was.words.row, ...was.tiers], ...rows.map(({ name, cells }) => [name, ...cells])]),
    );
    const { blocks, kinds, links } = readMarkdown(written);
    const headings = [`# ${was.title}`, ...was.groups.map(({ name }) => `## ${name}`), `## ${was.words.notes}`];
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual(headings);
    for (const line of [was.remark, ...was.notes, was.said, was.page + address])
      expect(['', ...blocks]).toContain(line.replaceAll('\n', ' '));
    expect(links).toEqual([{ address, text: address }]);
    expect(kinds).not.toContain('emph');
    expect(kinds).not.toContain('html_inline');
  });

  test('a whole one', () => {
    expect(tableMarkdown(shown([], true))).toMatchInlineSnapshot(`
      "# Adobe Experience Cloud: Online and Business

      Only what differs.

      ## Targets

      | Row         | Online       | Business (paid, price not stated) |
      | ----------- | ------------ | --------------------------------- |
      | P2 "urgent" | 4 h; \\*any\\* | 2 h, \\| day (note 1)              |

      ## Notes

      Note 1: First \\_note\\_.

      Sources : Adobe, Business Support · comparé le 20 novembre 2026

      This table on the web: <https://appui.example/fr/comparer/?tiers=elite>
      "
    `);
  });
});

describe('CSV', () => {
  test.for(choices)('reads back as it was shown: $tiers, $differences, $locale', ({ tiers, differences, locale }) => {
    const was = shown(tiers, differences, locale);
    const lines = readCsv(tableCsv(was, locale), locale === 'fr' ? ';' : ',');
    const rows = was.groups.flatMap(({ name: group, rows }) =>
      rows.map(({ name, cells }) => [group, name, ...cells].map(asText)),
    );
    expect(lines[0]).toEqual([was.words.group, was.words.row, ...was.tiers]);
    expect(lines.slice(1, rows.length + 1)).toEqual(rows);
    const below = lines.slice(rows.length + 1);
    expect(below.every((cells) => cells.slice(1).every((cell) => cell === ''))).toBe(true);
    const said = [was.title, was.remark, ...was.notes, was.said, was.page + address].filter(Boolean);
    expect(below.map(([first]) => first)).toEqual(['', ...said]);
  });

  test('a whole one: Excel knows its letters, its lines and its cells, and runs none of them', () => {
    const file = tableCsv(shown(['enterprise'], true, 'fr'), 'fr');
    expect(file.codePointAt(0)).toBe(0xfeff);
    expect(file.replaceAll('\r\n', '').split('\n')).toHaveLength(2);
    expect(file.slice(1).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "Partie;Ligne;Online;Business (paid, price not stated);Enterprise
      Targets;P1;1 h;1 h;30 min
      Targets;"P2 ""urgent""";"4 h; *any*";2 h, | day (note 1);1 h (note 3)
      People;'=SUM(A1);4;4;'-10
      ;;;;
      Adobe Experience Cloud : Online, Business et Enterprise;;;;
      Seulement ce qui diffère.;;;;
      Note 1 : First _note_.;;;;
      "Note 3 : Third
      in two lines.";;;;
      Sources : Adobe, Business Support · comparé le 20 novembre 2026;;;;
      Ce tableau sur le web : https://appui.example/fr/comparer/?tiers=elite;;;;
      "
    `);
  });
});

const names = ({ groups }: ReturnType<typeof shown>) => groups.map(({ rows }) => rows.map(({ name }) => name));

/** How a spreadsheet is told that a cell is no formula. */
const asText = (cell: string) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell);
