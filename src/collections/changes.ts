import { readFileSync } from 'node:fs';
import { slugs, type PageName } from '../i18n/routes.ts';
import { changesSchema, type Change as Row } from '../schemas/changes.ts';
import { repeatedIds } from './checks.ts';
import { ContentError, type Problem } from './content-error.ts';
import { readYaml } from './read-yaml.ts';
import { parseYaml } from './yaml-file.ts';

export type Change = Omit<Row, 'page'> & { page?: PageName | undefined };

const FILE = 'content/data/changes.yaml';

const isPage = (name: string | undefined): name is PageName | undefined => name === undefined || name in slugs;

/** What changed for readers, newest first. @throws {ContentError} If the file is not as its schema wants it. */
export function changes(text = readFileSync(FILE, 'utf8')): Change[] {
  const { data, problem } = readYaml(FILE, text, changesSchema);
  const problems: Problem[] = [
    ...repeatedIds(parseYaml(FILE, text)),
    ...data.flatMap(({ page }, i) =>
      isPage(page)
        ? []
        : [problem([i, 'page'], `no page is called "${page}"; write one of ${Object.keys(slugs).join(', ')}`)],
    ),
    ...data.flatMap(({ date }, i) =>
      date <= (data[i - 1]?.date ?? date)
        ? []
        : [problem([i, 'date'], 'is newer than the change above it; put the newest first')],
    ),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return data.flatMap(({ page, ...change }) => (isPage(page) ? [{ ...change, page }] : []));
}
