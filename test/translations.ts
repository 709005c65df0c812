/**
 * Lists the policies of which one language was changed and the other was not read against it since.
 *
 * usage: npm run translations                     what fell behind; ends with 1 if anything did
 *        npm run translations -- --accept <file>  both languages of this file say the same again; or `all`
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { bodyHash, stateOf, type Version } from '../src/collections/translation-state.ts';
import { locales, otherLocale, type Locale } from '../src/i18n/locale.ts';

const advice = {
  behind: 'fell behind; compare it with',
  'never-compared': 'was never compared with',
};

const { values } = parseArgs({ options: { accept: { type: 'string' } } });
const pathOf = (locale: Locale, file: string) => `content/policies/${locale}/${file}`;
const files = [...new Set(locales.flatMap((locale) => readdirSync(`content/policies/${locale}`)))].sort();
const alone = files.flatMap((file) =>
  locales.map((locale) => pathOf(locale, file)).filter((path) => !existsSync(path)),
);
if (alone.length > 0) fail(`Missing, for each page exists in both languages:\n${lines(alone)}`, 1);

if (values.accept !== undefined) {
  // A path, as this script and an editor write it, is as good as a name.
  const name = basename(values.accept);
  const accepted = name === 'all' ? files : files.filter((file) => file === name);
  if (accepted.length === 0)
    fail(`No policy is called ${name}; write a file name such as ${files[0] ?? ''}, or all.`, 2);
  for (const file of accepted) for (const locale of locales) accept(locale, file);
}

const behind = files.flatMap((file) =>
  locales.flatMap((locale) => {
    const other = pathOf(otherLocale(locale), file);
    const state = stateOf(read(pathOf(locale, file)).version, read(other).version);
    return state === 'in-step' ? [] : [`${pathOf(locale, file)}  ${advice[state]} ${other}`];
  }),
);
if (behind.length > 0)
  fail(`To be read again:\n${lines(behind)}\nWhen both say the same: npm run translations -- --accept <file>`, 1);
console.log('Both languages of every policy are in step.');

/** Front matter and body of one language. */
function read(path: string): { head: string; version: Version } {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined)
    return fail(`${path}  has no front matter; copy that of another policy.`, 2);
  return { head, version: { body, translated: /^translated: ['"]?([0-9a-f]+)['"]?$/m.exec(head)?.[1] } };
}

function accept(locale: Locale, file: string): void {
  const path = pathOf(locale, file);
  const { head, version } = read(path);
  const line = `translated: '${bodyHash(read(pathOf(otherLocale(locale), file)).version.body)}'`;
  const kept = head.replace(/\ntranslated:.*/, '').replace(/\nupdated:.*/, (updated) => `${updated}\n${line}`);
  writeFileSync(path, `---\n${kept}\n---\n${version.body}`);
}

function lines(texts: string[]): string {
  return texts.map((text) => `  ${text}`).join('\n');
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
