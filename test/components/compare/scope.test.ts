import { describe, expect, test } from 'vitest';
import { scopeRows } from '../../../src/components/compare/scope.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { realContent } from '../../support/content.ts';

const offers = realContent().offers.filter(({ id, provider }) => id !== 'adobe-experience-cloud' && !provider.ended);
const [microsoft, vianet] = ['microsoft-365-worldwide', 'office-365-21vianet'].map((name) =>
  offers.findIndex(({ id }) => id === name),
) as [number, number];

describe('what support covers', () => {
  test('the kinds of help of the offer that tells most apart, then the rest; nothing that no offer says', () => {
    const rows = scopeRows(offers, 'en');
    expect(rows.map(({ id }) => id)).toEqual(['technical', 'pre-sales', 'billing', 'hours', 'who', 'outside']);
    expect(rows[2]?.name).toBe('Billing and subscriptions');
    expect(rows.every(({ cells }) => cells.length === offers.length)).toBe(true);
  });

  test.for(locales)('every text of the data, and nothing else: %s', (locale) => {
    const rows = new Map(scopeRows(offers, locale).map(({ id, cells }) => [id, cells]));
    for (const [i, { provider }] of offers.entries()) {
      for (const id of ['technical', 'pre-sales', 'billing']) {
        const help = provider.help.find((it) => it.id === id);
        expect(rows.get(id)?.[i]?.texts).toEqual(help ? [help.text[locale]] : []);
        expect(rows.get(id)?.[i]?.hours).toBe(help?.hours?.[locale]);
      }
      expect(rows.get('who')?.[i]?.texts).toEqual(provider.whoMayContact.map(({ text }) => text[locale]));
      expect(rows.get('outside')?.[i]?.texts).toEqual(provider.outOfScope.map(({ text }) => text[locale]));
    }
  });

  test('hours of a region as printed; where every country has its own, the way to them', () => {
    const hours = scopeRows(offers, 'en').find(({ id }) => id === 'hours')?.cells;
    expect(hours?.[vianet]?.texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'China: every day, 09:00 to 24:00 (Shanghai).',
      'Severity A: day and night.',
      'Answers come in Chinese and in English: by telephone for technical help and for billing, online for technical help.',
    ]);
    expect(hours?.[vianet]?.byCountry).toBe(false);
    expect(hours?.[microsoft]).toMatchObject({ texts: [], byCountry: true });
  });

  test('every cell that says something names its sources, and where they disagree', () => {
    const cells = scopeRows(offers, 'fr').flatMap((row) => row.cells);
    for (const { texts, sources } of cells) expect(sources.length > 0).toBe(texts.length > 0);
    expect(new Set(cells.flatMap(({ conflicts }) => conflicts))).toEqual(
      new Set(['headline-hours', 'hours-21vianet', 'network-team']),
    );
  });
});
