import { useEffect, useState } from 'preact/hooks';
import { deviceLanguages } from '../../browser/languages.ts';
import type { DirectoryFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../board/Bands.tsx';
import { useView } from '../board/use-view.ts';
import { useDirectory } from '../directory/use-directory.ts';
import { readerPlace } from '../zone/reader-place.ts';
import type { Reader } from './Panel.tsx';
import { remember, remembered } from './remembered.ts';

/** Where the reader is, by the device or as chosen last, and when; `load` asks again for what `failed`. */
export function useReader(locale: Locale) {
  const view = useView(locale);
  const { directory, failed, load } = useDirectory();
  const [chosen, choose] = useChosenPlace();
  const reader: Reader | undefined = directory &&
    view && { directory, view, place: placeFor(directory, view, chosen), choose };
  return { reader, failed, load };
}

function useChosenPlace() {
  const [chosen, setChosen] = useState<string>();
  useEffect(() => setChosen(remembered().place), []);
  const choose = (place: string) => {
    remember({ place });
    setChosen(place);
  };
  return [chosen, choose] as const;
}

function placeFor({ places }: DirectoryFacts, { timeZone }: View, chosen: string | undefined) {
  return places.find(({ id }) => id === chosen) ?? readerPlace(places, timeZone, deviceLanguages());
}
