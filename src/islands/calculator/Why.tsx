import { fill } from '../../i18n/fill.ts';
import { duration } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import { Ledger } from './Ledger.tsx';
import type { DueAnswer } from './model.ts';
import { Notes } from './Notes.tsx';
import { RibbonDrawing } from './RibbonDrawing.tsx';
import type { Shown } from './shown.ts';
import { agree, amountText, numberOf, type Words } from './words.ts';

/** Why the answer is what it is: in a sentence, as a drawing, as an account, and with what it rests on. */
export function Why(shown: Shown) {
  const { answer, form, words } = shown;
  const { timeZone } = answer.reading;
  return (
    <section class="sec" aria-labelledby="why">
      <div class="bar">
        <h2 id="why">{whyTitle(answer, words)}</h2>
        <p>{aimText(answer, words)}</p>
      </div>
      {timeZone !== form.zone && (
        <p class="hint own-clock">{fill(words.labels.ledger.clock, { city: zoneCity(timeZone, words.locale) })}</p>
      )}
      <RibbonDrawing answer={answer} words={words} />
      <div class="cols account">
        <Ledger answer={answer} zone={form.zone} words={words} />
        <Notes {...shown} />
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

function aimText({ target, applied, offer }: DueAnswer, words: Words): string {
  const { labels } = words;
  const tier = offer.tiers.length > 1 ? offer.tiers.find(({ id }) => id === target.tier)?.name : offer.vendor;
  const values = { tier: tier ?? offer.vendor, priority: target.severity, amount: amountText(target, words) };
  return fill(labels.aims[applied.clock], values);
}
