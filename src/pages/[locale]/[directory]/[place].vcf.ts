import type { APIRoute } from 'astro';
import { vcard } from '../../../components/directory/card-response.ts';
import { callable, cardsOf } from '../../../components/directory/cards.ts';
import { placePaths } from '../../../components/directory/places.ts';

type Path = Awaited<ReturnType<typeof placePaths>>[number];

export const getStaticPaths = async () =>
  (await placePaths()).filter(({ props: { place } }) => callable(place).length > 0);

/** Every number of a country as a file for an address book. */
export const GET: APIRoute<Path['props'], Path['params']> = async ({ props, site }) =>
  vcard(await cardsOf({ ...props, site }));
