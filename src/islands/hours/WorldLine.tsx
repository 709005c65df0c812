import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { BandLine } from '../board/BandList.tsx';
import type { View } from '../board/Bands.tsx';
import { Status } from '../board/Status.tsx';
import type { HoursFacts, Labels, Voice } from './facts.ts';
import type { Outlook } from './world.ts';

type Props = {
  /** Of the language. */
  name: string;
  /** Undefined until the directory is there. */
  look: Outlook | undefined;
  facts: HoursFacts;
  view: View | undefined;
  labels: Labels;
  locale: Locale;
};

/** One language: when somebody, somewhere, answers in it, and who that is. */
export function WorldLine({ name, look, facts, view, labels, locale }: Props) {
  const { board } = labels;
  return (
    <BandLine
      name={name.charAt(0).toUpperCase() + name.slice(1)}
      bars={look?.answer.bars ?? []}
      state={
        <Status
          answer={look?.answer}
          hours="unsaid"
          printed=""
          clocks={facts.clocks}
          labels={board}
          {...{ view, locale }}
        />
      }
      labels={board}
      {...{ view, locale }}
    >
      <div class="printed">{look && <Who {...{ name, look, facts, labels, locale }} />}</div>
    </BandLine>
  );
}

function Who({ name, look, ...props }: Pick<Props, 'name' | 'facts' | 'labels' | 'locale'> & { look: Outlook }) {
  const { world } = props.labels;
  const [opened, setOpened] = useState(false);
  const groups = [
    { before: '', voices: look.there },
    { before: world.perhaps, voices: look.perhaps },
    { before: world.then, voices: look.then },
  ].filter(({ voices }) => voices.length > 0);
  const [first] = groups;
  if (!first) return <p>{world.nobody}</p>;
  return (
    <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <span class="sr">{fill(world.by, { language: name })} </span>
        {first.before} {summary(first.voices, props)}
      </summary>
      {opened &&
        groups.map(({ before, voices }) => (
          <Fragment key={before}>
            {before && <p>{before}</p>}
            <Places voices={voices} {...props} />
          </Fragment>
        ))}
    </details>
  );
}

type ListProps = Pick<Props, 'facts' | 'labels' | 'locale'> & { voices: readonly Voice[] };

/** `Microsoft: 12 pays et territoires ; Adobe: Amériques`. */
function summary(voices: readonly Voice[], { facts, labels, locale }: Omit<ListProps, 'voices'>): string {
  return [...byOffer(voices)]
    .map(([offer, group]) => {
      const names = [...new Set(group.map(({ name }) => name))];
      const many = group.some(({ href }) => href) ? labels.world.countries : labels.world.regions;
      const who = names.length > 2 ? fill(many, { n: names.length }) : names.join(', ');
      return fill(labels.world.offerOf, { offer: vendorOf(offer, facts), who });
    })
    .join(locale === 'fr' ? '\u202f; ' : '; ');
}

const Places = ({ voices, facts, locale }: ListProps) => (
  <>
    {[...byOffer(voices)].map(([offer, group]) => (
      <Fragment key={offer}>
        <h4>{vendorOf(offer, facts)}</h4>
        <ul class="who" lang={locale}>
          {sorted(group, locale).map(({ name, href, only }, i) => (
            <li key={i}>
              {href ? <a href={href}>{name}</a> : name}
              {only && ` (${only[locale]})`}
            </li>
          ))}
        </ul>
      </Fragment>
    ))}
  </>
);

const byOffer = (voices: readonly Voice[]) => Map.groupBy(voices, ({ offer }) => offer);

const vendorOf = (offer: string, { offers }: HoursFacts) => offers.find(({ id }) => id === offer)?.vendor ?? offer;

function sorted(voices: readonly Voice[], locale: Locale): Voice[] {
  const { compare } = new Intl.Collator(locale);
  return [...voices].sort((a, b) => compare(a.name, b.name));
}
