import { expect, test } from 'vitest';
import { publicHolidays } from '../../../src/collections/public-holidays.ts';
import { exampleAnswer } from '../../../src/islands/calculator/example.ts';
import { nextOf } from '../../../src/islands/calculator/follow.ts';
import { firstForm } from '../../../src/islands/calculator/form.ts';
import { fromQuery, toQuery } from '../../../src/islands/calculator/query.ts';
import { inHours, say } from '../../support/moments.ts';
import { examples, facts, worked } from '../../support/worked-examples.ts';

type Row = [id: string, zone: string, filed: string, hoursIn: string, due: string, wait: string];

/** Counted by hand on a paper calendar: filed in one zone, due in the zone of the hours, and the real wait. */
const byHand: Row[] = [
  ['friday-afternoon', 'Europe/Paris', 'Fri 2026-11-20 16:40', 'Europe/Paris', 'Mon 2026-11-23 12:40', '68 h'],
  ['holiday', 'Europe/Paris', 'Thu 2026-12-24 15:40', 'Europe/Paris', 'Mon 2026-12-28 11:40', '92 h'],
  ['spring-clock-change', 'Europe/Paris', 'Fri 2026-03-27 14:00', 'Europe/Paris', 'Mon 2026-03-30 12:00', '69 h'],
  [
    ...(['autumn-clock-change', 'Europe/Paris', 'Sun 2026-10-25 02:30 +02:00'] as const),
    ...(['Europe/Paris', 'Sun 2026-10-25 02:30 +01:00', '1 h'] as const),
  ],
  ['tokyo-to-paris', 'Asia/Tokyo', 'Thu 2026-11-19 10:00', 'Europe/Paris', 'Thu 2026-11-19 11:00', '9 h'],
  ['closing-time', 'Europe/Paris', 'Tue 2026-11-17 17:00', 'Europe/Paris', 'Wed 2026-11-18 13:00', '20 h'],
  [
    'business-day-from-saturday',
    'Europe/Paris',
    'Sat 2026-11-21 10:00',
    'Europe/Paris',
    'Tue 2026-11-24 09:00',
    '71 h',
  ],
  ['make-up-saturday', 'Asia/Shanghai', 'Wed 2026-09-30 10:00', 'Asia/Shanghai', 'Sat 2026-10-10 10:00', '240 h'],
  ['p1-by-mail', 'Europe/Paris', 'Fri 2026-11-20 22:15', 'Europe/Paris', 'Fri 2026-11-20 23:15', '1 h'],
  ['turned-around', 'Europe/Paris', 'Thu 2026-11-26 13:00', 'Europe/Paris', 'Thu 2026-11-26 17:00', '4 h'],
];

test('every example was worked out by hand', () => {
  expect(examples.map(({ id }) => id)).toEqual(byHand.map(([id]) => id));
});

test.for(byHand)('%s', ([id, zone, filed, hoursIn, due, wait]) => {
  const { answer } = worked(id);
  expect(say(answer.filedAt, zone)).toBe(filed);
  expect(answer.reading.timeZone).toBe(hoursIn);
  expect(say(answer.dueAt, hoursIn)).toBe(due);
  expect(inHours(answer.dueAt - answer.filedAt)).toBe(wait);
});

test('the P1 by e-mail: six hours of silence from the message, or from an answer at the last moment', () => {
  const { answer, form } = worked('p1-by-mail');
  const { followUp, escalateAt } = nextOf(answer, form);
  const moments = [followUp?.earliestAt, followUp?.latestAt, escalateAt].map((at) => say(at ?? 0, 'Europe/Paris'));
  expect(moments).toEqual(['Sat 2026-11-21 04:15', 'Sat 2026-11-21 05:15', 'Sat 2026-11-21 05:15']);
});

test('turned around: a minute later is too late', () => {
  const { form } = worked('turned-around');
  const late = toQuery({ ...form, moment: 'filed', time: '13:01' }, facts).slice(1);
  const found = exampleAnswer(late, facts, publicHolidays);
  expect('answer' in found && say(found.answer.dueAt, 'Europe/Paris')).toBe('Fri 2026-11-27 09:01');
});

test.for(byHand)('%s opens in the calculator as it is', ([id]) => {
  const { form } = worked(id);
  const read = fromQuery(toQuery(form, facts), facts, firstForm(facts, 'Asia/Kolkata', Date.UTC(2031, 5)));
  expect(read).toEqual({ form, ignored: [] });
});

const whole =
  'offer=adobe-experience-cloud&tier=online&priority=P2&region=emea&hours=Europe/Paris' +
  '&days=mon-tue-wed-thu-fri&zone=Europe/Paris&filed=2026-11-20T16:40';

test.for([
  ['a tier that nobody knows', whole.replace('online', 'gold'), { ignored: ['tier'] }],
  ['no moment', whole.replace(/&filed=.*/, ''), { problem: 'incomplete' }],
  ['an hour that comes twice', whole.replace('2026-11-20T16:40', '2026-10-25T02:30'), { problem: 'twice' }],
  ['no target', 'offer=microsoft-365-worldwide&zone=UTC&filed=2026-11-20T16:40', { problem: 'unpublished' }],
  ['days left to chance', whole.replace('&days=mon-tue-wed-thu-fri', ''), { whole }],
] as const)('no example: %s', ([, question, unfit]) => {
  expect(exampleAnswer(question, facts, publicHolidays)).toEqual(unfit);
});
