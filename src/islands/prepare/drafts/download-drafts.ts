import { download } from '../../../browser/download.ts';
import { addressOf } from '../../../browser/location.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { caseFileText, SCHEMA_PATH } from './case-file.ts';
import { draftsOf } from './desk.ts';
import type { Drafts } from './use-drafts.ts';

/** Hands the reader all drafts, or one, as a file. */
export function downloadDrafts({ desk, shelf }: Drafts, { files }: Strings['prepare']['drafts'], id?: string): void {
  const drafts = draftsOf(desk, shelf).filter((kept) => id === undefined || kept.id === id);
  const name = id === undefined ? files.allName : files.oneName;
  download(`${name}.json`, 'application/json', caseFileText(drafts, addressOf(SCHEMA_PATH)));
}
