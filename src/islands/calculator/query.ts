import { realMinute } from '../../domain/calendar/index.ts';
import type { WeekdayName } from '../../domain/facts.ts';
import { knownZone } from '../zone/zones.ts';
import type { CalculatorFacts } from './facts.ts';
import { asksDays, inOffer, inRegion, offerOf, questionsFor, regionOf, type Form } from './form.ts';

/**
 * The names of the address, the same in every language; they must not change, for links live long. A question of an
 * offer stands among them under its own id.
 */
export const parts = [
  'offer',
  'tier',
  'priority',
  'region',
  'hours',
  'days',
  'holidays',
  'zone',
  'filed',
  'by',
  'which',
] as const;

export type Part = (typeof parts)[number];

/** What an address may get wrong; of a part that this page does not know, not even the name is repeated. */
export type Ignored = Part | 'answer' | 'unknown';

/** `ignored` names what the address held and this page does not know; nothing of it is shown or used. */
export type ReadQuery = { form: Form; ignored: Ignored[] };

/** The whole question as the query of an address. */
export function toQuery(form: Form, facts: CalculatorFacts): string {
  const offer = offerOf(facts, form.offer);
  const region = regionOf(offer, form.region);
  const moment = form.date && form.time && `${form.date}T${form.time}`;
  const answers = questionsFor(offer, form.priority).map(({ id }) => [id, form.answers[id] ?? '']);
  const pairs: string[][] = [
    ['offer', form.offer],
    ['tier', form.tier],
    ['priority', form.priority],
    ...answers,
    ['region', form.region],
    ['hours', region?.timeZone === 'unsaid' ? form.hours : ''],
    ['days', region && asksDays(region) ? form.days.join('-') || 'none' : ''],
    ['holidays', form.holidays],
    ['zone', form.zone],
    [form.moment, moment],
    ['which', form.which],
  ];
  return `?${pairs.flatMap(([name = '', value = '']) => (value ? [`${name}=${encode(value)}`] : [])).join('&')}`;
}

/** The question of an address. What it leaves out, or says wrongly, is as in `first`. */
export function fromQuery(query: string, facts: CalculatorFacts, first: Form): ReadQuery {
  const given = new URLSearchParams(query);
  const ignored = new Set<Ignored>();
  const read = <T>(name: string, parse: (value: string) => T | undefined, part = name as Ignored): T | undefined => {
    const values = given.getAll(name);
    if (values.length > 1) ignored.add(part);
    const parsed = values[0] === undefined ? undefined : parse(values[0]);
    if (values[0] !== undefined && parsed === undefined) ignored.add(part);
    return parsed;
  };

  const zone = read('zone', knownZone) ?? first.zone;
  const id = read('offer', oneOf(facts.offers)) ?? first.offer;
  const offer = offerOf(facts, id);
  const base = { ...first, zone, ...inOffer(facts, id, zone) };
  const place = inRegion(offer, read('region', oneOf(offer?.regions ?? [])) ?? base.region, zone);
  const questions = offer?.questions ?? [];
  for (const name of given.keys()) {
    if (!isPart(name) && !questions.some((question) => question.id === name)) ignored.add('unknown');
  }
  const answers = questions.map((question) => [
    question.id,
    read(question.id, oneOf(question.choices), 'answer') ?? base.answers[question.id] ?? '',
  ]);
  const [filed, by] = [read('filed', parseMoment), read('by', parseMoment)];
  if (filed && by) ignored.add('by');
  const moment = filed ?? by;
  const form: Form = {
    ...base,
    ...place,
    tier: read('tier', oneOf(offer?.tiers ?? [])) ?? base.tier,
    priority: read('priority', oneOf(offer?.severities ?? [])) ?? base.priority,
    answers: Object.fromEntries(answers) as Form['answers'],
    hours: read('hours', knownZone) ?? place.hours,
    days: read('days', parseDays) ?? place.days,
    holidays: read('holidays', oneOf(facts.holidays)) ?? '',
    moment: by && !filed ? 'by' : 'filed',
    // A moment of this page, in another zone, would be another moment.
    ...(moment ?? (zone === first.zone ? { date: first.date, time: first.time } : { date: '', time: '' })),
    which: read('which', parseWhich) ?? (moment ? '' : first.which),
  };
  return { form, ignored: [...ignored] };
}

const oneOf = (choices: readonly { id: string }[]) => (value: string) => choices.find(({ id }) => id === value)?.id;

const isPart = (name: string): name is Part => parts.includes(name as Part);

/** A slash and a colon may stand in a query as they are, and keep the link legible. */
export const encode = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':');

const parseWhich = (value: string) => (value === '1' || value === '2' ? value : undefined);

const week: readonly WeekdayName[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days of the week, each once and in its order, so that a question has one address only. */
export function parseDays(value: string): WeekdayName[] | undefined {
  if (value === 'none') return [];
  const names = value.split('-');
  const days = week.filter((day) => names.includes(day));
  return value !== '' && days.join('-') === value ? days : undefined;
}

function parseMoment(value: string): Pick<Form, 'date' | 'time'> | undefined {
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value) ?? [];
  return realMinute(date, time) === undefined ? undefined : { date, time };
}
