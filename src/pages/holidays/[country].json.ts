import type { APIRoute, GetStaticPaths } from 'astro';
import { holidayCountries, publicHolidays } from '../../collections/public-holidays.ts';

export const getStaticPaths: GetStaticPaths = () =>
  holidayCountries().map((country) => ({ params: { country: country.toLowerCase() } }));

/** The public holidays of one country, which the calculator loads when a reader picks it. */
export const GET: APIRoute<Record<string, never>, { country: string }> = ({ params }) =>
  Response.json(publicHolidays(params.country.toUpperCase()));
