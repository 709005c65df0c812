import { z } from 'astro/zod';
import type { Tier } from '../domain/facts.ts';
import { need } from './needs.ts';
import { bilingual, id, sourceId, unsaid } from './text.ts';

const paid = z.union([z.boolean(), unsaid], { error: 'write true, false or the word unsaid' });

const tier = z.strictObject({
  id,
  name: bilingual,
  family: z.enum(['tiers', 'success-plans']),
  paid,
  summary: bilingual,
  source: sourceId,
}) satisfies z.ZodType<Tier>;

/** What a cell of the table holds; a number is a count (per product, or per year: the row's name says which). */
const value = z.union([z.enum(['no', 'included', 'business-hours', '24x5']), z.int().positive()], {
  error: 'write no, included, business-hours, 24x5 or a count',
});

const entitlement = z.strictObject({
  id,
  group: id,
  name: bilingual,
  description: bilingual.optional(),
  /** By tier. A newer plan is left out where its page is silent; the cell is then unsaid. */
  values: z.record(id, value),
  /** A few words beside the value of a tier. */
  remarks: z.record(id, bilingual).optional(),
  /** The register entries about the cells of the tiers named here. */
  conflictAt: z.record(id, id).optional(),
  /** The policy that says more of it: a file of `content/policies`. */
  policy: id,
  source: sourceId,
  /** Where the cells of the tiers named here were read, if elsewhere. */
  otherSources: z.record(id, sourceId).optional(),
});

/** What a tier's page presents in a sentence. Without name and description, it is the entitlement of the same id. */
const feature = z.strictObject({
  id,
  tier: id,
  name: bilingual.optional(),
  description: bilingual.optional(),
  source: sourceId,
});

const newerPlan = tier.extend({
  /** The one product for which it holds; such a plan is not compared with those that hold for all. */
  product: id.optional(),
  cost: bilingual,
  team: z.union([bilingual, unsaid], { error: 'write { en, fr } or the word unsaid' }),
  accelerators: paid,
});

const addOn = z.strictObject({
  id,
  name: bilingual,
  description: bilingual,
  values: z.record(id, z.enum(['no', 'available', 'included'])),
  source: sourceId,
  /** Where it is described, if elsewhere. */
  alsoSource: sourceId.optional(),
});

export const tiersSchema = z.strictObject({
  /** None where an offer has one tier and nothing to compare. */
  groups: z.array(z.strictObject({ id, name: bilingual })),
  tiers: z.array(tier).min(1),
  entitlements: z.array(entitlement),
  /** What a reader is asked, to find the tiers that fit; in the order of the page. */
  needs: z.array(need).default([]),
  features: z.array(feature),
  fieldServices: z
    .strictObject({
      perYear: z.record(id, z.int().positive()),
      technical: z.array(bilingual),
      strategic: z.array(bilingual),
      source: sourceId,
    })
    .optional(),
  newerPlans: z
    .strictObject({
      note: bilingual,
      plans: z.array(newerPlan),
      addOns: z.array(addOn),
      conflict: id.optional(),
      source: sourceId,
      /** Where the day is printed from which the older tiers are called prior. */
      cutoverSource: sourceId,
    })
    .optional(),
});

export type Tiers = z.infer<typeof tiersSchema>;
export type TierGroup = Tiers['groups'][number];
export type Entitlement = z.infer<typeof entitlement>;
export type EntitlementValue = z.infer<typeof value>;
export type Feature = z.infer<typeof feature>;
export type NewerPlan = z.infer<typeof newerPlan>;
export type AddOn = z.infer<typeof addOn>;
