import { isBlank, type Draft } from '../../../domain/intake/index.ts';
import type { PrepareFacts } from '../facts.ts';
import { readDraft, VERSION } from '../saved-draft.ts';
import { parsed, record, sameJson } from './json.ts';

/** A draft as the device keeps it, under a key of its own. */
export type Kept = {
  id: string;
  /** As typed; empty where the draft is named after what it is about. */
  name: string;
  /** When the reader last changed it, epoch milliseconds. */
  changedAt: number;
  /** Of what was written last: the tab that wrote it, a dot, and what no other writing has; empty if never written. */
  revision: string;
  /** The last revision of every tab on which this one builds, the newest first. */
  over: string[];
  draft: Draft;
};

export const KEYS = 'appui.case.';

export const keyOf = (id: string): string => KEYS + id;

export const idOf = (key: string): string => key.slice(KEYS.length);

export const keptText = ({ name, changedAt, revision, over, draft }: Kept): string =>
  JSON.stringify({ version: VERSION, name, changedAt, revision, over, draft });

/** @returns `null` where the text is not a draft of a version that we know. */
export function readKept(id: string, text: string, facts: Pick<PrepareFacts, 'offers'>): Kept | null {
  const file = record(parsed(text));
  const draft = readDraft(file?.['draft'], file?.['version'], facts);
  if (!file || !draft) return null;
  const { name, changedAt, revision, over } = file;
  return {
    id,
    name: typeof name === 'string' ? name : '',
    changedAt: isInstant(changedAt) ? changedAt : 0,
    revision: typeof revision === 'string' ? revision : '',
    over: Array.isArray(over) ? over.filter((one) => typeof one === 'string') : [],
    draft,
  };
}

/** Whether the reader has put anything in that would be a loss. */
export const isEmpty = ({ name, draft }: Pick<Kept, 'name' | 'draft'>): boolean => name === '' && isBlank(draft);

/** Whether they say the same under the same name. */
export const sameCase = (one: Pick<Kept, 'name' | 'draft'>, other: Pick<Kept, 'name' | 'draft'>): boolean =>
  one.name === other.name && sameJson(one.draft, other.draft);

/** ECMA-262, section 21.4.1.1: what a `Date` can hold. */
export const isInstant = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= 8.64e15;
