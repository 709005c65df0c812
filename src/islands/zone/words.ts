import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';

type Shared = 'zone' | 'zonePicker' | 'zoneOfDevice' | 'zoneChosen' | 'changeZone';

/** What the choice of a zone says; `zone` names what the zone is for. */
export type ZoneWords = { labels: Pick<Strings['calculator'], Shared>; locale: Locale };
