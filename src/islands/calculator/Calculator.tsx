import { useEffect, useMemo, useState } from 'preact/hooks';
import { currentQuery, replaceQuery } from '../../browser/location.ts';
import { deviceTimeZone, everyMinute } from '../../browser/now.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Announcer } from './Announcer.tsx';
import { Ask } from './Ask.tsx';
import type { CalculatorFacts, Labels } from './facts.ts';
import { firstForm, offerOf, type Form } from './form.ts';
import { Ignored } from './Ignored.tsx';
import { Later } from './Later.tsx';
import { answer, entitledTo, type Answer } from './model.ts';
import { Plate } from './Plate.tsx';
import { fromQuery, toQuery } from './query.ts';
import { Readings } from './Readings.tsx';
import { useHolidays, type HolidaysState } from './use-holidays.ts';
import { Why } from './Why.tsx';

type Props = { facts: CalculatorFacts; labels: Labels; locale: Locale };

/** Holds the question, asks the rules, shows the answer; the question is also in the address. */
export default function Calculator({ facts, labels, locale }: Props) {
  const device = deviceTimeZone();
  const [nowAt, setNowAt] = useState(Date.now);
  const [read] = useState(() => fromQuery(currentQuery(), facts, firstForm(facts, device, nowAt)));
  const [form, setForm] = useState(read.form);
  const holidays = useHolidays(form.holidays);
  const result = useMemo(() => answerWith(form, facts, holidays), [form, holidays.kind]);
  const words = { labels, locale };

  useEffect(() => everyMinute(setNowAt), []);
  // A link that was followed is completed; a page that was opened plainly keeps its plain address until the first answer.
  useEffect(() => {
    if (currentQuery() || form !== read.form) replaceQuery(toQuery(form, facts));
  }, [form]);

  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const offer = offerOf(facts, form.offer);
  if (!offer) return null;
  const entitled = entitledTo(form, facts);
  const asked = {
    ...{ form, offer, facts, words, holidays, result, device, change },
    entitled: 'kind' in entitled ? undefined : entitled,
  };
  const added = holidays.kind === 'ready' ? holidays.holidays : undefined;
  return (
    <>
      <Ignored ignored={read.ignored} labels={labels} />
      <div class="tool">
        <Ask {...asked} />
        <div class="out">
          <Plate result={result} form={form} facts={facts} words={words} holidays={added} nowAt={nowAt} />
          <Announcer result={result} form={form} facts={facts} words={words} />
        </div>
        <Readings {...asked} />
      </div>
      {result.kind === 'due' && (
        <>
          <Why answer={result} form={form} facts={facts} words={words} holidays={added} />
          <Later
            answer={result}
            form={form}
            facts={facts}
            words={words}
            holidays={added}
            nowAt={nowAt}
            change={change}
          />
        </>
      )}
    </>
  );
}

/** An answer without the holidays that were asked for would be another answer. */
function answerWith(form: Form, facts: CalculatorFacts, holidays: HolidaysState): Answer {
  const found = answer(form, facts, holidays.kind === 'ready' ? holidays.holidays : undefined);
  if (found.kind !== 'due' || found.applied.clock === '24x7') return found;
  if (holidays.kind === 'loading') return { kind: 'loading' };
  return holidays.kind === 'failed' ? { kind: 'no-holidays' } : found;
}
