import { fill } from '../../i18n/fill.ts';
import type { ShownNumber } from './model.ts';
import type { PanelProps } from './Panel.tsx';
import { spoken } from './spoken.ts';

type Props = PanelProps & {
  numbers: readonly ShownNumber[];
  /** Products without a number in the reader’s country. */
  missing: readonly string[];
};

/** The numbers as they are printed; one tap dials the international form. */
export function Numbers({ numbers, ...props }: Props) {
  return (
    <ul class="calls">
      {numbers.map((number) => (
        <li key={number.uses[0]?.id}>
          <Dial number={number} {...props} />
          <Uses number={number} {...props} />
        </li>
      ))}
    </ul>
  );
}

function Dial({ number: { printed, tel, place, audience }, facts, reader, labels, locale }: Use) {
  const where = reader?.directory.places.find(({ id }) => id === place)?.name[locale] ?? facts.places[place];
  const content = (
    <>
      <span class="nw">{printed[locale]}</span> <small>{[where, audience?.[locale]].filter(Boolean).join(', ')}</small>
    </>
  );
  if (tel !== undefined) {
    return (
      <a class="tel" href={`tel:${tel}`}>
        {content}
      </a>
    );
  }
  return (
    <>
      <span class="tel">{content}</span>
      <p class="small">{labels.urgent.unlinked}</p>
    </>
  );
}

type Use = Omit<Props, 'numbers'> & { number: ShownNumber };

/** The key to press for each product, and the language where it is said of the line. */
function Uses({ number: { uses }, missing, offer, facts, labels, locale }: Use) {
  const without = (product: string) => (missing.includes(product) ? ` (${labels.urgent.missing})` : '');
  const words = uses.map(({ product, menu, languages = [] }) => {
    const key = menu === undefined ? '' : fill(labels.urgent.press, { key: menu });
    const said = [key, spoken(languages, { labels, locale, names: facts.languages })].filter(Boolean).join(', ');
    const name = offer.products[product];
    return name ? fill(labels.urgent.forProduct, { product: name, said: said + without(product) }) : said;
  });
  const said = words.filter(Boolean);
  return said.length > 0 ? (
    <ul class="uses small">
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  ) : null;
}
