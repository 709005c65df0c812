import { fill } from '../../i18n/fill.ts';
import { restsOf, type RestsOn } from './rests.ts';
import type { WaitWords } from './wait-words.ts';

type Props = { on: RestsOn; words: WaitWords; calculator: string };

/** Everything that the figures rest on; what the source does not say is marked, and so is our reading. */
export function Rests({ on, words, calculator }: Props) {
  const { rests } = words.labels;
  return (
    <div class="note">
      <h3>{rests.title}</h3>
      <ul class="plain">
        {restsOf(on, words).map(({ id, tag, text }) => (
          <li key={id}>
            {tag && <span class={tag}>{tag === 'read' ? words.labels.words.reading : words.labels.words.unsaid}</span>}{' '}
            {text}
          </li>
        ))}
      </ul>
      <p>
        <a href={calculator}>{fill(rests.calculator, {})}</a>
      </p>
    </div>
  );
}
