/** Adding 10 service hours, Monday to Friday from 09:00 to 17:00 in Paris, by us and by two packages from npm. */
import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import moment from 'moment';
import { createRequire } from 'node:module';
import { compileCalendar, HOUR_MS, type CalendarSpec } from '../../src/domain/calendar/index.ts';

/** From an instant to the instant that is 10 service hours later, both in epoch milliseconds. */
export type Contestant = { name: string; add: (at: number) => number };

/** The packages know only the zone of the process; whoever runs this sets TZ to it. */
export const timeZone = 'Europe/Paris';

const HOURS = 10;

const day = [['09:00', '17:00']] as const;
export const officeHours: CalendarSpec = {
  timeZone,
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
};

export function contestants(): Contestant[] {
  const calendar = compileCalendar(officeHours);
  return [
    { name: 'appui', add: (at) => calendar.add(at, HOURS * HOUR_MS) },
    { name: 'dayjs-business-time', add: dayjsAdd() },
    { name: 'moment-business-time', add: momentAdd() },
  ];
}

function dayjsAdd() {
  dayjs.extend(dayjsBusinessTime);
  const hours = [{ start: '09:00:00', end: '17:00:00' }] as unknown as dayjs.BusinessHours[];
  const week = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };
  dayjs.setBusinessTime({ sunday: null, saturday: null, ...week });
  return (at: number) => dayjs(at).addBusinessHours(HOURS).valueOf();
}

function momentAdd() {
  createRequire(import.meta.url)('moment-business-time'); // adds itself to moment; it has no types
  const hours = ['09:00:00', '17:00:00'];
  const workinghours = { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null };
  moment.updateLocale('en', { workinghours } as moment.LocaleSpecification);
  type Working = moment.Moment & { addWorkingTime: (hours: number, unit: 'hours') => moment.Moment };
  return (at: number) => (moment(at) as Working).addWorkingTime(HOURS, 'hours').valueOf();
}
