import type { RegionHours } from '../../src/domain/sla/index.ts';

const unsaid = { timeZone: 'unsaid', days: 'unsaid', holidays: 'unsaid' } as const;
const monToFri = ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[];

/** Regions shaped as in the data; the hours are Adobe's. */
export const emea: RegionHours = {
  ...unsaid,
  opens: '09:00',
  closes: '17:00',
  readings: { timeZones: ['Europe/Paris', 'Europe/London', 'Asia/Dubai'], days: monToFri },
};

export const americas: RegionHours = {
  ...unsaid,
  opens: '06:00',
  closes: '17:30',
  readings: { timeZones: ['America/Los_Angeles', 'America/New_York'], days: monToFri },
};

export const japan: RegionHours = {
  ...unsaid,
  opens: '09:00',
  closes: '17:30',
  otherHours: [{ opens: '09:00', closes: '17:00', source: 'newer-page' }],
  readings: { timeZones: ['Asia/Tokyo'], days: monToFri },
};

/** Hours, days and zone are said; which days are business days is not. Another source gives other hours. */
export const china: RegionHours = {
  opens: '09:00',
  closes: '24:00',
  timeZone: 'Asia/Shanghai',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  businessDays: 'unsaid',
  holidays: 'unsaid',
  otherHours: [{ opens: '09:00', closes: '21:00', days: monToFri, source: 'china-page' }],
  readings: { timeZones: ['Asia/Shanghai'], days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
};
