import { emptyDraft, type Draft } from '../../src/domain/intake/index.ts';
import type { PrepareFacts, PrepareOffer } from '../../src/islands/prepare/facts.ts';
import type { Kept } from '../../src/islands/prepare/drafts/kept.ts';
import type { Store, Tools } from '../../src/islands/prepare/drafts/sheet.ts';
import { sampleFields, sampleSeverities } from './sample-intake.ts';

const offer = (id: string, products: string[]): PrepareOffer => ({
  ...{ id, name: id, vendor: id },
  products: products.map((product) => ({ id: product, name: product.toUpperCase() })),
  tiers: [{ id: 'online', name: 'Online' }],
  fields: sampleFields.map(({ parts, ...field }) => ({
    ...{ ...field, guidance: 'why', example: 'such as' },
    ...(parts && { parts: parts.map((part) => ({ ...part, example: 'such as' })) }),
  })),
  severities: sampleSeverities,
  ...{ coaches: [], recipients: [], notes: [], portal: null, phone: 'all' },
});

/** Two offers; the second has a product of its own. */
export const sampleOffers: Pick<PrepareFacts, 'offers'> = {
  offers: [offer('one', ['am', 'aa']), offer('two', ['m365'])],
};

export const fullDraft: Draft = {
  situation: 'outage',
  offer: 'one',
  chosen: { one: { product: 'aa', severity: 'P1' }, two: { tier: 'online' } },
  way: 'portal',
  coach: { stopped: 'no', degraded: 'yes' },
  values: { 'problem-summary': 'Où est « ça » ? 👍\r\nx', 'field-of-long-ago': 'kept' },
  rows: { 'steps-to-reproduce': [{ action: 'Open.', got: '' }, {}] },
  language: 'both',
};

export const draftSaying = (text: string): Draft => ({ ...emptyDraft('one'), values: { 'problem-summary': text } });

export const keptSaying = (id: string, text: string, part: Partial<Kept> = {}): Kept => ({
  ...{ id, name: '', changedAt: 0, revision: '', over: [], draft: draftSaying(text) },
  ...part,
});

/** A device whose storage can be full, or denied. */
export function sampleStore(values = new Map<string, string>()) {
  const device = { values, state: 'free' as 'free' | 'full' | 'denied' };
  const store: Store = {
    read: (key) => {
      if (device.state === 'denied') return { kind: 'denied' };
      const text = values.get(key);
      return text === undefined ? { kind: 'nothing' } : { kind: 'text', text };
    },
    write: (key, text) => {
      if (device.state !== 'free') return device.state;
      values.set(key, text);
      return 'kept';
    },
    erase: (key) => void (device.state !== 'denied' && values.delete(key)),
    keys: (start) => (device.state === 'denied' ? [] : [...values.keys()].filter((key) => key.startsWith(start))),
  };
  return { device, store };
}

let ids = 0;
let clock = 1_700_000_000_000;

/** A tab that reads and writes there; time goes on with every question. */
export const sampleTools = (store: Store): Tools => {
  const newId = () => `id${(ids += 1)}`;
  return {
    ...{ store, newId, facts: sampleOffers, tab: newId(), now: () => (clock += 1000) },
    besideName: ({ name }) => `${name} (other)`,
  };
};
