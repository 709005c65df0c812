import { expect, test } from 'vitest';
import { notesOf } from '../../src/components/prepare-notes.ts';
import { offerCalled } from '../support/content.ts';

const note = (offer: string, id: string, locale: 'en' | 'fr' = 'en') =>
  notesOf(offerCalled(offer), locale).find((it) => it.id === id);

test('a rule of some plans names them', () => {
  expect(note('adobe-experience-cloud', 'p1-duty')?.text).toMatch(/^Newer Success Plans: Stay reachable/);
  expect(note('adobe-experience-cloud', 'p1-duty', 'fr')?.text).toMatch(/^Plans Success, plus récents\u00a0: Restez/);
});

test('what a rule holds for follows it', () => {
  expect(note('adobe-experience-cloud', 'call-commerce')?.text).toContain('In English only. What counts: the site is');
});

test('an offer without targets says so before a case leaves, but not of an escalation', () => {
  const said = note('microsoft-365-worldwide', 'unpublished');
  expect(said).toMatchObject({ at: 'send', unsaid: true });
  expect(said?.situations).not.toContain('escalation');
  expect(note('adobe-experience-cloud', 'unpublished')).toBeUndefined();
});
