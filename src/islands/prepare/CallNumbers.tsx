import { fill } from '../../i18n/fill.ts';
import type { EmergencyOffer } from '../emergency/facts.ts';
import { Otherwise } from '../emergency/Otherwise.tsx';
import { useReader } from '../emergency/use-reader.ts';
import { callNow, OtherWays, Whom } from '../emergency/Whom.tsx';
import type { LateProps } from './late.tsx';
import type { View } from './model.ts';

/** Whether somebody answers now, the number of the product in the reader's country, and the other ways. */
export default function CallNumbers({ view, facts, labels, locale, late: { emergency } }: LateProps) {
  const { reader, failed } = useReader(locale);
  const whole = emergency.facts.offers.find(({ id }) => id === view.offer.id);
  if (!whole) return null;
  const offer = confinedTo(view, whole);
  if (offer.lines.length === 0) {
    return (
      <>
        <p>{fill(labels.severity.first.noLine, { product: view.product.name })}</p>
        <Otherwise ways={offer.otherwise} title={labels.severity.first.otherWays} when="now" />
      </>
    );
  }
  const panel = { offer, reader, failed, locale, directoryPath: facts.pages.directory, ...emergency };
  const call = callNow(panel);
  return (
    <>
      <Whom {...panel} call={call} />
      <OtherWays {...panel} call={call} />
    </>
  );
}

/** The lines and the other ways of one product; the due moment says what the target is. */
function confinedTo({ offer: { phone }, product }: View, offer: EmergencyOffer): EmergencyOffer {
  return {
    ...offer,
    target: undefined,
    lines: phone === 'all' ? offer.lines : offer.lines.filter((line) => line.product === product.id),
    otherwise: offer.otherwise.filter(({ products }) => products?.includes(product.id) ?? true),
  };
}
