import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type Content } from '../../src/collections/read-content.ts';

const root = new URL('../../content/data/', import.meta.url);

let content: Content | undefined;

/** The data of the project, read once for each file of tests; nobody writes into it. */
export const realContent = (): Content => (content ??= readContent(root));

/** The facts of an offer, as they are in the project. */
export function offerCalled(name: string) {
  const offer = realContent().offers.find(({ id }) => id === name);
  if (!offer) throw new Error(`content/data/${name} is gone`);
  return offer;
}

export const adobe = () => offerCalled('adobe-experience-cloud');

/** What an author reads after replacing one piece of text in one file; empty when nothing is wrong. */
export function messageAfter(file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'appui-content-'));
  try {
    cpSync(new URL('..', root), copy, { recursive: true });
    const data = join(copy, 'data');
    const text = readFileSync(join(data, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer holds ${JSON.stringify(from)}: write the test anew`);
    writeFileSync(
      join(data, file),
      text.replace(from, () => to),
    );
    readContent(data);
    return '';
  } catch (error) {
    if (error instanceof Error && error.name === 'ContentError') return error.message;
    throw error;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
