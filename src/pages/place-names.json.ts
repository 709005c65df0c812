import type { APIRoute } from 'astro';
import { placeNames } from '../components/directory/place-names.ts';
import { getPlaces } from '../components/directory/places.ts';

/** What the directory searches, once somebody types; it serves both languages. */
export const GET: APIRoute = async () => Response.json(placeNames(await getPlaces()));
