import type { APIRoute } from 'astro';
import { vcard } from '../../../../../components/directory/card-response.ts';
import { callable, cardOfLine } from '../../../../../components/directory/cards.ts';
import { placePaths } from '../../../../../components/directory/places.ts';

type Path = Awaited<ReturnType<typeof getStaticPaths>>[number];

export const getStaticPaths = async () =>
  (await placePaths()).flatMap(({ params, props }) =>
    callable(props.place).flatMap((entry) =>
      entry.country.lines.map((line) => ({
        params: { ...params, offer: entry.offer.id, line: line.id },
        props: { ...props, entry, line },
      })),
    ),
  );

/** One number as a file for an address book. */
export const GET: APIRoute<Path['props'], Path['params']> = async ({ props: { entry, line, ...props }, site }) =>
  vcard([await cardOfLine(entry, line, { ...props, site })]);
