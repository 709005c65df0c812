import type { APIRoute } from 'astro';
import { caseDraftsJsonSchema } from '../collections/case-drafts-schema.ts';

/** What a file of drafts looks like. The address is named in every such file: it stays, and another version gets another. */
export const GET: APIRoute = ({ url, site }) => Response.json(caseDraftsJsonSchema(new URL(url.pathname, site).href));
