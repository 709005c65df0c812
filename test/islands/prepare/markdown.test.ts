import { describe, expect, test } from 'vitest';
import { composeCase, sideBySide, type CaseFile, type CaseMessage } from '../../../src/domain/export/index.ts';
import type { Situation, Way } from '../../../src/domain/facts.ts';
import type { Language } from '../../../src/domain/intake/index.ts';
import { markdown } from '../../../src/islands/prepare/markdown.ts';
import { counted } from '../../support/cases.ts';
import { readMarkdown } from '../../support/read-markdown.ts';
import {
  anyText,
  caseOf,
  nastyTexts,
  sampleRecipients,
  sampleWords,
  sampleWordsFr,
} from '../../support/sample-intake.ts';

const words = { en: sampleWords, fr: sampleWordsFr };
const check = counted('Markdown');
const situations: Situation[] = ['problem', 'outage', 'escalation'];

function written(file: CaseFile, languages: Language[] = ['en']) {
  const message = composeCase(file, languages, words, sampleRecipients);
  return { message, markdown: markdown(message, { languages, words }) };
}

test('a whole case', () => {
  const { markdown } = written(caseOf({ situation: 'problem', way: 'e-mail', text: 'a *b* https://a_b.example/' }));
  expect(markdown).toMatchInlineSnapshot(`
    "# \\[P1] Audience Manager - a \\*b\\* <https://a_b.example/> - a \\*b\\* <https://a_b.example/>

    To: am@example.com

    Hello,

    A problem.

    **Product**: Audience Manager\\
    **problem-summary**: a \\*b\\* <https://a_b.example/>\\
    **company-name**: a \\*b\\* <https://a_b.example/>\\
    **audience-manager-subdomain**: a \\*b\\* <https://a_b.example/>\\
    **priority**: P1

    ## steps-to-reproduce

    1. a \\*b\\* <https://a_b.example/>\\
       address: a \\*b\\* <https://a_b.example/>\\
       got: a \\*b\\* <https://a_b.example/>
    2. a \\*b\\* <https://a_b.example/>\\
       address: a \\*b\\* <https://a_b.example/>\\
       got: a \\*b\\* <https://a_b.example/>

    ## business-impact

    a \\*b\\* <https://a_b.example/>

    ## reachable

    - a \\*b\\* <https://a_b.example/>, a \\*b\\* <https://a_b.example/>
    - a \\*b\\* <https://a_b.example/>, a \\*b\\* <https://a_b.example/>

    Thank you.
    "
  `);
});

/** What the message holds, block by block. */
function blocksOf({ to, subject, greeting, sections, closing }: CaseMessage): string[] {
  const blocks = [`# ${subject}`, ...(to ? [`To: ${to.address}`] : [])];
  blocks.push(...greeting.map((phrases) => phrases.map(({ text }) => text).join('\n')));
  let short: string[] = [];
  for (const { heading, url, inline, text, words, rows, numbered } of sections) {
    if (text === '' && words.length === 0 && rows.length === 0) continue;
    const title = `${sideBySide(heading)}${url ? ` (${url})` : ''}`;
    if (inline) {
      short.push(`${title}: ${text || sideBySide(words)}`);
      continue;
    }
    if (short.length > 0) blocks.push(short.join('\n'));
    short = [];
    blocks.push(`## ${title}`, ...(rows.length === 0 ? [text] : []));
    const line = ({ label, text }: (typeof rows)[number][number]) =>
      (label.length > 0 ? `${sideBySide(label)}: ` : '') + text;
    blocks.push(
      ...rows.map((row, i) => (numbered ? `${i + 1}. ${row.map(line).join('\n')}` : `- ${row.map(line).join(', ')}`)),
    );
  }
  if (short.length > 0) blocks.push(short.join('\n'));
  return [...blocks, ...(closing.length > 0 ? [closing.map(({ text }) => text).join('\n')] : [])];
}

const ours = ['document', 'heading', 'paragraph', 'strong', 'text', 'linebreak', 'link', 'list', 'item'];

/** An address without its `%XX`, with which it is the same one: as the octets that are asked for. */
const octets = (address: string) =>
  address
    .replace(/[^\p{ASCII}]/gu, encodeURIComponent)
    .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function expectRoundTrip(text: string, way: Way) {
  for (const situation of situations) {
    const { message, markdown } = written(caseOf({ situation, way, text }), ['en', 'fr']);
    const read = readMarkdown(markdown);
    expect(read.blocks).toEqual(blocksOf(message));
    expect(read.kinds.filter((kind) => !ours.includes(kind))).toEqual([]);
    for (const { address, text } of read.links) expect(octets(address)).toBe(octets(text));
  }
}

describe('read back by CommonMark, nothing is changed, and nothing that was typed is markup', () => {
  test.for(nastyTexts)('%s', ([, text]) => {
    expectRoundTrip(text, 'portal');
  });

  test('any text', () => {
    check(5_000, anyText, (text) => {
      expectRoundTrip(text, 'e-mail');
    });
  });
});

test.for([
  ['See https://example.com/a_b*c?d=1&e=2.', 'https://example.com/a_b*c?d=1&e=2'],
  ['(https://example.com/a)', 'https://example.com/a'],
  ['« https://example.com/é »', 'https://example.com/é'],
  ['https://example.com/, then', 'https://example.com/'],
])('an address is a link, without the stop of its sentence: %s', ([text, address]) => {
  const { markdown } = written(caseOf({ situation: 'escalation', way: 'portal', text: text! }));
  expect(readMarkdown(markdown).links.map((link) => link.text)).toContain(address);
});
