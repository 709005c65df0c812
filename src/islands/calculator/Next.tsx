import { stepsOf } from './next-words.ts';
import type { Shown } from './shown.ts';

/** If no answer comes: what to do, from when, and where to write. */
export function Next(shown: Shown) {
  const { labels } = shown.words;
  const { escalation } = shown.answer.offer;
  return (
    <section class="sec next" aria-labelledby="next">
      <div class="bar">
        <h2 id="next">{labels.next.heading}</h2>
      </div>
      <ol>
        {stepsOf(shown).map(({ id, title, text, unsaid }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>
              {id === 'escalate' && escalation ? <WithAddress text={text} escalation={escalation} /> : text}
              {unsaid && (
                <>
                  {' '}
                  <span class="unsaid">{labels.tags.unsaid}</span> {unsaid}
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The printed address, as a link to it. */
function WithAddress({ text, escalation }: { text: string; escalation: { address: string; display: string } }) {
  const [before, after] = text.split(escalation.display);
  return (
    <>
      {before}
      <a href={`mailto:${escalation.address}`}>{escalation.display}</a>
      {after}
    </>
  );
}
