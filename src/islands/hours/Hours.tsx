import { deviceTimeZone } from '../../browser/now.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Key, Patterns } from '../board/Band.tsx';
import { useView } from '../board/use-view.ts';
import { useDirectory } from '../directory/use-directory.ts';
import { Ask } from './Ask.tsx';
import { noonOf } from './asked.ts';
import { chosenPlace } from './country-rows.ts';
import type { HoursFacts, Labels } from './facts.ts';
import { Notices } from './Notices.tsx';
import { OfferBoard } from './OfferBoard.tsx';
import { useAsked } from './use-asked.ts';
import { World } from './World.tsx';

type Props = { facts: HoursFacts; labels: Labels; locale: Locale };

/** All support hours on the reader’s own clock, for today or for a day that they choose. */
export default function Hours({ facts, labels, locale }: Props) {
  const { asked, ignored, change } = useAsked(facts.days);
  const dayAt = asked.day && noonOf(asked.day, asked.tz ?? deviceTimeZone());
  const view = useView(locale, { timeZone: asked.tz, dayAt: dayAt || undefined });
  const directory = useDirectory();
  const byCountry = facts.offers.find(({ rows }) => rows.length === 0)?.id ?? '';
  const place = view && directory.directory && chosenPlace(directory.directory, byCountry, asked.country);
  const wrong = asked.country && place && place.id !== asked.country ? (['country'] as const) : [];
  const shared = { facts, view, labels, locale };
  return (
    <>
      <Patterns />
      <Ask {...shared} {...{ asked, change }} ignored={[...ignored, ...wrong]}>
        <Notices {...shared} {...{ place }} directory={directory.directory} />
      </Ask>
      {facts.offers.map((offer) => (
        <OfferBoard key={offer.id} {...shared} {...{ offer, place, directory, change }} />
      ))}
      <Key labels={labels.board.key} />
      <World {...shared} directory={directory} />
    </>
  );
}
