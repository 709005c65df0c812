import type { APIRoute } from 'astro';
import { directoryFacts } from '../components/directory-facts.ts';

/** Who answers where, when and in which language; the tools load it once, and it serves both languages. */
export const GET: APIRoute = async () => Response.json(await directoryFacts());
