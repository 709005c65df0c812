import { fill } from '../../i18n/fill.ts';
import { writingLines } from './paper.ts';
import type { StepProps } from './Step.tsx';

/** The empty form of the chosen case, for paper alone; the page without scripts has the same for every case. */
export function PaperForm({ draft, view, labels, locale }: Omit<StepProps, 'number' | 'change'>) {
  const { offer, product, tier, kind, fields, message } = view;
  const heads = [
    [labels.offer, offer.name],
    [labels.product, product.name],
    [labels.tier, tier.name],
    [labels.way, labels.ways[kind.way]],
  ];
  return (
    <section class="ask paper">
      <h2>{labels.situations[draft.situation]}</h2>
      <p class="small">
        {heads
          .filter(([, name]) => name)
          .map(([label, name]) => `${label}${labels.paper.colon}${name}`)
          .join(' · ')}
      </p>
      <dl>
        {fields.map((field) => (
          <div key={field.id} class={field.kind}>
            <dt>{field.label[locale]}</dt>
            <dd>
              {field.guidance} {field.url}
            </dd>
            <dd class="write">
              {field.parts?.map((part) => (
                <span key={part.id}>{part.label[locale]}</span>
              ))}
              {field.kind === 'severity' && offer.severities.map(({ id }) => <b key={id}>{id}</b>)}
              {Array.from({ length: writingLines(field) }, (_, i) => (
                <i key={i} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{fill(labels.paper.where, { where: message.to?.address ?? offer.portal?.url ?? offer.name })}</p>
    </section>
  );
}
