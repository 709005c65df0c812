import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import type { Answer } from './model.ts';
import { headline } from './headline.ts';
import type { Words } from './words.ts';

type Props = { result: Answer; form: Form; facts: CalculatorFacts; words: Words };

/** Tells a screen reader the answer when it changes: not when the page opens, and not when the countdown ticks. */
export function Announcer({ result, form, facts, words }: Props) {
  const sentence = headline(result, form, facts, words);
  const first = useRef(sentence);
  const [said, say] = useState('');
  useEffect(() => {
    if (sentence !== first.current) say(sentence);
    else if (said) say(sentence);
  }, [sentence]);
  return (
    <p class="sr" role="status">
      {said}
    </p>
  );
}
