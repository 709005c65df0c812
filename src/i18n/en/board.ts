/** Who is answering now. `bold` comes first, in the colour of the state; `{time}` and `{day}` are in the reader’s zone. */
export default {
  printed: '{from} to {to}, region time',
  caption: '{date}, {time}, {city} time. Each bar runs from midnight to midnight where you are.',
  captionOfDay: '{date}, {city} time. Each bar runs from midnight to midnight where you are; it is now {time}.',
  waiting: 'Hours as printed, on the clock of the region.',
  open: { bold: 'Open', always: '24/7', today: 'until {time}', later: 'until {day} {time}' },
  openAtLeast: { today: 'until {time} at least', later: 'until {day} {time} at least' },
  maybe: {
    bold: 'Depends on the zone,',
    closed: { today: 'closed everywhere from {time}', later: 'closed everywhere from {day} {time}' },
    open: { today: 'open everywhere from {time}', later: 'open everywhere from {day} {time}' },
  },
  closed: {
    bold: 'Closed,',
    maybe: { today: 'reopens at {time} at the earliest', later: 'reopens {day} at {time} at the earliest' },
    open: { today: 'reopens at {time}', later: 'reopens {day} at {time}' },
  },
  /** After a moment in the reader’s zone: the same moment on the clock of the number, and how far off it is. */
  there: '{city}: {time}',
  countdown: 'in {time}',
  unsaid: 'Hours not stated.',
  choose: {
    label: 'Read the hours on the clock of',
    all: 'not stated: show all',
    why: 'The source names no time zone, and more than one may be meant.',
    chosen: 'Your choice: the source names no time zone.',
  },
  /** On a day that the reader chose: `{times}` are one or several of `onDay.times`. */
  onDay: { times: '{from} to {to}', perhaps: 'perhaps {times}', then: ', ', closed: 'all day' },
  /** What time it is where they answer. */
  thereNow: { one: 'There: {time}, {city}', range: 'There: between {from} and {to}' },
  dayAndNight: 'day and night',
  key: {
    title: 'Key',
    open: 'open',
    maybe: 'open or not: the source names no time zone',
    closed: 'closed',
    now: 'now',
  },
};
