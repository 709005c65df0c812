import { readFileSync } from 'node:fs';
import { slugs, type PageName } from '../i18n/routes.ts';
import { changesSchema, type Change as Row } from '../schemas/changes.ts';
import { sourcesSchema } from '../schemas/index.ts';
import { ContentError, type Problem } from './content-error.ts';
import { readYaml, type ReadFile } from './read-yaml.ts';

export type Change = Omit<Row, 'page'> & { page?: PageName | undefined };

const FILE = 'content/data/changes.yaml';
const SOURCES = 'content/data/sources.yaml';

/**
 * What changed for readers, newest first.
 *
 * @throws {ContentError} If the file is not as its schema wants it, is out of order, or names a page or a source that
 * does not exist.
 */
export function changes(text = readFileSync(FILE, 'utf8'), sources = readFileSync(SOURCES, 'utf8')): Change[] {
  const file = readYaml(FILE, text, changesSchema);
  const known = Object.keys(readYaml(SOURCES, sources, sourcesSchema).data);
  const problems = [...outOfOrder(file), ...unknownPages(file), ...unknownSources(file, known)];
  if (problems.length > 0) throw new ContentError(problems);
  return file.data.map(({ page, ...change }) => (isPage(page) ? { ...change, page } : change));
}

type ChangesFile = ReadFile<Row[]>;

function outOfOrder({ data, problem }: ChangesFile): Problem[] {
  return data.flatMap(({ date }, i) =>
    date <= (data[i - 1]?.date ?? date)
      ? []
      : [problem([i, 'date'], 'is newer than the change above it; put the newest first')],
  );
}

function unknownPages({ data, problem }: ChangesFile): Problem[] {
  return data.flatMap(({ page }, i) =>
    page === undefined || isPage(page)
      ? []
      : [problem([i, 'page'], `no page is called "${page}"; write one of ${Object.keys(slugs).join(', ')}`)],
  );
}

function unknownSources({ data, problem }: ChangesFile, known: string[]): Problem[] {
  return data.flatMap(({ sources = [] }, i) =>
    sources.flatMap((source, j) =>
      known.includes(source)
        ? []
        : [problem([i, 'sources', j], `no source is called "${source}"; add it to sources.yaml, or correct the id`)],
    ),
  );
}

const isPage = (name: string | undefined): name is PageName => name !== undefined && name in slugs;
