import type { Draft } from '../../../domain/intake/index.ts';
import type { PrepareFacts } from '../facts.ts';
import { readDraft, VERSION } from '../saved-draft.ts';
import { parsed, record, type JsonObject } from './json.ts';
import { isInstant } from './kept.ts';
import type { Brought } from './taking-in.ts';

/** Drafts as a file, for another device or for safety. Its schema is published under {@link SCHEMA_PATH}. */
export type CaseFile = {
  $schema: string;
  format: typeof FORMAT;
  version: typeof VERSION;
  drafts: {
    /** As typed; empty where the draft is named after what it is about. */
    name: string;
    /** When it was last changed, ISO 8601, UTC. */
    changed: string;
    draft: Draft;
  }[];
};

export const FORMAT = 'appui-cases';

export const SCHEMA_PATH = `/case-drafts-${VERSION}.schema.json`;

/** What the device keeps of a site is less in most browsers. */
export const MAX_BYTES = 20_000_000;

/** @param schema The whole address of the schema. */
export function caseFileText(drafts: readonly Brought[], schema: string): string {
  const file: CaseFile = {
    $schema: schema,
    format: FORMAT,
    version: VERSION,
    drafts: drafts.map(({ name, changedAt, draft }) => ({ name, changed: new Date(changedAt).toISOString(), draft })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type Refusal = 'not-json' | 'not-ours' | 'newer' | 'empty' | 'damaged';

export type ReadFile = { kind: 'drafts'; drafts: Brought[] } | { kind: 'refused'; why: Refusal };

/**
 * The drafts of a file of ours, all of them or none; also of earlier versions, and of a single draft as a device keeps it.
 * Keys that we do not know are passed over.
 *
 * @param nowAt Stands for the last change where the file does not say it.
 */
export function readCaseFile(text: string, facts: Pick<PrepareFacts, 'offers'>, nowAt: number): ReadFile {
  const refused = (why: Refusal): ReadFile => ({ kind: 'refused', why });
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return refused('not-json');
  const file = record(json);
  const entries = file && entriesOf(file);
  if (!file || !entries) return refused('not-ours');
  const { version } = file;
  if (typeof version !== 'number') return refused('damaged');
  if (version > VERSION) return refused('newer');
  if (entries.length === 0) return refused('empty');
  const drafts = entries.map((entry) => brought(entry, version, facts, nowAt));
  const all = drafts.filter((one) => one !== null);
  return all.length === drafts.length ? { kind: 'drafts', drafts: all } : refused('damaged');
}

function entriesOf(file: JsonObject): unknown[] | undefined {
  if (file['format'] === FORMAT) return Array.isArray(file['drafts']) ? file['drafts'] : [undefined];
  return file['format'] === undefined && record(file['draft']) && 'version' in file ? [file] : undefined;
}

function brought(entry: unknown, version: number, facts: Pick<PrepareFacts, 'offers'>, nowAt: number): Brought | null {
  const { name, changed, changedAt, draft } = record(entry) ?? {};
  const read = readDraft(draft, version, facts);
  const at = typeof changed === 'string' ? Date.parse(changed) : changedAt;
  return read && { name: typeof name === 'string' ? name : '', changedAt: isInstant(at) ? at : nowAt, draft: read };
}
