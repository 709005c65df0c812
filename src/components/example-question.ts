import { fill } from '../i18n/fill.ts';
import { offsetText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { strings } from '../i18n/strings.ts';
import { zoneCity } from '../i18n/zones.ts';
import { questionsFor } from '../islands/calculator/form.ts';
import type { Shown } from '../islands/calculator/shown.ts';
import { daysInWords, momentText, printed, targetText } from '../islands/calculator/words.ts';

type Labels = (typeof strings)[Locale]['examples'];

type Row = [name: string, value: string];

/** The question of an example in words: all that a reader needs to count along. */
export function questionRows(shown: Shown, labels: Labels): Row[] {
  const { answer, form, words } = shown;
  const { offer, target, applied, filedAt, byAt } = answer;
  const tier = offer.tiers.length > 1 ? offer.tiers.find(({ id }) => id === form.tier)?.name : undefined;
  return [
    [words.labels.offer, [offer.name, tier].filter(Boolean).join(', ')],
    [words.labels.priority, `${form.priority}, ${targetText(target, applied.clock, words)}`],
    ...answerRows(shown),
    [byAt === undefined ? labels.filed : labels.by, momentIn(byAt ?? filedAt, form.zone, shown)],
    ...(applied.clock === '24x7' ? [] : hoursRows(shown, labels)),
  ];
}

/** A moment in words, with its offset where the clocks show that time twice. */
export function momentIn(at: number, zone: string, { form, words }: Shown): string {
  const moment = momentText(at, zone, words);
  return form.which === '' ? moment : `${moment}, ${offsetText(at, zone)}`;
}

/** What only the reader knows, as the example answers it. */
const answerRows = ({ answer: { offer }, form }: Shown): Row[] =>
  questionsFor(offer, form.priority).map(({ id, text, choices }) => {
    const choice = choices.find((one) => one.id === form.answers[id]);
    return [text, choice?.name ?? ''];
  });

/** When the clock runs. What no source says is marked as read into it. */
function hoursRows({ answer: { region, reading, applied }, form, facts, words }: Shown, labels: Labels): Row[] {
  const { clockNames, range, holidaysField } = words.labels;
  const hours = applied.clock === '24x5' ? clockNames['24x5'] : fill(range.hours, printed(reading, words.locale));
  const where = region.timeZone === 'unsaid' ? labels.read : labels.said;
  const country = facts.holidays.find(({ id }) => id === form.holidays)?.name;
  return [
    [words.labels.region, region.name],
    [labels.hours, fill(where, { hours, city: zoneCity(reading.timeZone, words.locale) })],
    [labels.days, daysInWords(reading.days, words)],
    [holidaysField.label, country ?? holidaysField.none],
  ];
}
