/**
 * Lists the policies of which one language was changed and the other was not read against it since.
 *
 * usage: npm run translations                     what fell behind; ends with 1 if anything did
 *        npm run translations -- --accept <file>  both languages of this file say the same again; or `all`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bodyHash, stateOf, type Version } from '../src/collections/translation-state.ts';
import { locales, otherLocale } from '../src/i18n/locale.ts';

const advice = {
  behind: 'fell behind; compare it with',
  'never-compared': 'was never compared with',
};

const { values } = parseArgs({ options: { accept: { type: 'string' } } });
const files = readdirSync('content/policies/fr').sort();

const pathOf = (locale: string, file: string) => `content/policies/${locale}/${file}`;

/** Front matter and body of one language. */
function read(path: string): { head: string; version: Version } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  return { head, version: { body, translated: /^translated: '?([0-9a-f]+)'?$/m.exec(head)?.[1] } };
}

function accept(path: string, other: string): void {
  const { head, version } = read(path);
  const line = `translated: '${bodyHash(read(other).version.body)}'`;
  const kept = head.replace(/\ntranslated: .*/, '').replace(/\nupdated: .*/, (updated) => `${updated}\n${line}`);
  writeFileSync(path, `---\n${kept}\n---\n${version.body}`);
}

const accepted = values.accept === 'all' ? files : files.filter((file) => file === values.accept);
if (values.accept !== undefined && accepted.length === 0) {
  console.error(`No policy is called ${values.accept}; write a file name such as ${files[0] ?? ''}, or all.`);
  process.exit(2);
}
for (const file of accepted)
  for (const locale of locales) accept(pathOf(locale, file), pathOf(otherLocale(locale), file));

const behind = files.flatMap((file) =>
  locales.flatMap((locale) => {
    const other = pathOf(otherLocale(locale), file);
    const state = stateOf(read(pathOf(locale, file)).version, read(other).version);
    return state === 'in-step' ? [] : [`  ${pathOf(locale, file)}  ${advice[state]} ${other}`];
  }),
);
console.log(
  behind.length === 0 ? 'Both languages of every policy are in step.' : `To be read again:\n${behind.join('\n')}`,
);
if (behind.length > 0) console.log('When both say the same: npm run translations -- --accept <file>');
process.exit(behind.length > 0 ? 1 : 0);
