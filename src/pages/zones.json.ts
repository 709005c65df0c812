import type { APIRoute } from 'astro';
import { timeZones } from '../collections/time-zones.ts';

/** What the calculator's zone picker searches, once it is opened. */
export const GET: APIRoute = () => Response.json(timeZones());
