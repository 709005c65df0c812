import type { Coverage } from './coverage.ts';
import type { Conflict } from './conflicts.ts';
import type { Intake } from './intake.ts';
import type { Country } from './phones.ts';
import type { Provider } from './provider.ts';
import type { Roles } from './roles.ts';
import type { Rule } from './rules.ts';
import type { Severities } from './severities.ts';
import type { Tiers } from './tiers.ts';
import type { TimelineEvent } from './timeline.ts';
import type { Gap } from './unsaid.ts';

/** All that is known of one offer: one folder of `content/data/`, one key per file. */
export type Offer = {
  /** The name of the folder. */
  id: string;
  provider: Provider;
  tiers: Tiers;
  severities: Severities;
  rules: Rule[];
  coverage: Coverage;
  /** In the order of their file names. */
  phones: Country[];
  intake: Intake;
  roles: Roles;
  timeline: TimelineEvent[];
  conflicts: Conflict[];
  unsaid: Gap[];
};
