import { fill } from '../../i18n/fill.ts';
import type { StepProps } from './Step.tsx';

/** Where no source says anything of a case: no form to fill in, but somewhere to go. */
export function Unknown({ view: { offer }, facts, labels }: StepProps) {
  const words = labels.unknown;
  return (
    <div class="unknown">
      <p>{words.text}</p>
      <ul class="plain">
        {offer.portal && (
          <li>
            <a href={offer.portal.url}>{fill(words.portal, { name: offer.portal.name })}</a>
          </li>
        )}
        <li>
          <a href={facts.pages.directory}>{fill(words.directory, { vendor: offer.vendor })}</a>
        </li>
      </ul>
    </div>
  );
}
