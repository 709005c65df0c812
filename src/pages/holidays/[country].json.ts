import type { APIRoute } from 'astro';
import { holidayNames, publicHolidays } from '../../collections/public-holidays.ts';

export const getStaticPaths = () =>
  holidayNames().countries.map((country) => ({ params: { country: country.toLowerCase() }, props: { country } }));

/** The public holidays of one country, loaded when a reader adds them. */
export const GET: APIRoute<{ country: string }> = ({ props }) => Response.json(publicHolidays(props.country));
