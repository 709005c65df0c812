import { DAY_MS, zoneOffsets, type Horizon, type ZoneOffsets } from '../../domain/calendar/index.ts';

/**
 * The years around a filing: enough for a target of days, and read in a fraction of the time of the default horizon. The
 * reader's zone and the region's are read for the same years, so that one that is both is read once.
 */
export const yearsAround = (year: number): Horizon => ({ from: `${year - 1}-01-01`, until: `${year + 3}-01-01` });

export const offsetsAround = (timeZone: string, year: number): ZoneOffsets =>
  zoneOffsets(timeZone, Date.UTC(year - 1, 0) - DAY_MS, Date.UTC(year + 3, 0) + DAY_MS);
