import { fill } from '../../i18n/fill.ts';
import { duration } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import { Ledger } from './Ledger.tsx';
import type { DueAnswer } from './model.ts';
import { Notes } from './Notes.tsx';
import { RibbonDrawing } from './RibbonDrawing.tsx';
import { agree, numberOf, type Words } from './words.ts';

type Props = { answer: DueAnswer; form: Form; facts: CalculatorFacts; words: Words };

/** Why the answer is what it is: in a sentence, as a drawing, as an account, and with what it rests on. */
export function Why({ answer, form, facts, words }: Props) {
  const { timeZone } = answer.reading;
  return (
    <section class="sec" aria-labelledby="why">
      <div class="bar">
        <h2 id="why">{whyTitle(answer, words)}</h2>
        <p>{aimText(answer, facts, words)}</p>
      </div>
      {timeZone !== form.zone && (
        <p class="hint own-clock">{fill(words.labels.ledger.clock, { city: zoneCity(timeZone, words.locale) })}</p>
      )}
      <RibbonDrawing answer={answer} words={words} />
      <div class="cols account">
        <Ledger answer={answer} zone={form.zone} words={words} />
        <Notes answer={answer} facts={facts} words={words} />
      </div>
    </section>
  );
}

function whyTitle({ target, entries, filedAt, dueAt }: DueAnswer, { labels, locale }: Words): string {
  const { why } = labels;
  if (target.unit === 'day') {
    const values = { n: target.amount, wait: duration(dueAt - filedAt, locale) };
    return fill(agree(target.amount, why.days, locale), values);
  }
  const countedMs = entries.at(-1)?.total ?? 0;
  const skippedMs = dueAt - filedAt - countedMs;
  const forms = skippedMs > 0 ? why.hours : why.whole;
  const values = { counted: duration(countedMs, locale), skipped: duration(skippedMs, locale) };
  return fill(agree(numberOf(countedMs), forms, locale), values);
}

function aimText({ target, applied }: DueAnswer, facts: CalculatorFacts, { labels, locale }: Words): string {
  const amount = fill(agree(target.amount, labels.amounts[target.unit], locale), { n: target.amount });
  const tier = facts.tiers.find(({ id }) => id === target.tier)?.name ?? target.tier;
  return fill(labels.aims[applied.clock], { tier, priority: target.severity, amount });
}
