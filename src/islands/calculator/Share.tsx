import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { pageAddress } from '../../browser/location.ts';
import { asText } from './as-text.ts';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import type { DueAnswer } from './model.ts';
import { toQuery } from './query.ts';
import type { Words } from './words.ts';

type Props = { answer: DueAnswer; form: Form; facts: CalculatorFacts; words: Words };
type Copied = { what: 'link' | 'text'; text: string; done: boolean };

/** How long a button says that it has copied. */
const FEEDBACK_MS = 4000;

/** Copies the link or the answer; where the browser refuses, the text is shown to be copied by hand. */
export function Share({ answer, form, facts, words }: Props) {
  const { share } = words.labels;
  const [copied, setCopied] = useState<Copied>();
  useEffect(() => setCopied(undefined), [answer]);
  useEffect(() => {
    if (!copied?.done) return;
    const timer = setTimeout(() => setCopied(undefined), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (what: Copied['what']) => {
    const link = pageAddress(toQuery(form));
    const text = what === 'link' ? link : asText(answer, form, facts, words, link);
    setCopied({ what, text, done: await copyText(text) });
  };
  const done = copied?.done ? copied.what : undefined;
  return (
    <div class="share">
      <div class="row">
        <button class="btn" type="button" onClick={() => copy('link')}>
          {done === 'link' ? share.linkCopied : share.link}
        </button>
        <button class="btn" type="button" onClick={() => copy('text')}>
          {done === 'text' ? share.textCopied : share.text}
        </button>
      </div>
      <p class="sr" role="status">
        {done === 'link' ? share.linkCopied : done === 'text' ? share.textCopied : ''}
      </p>
      {copied && !copied.done && (
        <label class="by-hand">
          {share.refused}
          <textarea readOnly value={copied.text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
