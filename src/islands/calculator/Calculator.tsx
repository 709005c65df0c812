import { useEffect, useMemo, useState } from 'preact/hooks';
import { currentQuery, replaceQuery } from '../../browser/location.ts';
import { deviceTimeZone, everyMinute } from '../../browser/now.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Announcer } from './Announcer.tsx';
import { Ask } from './Ask.tsx';
import type { CalculatorFacts, Labels } from './facts.ts';
import { firstForm, type Form } from './form.ts';
import { Ignored } from './Ignored.tsx';
import { answer } from './model.ts';
import { Plate } from './Plate.tsx';
import { fromQuery, toQuery } from './query.ts';
import { Why } from './Why.tsx';

type Props = { facts: CalculatorFacts; labels: Labels; locale: Locale };

/** Holds the question, asks the rules, shows the answer; the question is also in the address. */
export default function Calculator({ facts, labels, locale }: Props) {
  const [device] = useState(deviceTimeZone);
  const [nowAt, setNowAt] = useState(Date.now);
  const [read] = useState(() => fromQuery(currentQuery(), facts, firstForm(facts, device, nowAt)));
  const [form, setForm] = useState(read.form);
  const result = useMemo(() => answer(form, facts), [form]);
  const words = { labels, locale };

  useEffect(() => everyMinute(setNowAt), []);
  // A link that was followed is completed; a page that was opened plainly keeps its plain address until the first answer.
  useEffect(() => {
    if (currentQuery() || form !== read.form) replaceQuery(toQuery(form));
  }, [form]);

  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  return (
    <>
      <Ignored ignored={read.ignored} labels={labels} />
      <div class="tool">
        <Ask form={form} result={result} facts={facts} words={words} device={device} change={change} />
        <div class="out">
          <Plate result={result} form={form} facts={facts} words={words} nowAt={nowAt} />
          <Announcer result={result} form={form} words={words} />
        </div>
      </div>
      {result.kind === 'due' && <Why answer={result} form={form} facts={facts} words={words} />}
    </>
  );
}
