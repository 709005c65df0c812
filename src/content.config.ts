import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentLoader } from './collections/content-loader.ts';
import { policySchema, type Offer, type Source } from './schemas/index.ts';

export const collections = {
  offers: defineCollection({
    loader: contentLoader((content) => content.offers),
    schema: z.custom<Offer>(),
  }),
  sources: defineCollection({
    loader: contentLoader((content) => content.sources),
    schema: z.custom<Source>(),
  }),
  policies: defineCollection({
    loader: glob({
      base: './content/policies',
      pattern: '{fr,en}/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: policySchema,
  }),
};
