import { describe, expect, test } from 'vitest';
import type { Form } from '../../../src/islands/calculator/form.ts';
import { answer, type DueAnswer } from '../../../src/islands/calculator/model.ts';
import { deadlinesOf, raceOf } from '../../../src/islands/calculator/race.ts';
import { piecesOf, trackOf } from '../../../src/islands/calculator/track.ts';
import { chineseForm, facts, form } from '../../support/calculator-facts.ts';
import { inHours, say } from '../../support/moments.ts';

const paris = 'Europe/Paris';

function due(asked: Form): DueAnswer {
  const found = answer(asked, facts);
  if (found.kind !== 'due') throw new Error(found.kind);
  return found;
}

const lanes = (asked: Form) => raceOf(due(asked), asked, facts);

describe('the same case under every tier', () => {
  test('filed Fri 2026-11-20 15:40 in Paris', () => {
    const found = lanes({ ...form, tier: 'business' });
    expect(
      found.map(({ tier, mine, answer: { dueAt }, laterMs }) => [tier.id, mine, say(dueAt, paris), inHours(laterMs)]),
    ).toEqual([
      ['online', false, 'Mon 2026-11-23 11:40', '2 h'],
      ['business', true, 'Mon 2026-11-23 09:40', '0 min'],
      ['enterprise', false, 'Fri 2026-11-20 16:40', '-65 h'],
      ['elite', false, 'Fri 2026-11-20 16:10', '-65 h 30 min'],
      ['ultimate', false, 'Fri 2026-11-20 16:10', '-65 h 30 min'],
    ]);
  });

  test('a condition holds for every tier: by e-mail all P1 have an hour', () => {
    const found = lanes({ ...form, priority: 'P1', answers: { channel: 'e-mail' } });
    expect(new Set(found.map(({ answer: { dueAt } }) => say(dueAt, paris)))).toEqual(new Set(['Fri 2026-11-20 16:40']));
  });

  test('turned around, all are filed at the moment that the chosen tier needs', () => {
    const found = lanes({ ...form, moment: 'by', date: '2026-11-26', time: '17:00' });
    expect(new Set(found.map(({ answer: { filedAt } }) => say(filedAt, paris)))).toEqual(
      new Set(['Thu 2026-11-26 13:00']),
    );
  });

  test('a tier without a target has no lane, and one tier alone runs no race', () => {
    expect(lanes({ ...form, priority: 'P3' }).map(({ tier }) => tier.id)).not.toContain('ultimate');
    expect(lanes(chineseForm)).toEqual([]);
  });

  test('all are drawn on one scale, from the filing to the last due moment', () => {
    const found = lanes(form);
    const track = trackOf(found, paris, 'en');
    expect(track.x(due(form).filedAt)).toBe(3);
    expect(track.x(due(form).dueAt)).toBe(97);
    for (const { answer: one } of found) {
      const pieces = piecesOf(one, track);
      expect(pieces[0]?.x).toBe(3);
      const last = pieces.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(track.x(one.dueAt), 1);
    }
    expect(track.days.map(({ label }) => label.replace('\u00a0', ' '))).toEqual(['', 'Sat 21', 'Sun 22', 'Mon 23']);
  });
});

test('by when to file, for an answer by Thu 2026-11-26 17:00', () => {
  const asked: Form = { ...form, moment: 'by', date: '2026-11-26', time: '17:00' };
  const table = deadlinesOf(due(asked), asked, facts).map(({ tier, deadlines }) => [
    tier.id,
    ...deadlines.map(({ filedAt }) =>
      filedAt === undefined
        ? '–'
        : say(filedAt, paris)
            .slice(0, 14)
            .replace(/2026-11-/, '') + say(filedAt, paris).slice(14, 20),
    ),
  ]);
  expect(table).toEqual([
    ['online', 'Thu 26 16:00', 'Thu 26 13:00', 'Thu 26 11:00', 'Mon 23 16:59'],
    ['business', 'Thu 26 16:00', 'Thu 26 15:00', 'Thu 26 13:00', 'Wed 25 16:59'],
    ['enterprise', 'Thu 26 16:30', 'Thu 26 16:00', 'Thu 26 15:00', 'Wed 25 16:59'],
    ['elite', 'Thu 26 16:45', 'Thu 26 16:30', 'Thu 26 16:00', 'Wed 25 16:59'],
    ['ultimate', 'Thu 26 16:45', 'Thu 26 16:30', '–', '–'],
  ]);
});
