import { z } from 'astro/zod';
import { bilingual, id, link, sourceId } from './text.ts';

const role = z.strictObject({
  id,
  /** The year whose names the role belongs to; missing where no source dates it. */
  period: z
    .string()
    .regex(/^\d{4}$/, 'write the year between quotes, as "2026"')
    .optional(),
  name: bilingual,
  products: z.array(id).optional(),
  nature: bilingual.optional(),
  assignedTo: bilingual.optional(),
  can: z.array(id).default([]),
  /** What falls to the role, by the ids of `duties`. */
  duties: z.array(id).optional(),
  cannot: z.array(id).optional(),
  onlyRoleThatMay: z.array(id).optional(),
  perProduct: z.record(id, z.int().positive()).optional(),
  variants: z.array(z.strictObject({ id, name: bilingual, scope: bilingual })).optional(),
  note: bilingual.optional(),
  conflict: id.optional(),
  source: sourceId,
  alsoSource: sourceId.optional(),
});

export const rolesSchema = z.strictObject({
  note: bilingual.optional(),
  roles: z.array(role).min(1),
  permissions: z.array(z.strictObject({ id, name: bilingual })),
  duties: z.array(z.strictObject({ id, name: bilingual })).default([]),
  links: z.array(z.strictObject({ name: bilingual, url: link, source: sourceId })),
});

export type Roles = z.infer<typeof rolesSchema>;
export type Role = z.infer<typeof role>;
export type Permission = Roles['permissions'][number];
