import calculator from './calculator.ts';
import country from './country.ts';
import site from './site.ts';

const { region, priority, hours, hoursHint, days } = calculator;
const { units, unitShort, targets, openToClose, unsaid, reading } = site;
const { everyDay, nextDay } = country;

/** How long the cases of a year wait. `{when}` is when they are filed, `{wait}` and `{gain}` are lengths such as “4 h”. */
export default {
  fields: 'Whose waits, and when you file',
  region,
  priority,
  hours,
  hoursHint,
  when: { label: 'When you file', any: 'At any hour', own: 'At our hours' },
  own: {
    days: 'Days',
    from: 'From',
    to: 'To',
    zone: 'Time zone of these hours',
    share: 'Share of your cases filed then',
    shares: { 100: 'all', 90: 'nine in ten', 75: 'three in four', 50: 'half' },
    rest: 'The others come at any other hour.',
  },
  problems: {
    'no-days': 'Choose at least one day on which you file.',
    'no-time': 'Give both times: when your hours begin, and when they end.',
    'no-length': 'Your hours begin and end at the same time. Give two different times.',
    'no-hour': 'No full hour begins within these hours. Make them a little longer.',
    beyond: 'No response is due within the years of the calendar.',
  },
  said: {
    any: 'at any hour',
    own: '{days}, {hours} ({city})',
    mostly: 'mostly ({share}) {days}, {hours} ({city})',
    two: 'Of the {severity} cases filed {when}, half wait {first} or less with {slower}, and {second} or less with {faster}.',
    alike: 'Of the {severity} cases filed {when}, half wait {first} or less, with {slower} as with {faster}.',
    one: 'Of the {severity} cases filed {when}, half wait {first} or less.',
    even: 'A {severity} case waits no longer than its target, whatever the hour.',
    targets: 'The targets themselves say {first} and {second}.',
    target: 'The target itself says {first}.',
    gain: 'On average, the first response is due {gain} sooner with {faster}.',
  },
  table: {
    caption: '{severity}, {region}: the real wait until the first response is due',
    all: '{region}: the real wait until the first response is due',
    tier: 'Tier',
    target: 'Target',
    median: 'Half of the cases',
    mean: 'On average',
    nineInTen: 'Nine in ten',
    worst: 'Longest',
    drawing: 'Twenty cases',
    one: '{tier} (one table)',
    other: '{tier} (the other table)',
    and: ', ',
  },
  key: {
    title: 'Each square is one case in twenty, above the time it waits, with a thin line every {step}:',
    half: 'the half that waits least',
    most: 'up to nine in ten',
    last: 'the rest',
    worst: 'longest of the year',
  },
  rests: {
    title: 'What these figures rest on',
    counted: 'Counted: {count} cases, one at the start of every hour of {year} by the clock of {city}.',
    countedOwn:
      'Counted: {count} cases, one at the start of every hour of {year} in which you file, by the clock of {city}.',
    shared:
      'Counted: {count} cases, one at the start of every hour of {year} by the clock of {city}; those of your hours count for {share}.',
    hours: 'Service hours: {hours}, as printed.',
    zone: 'Read by the clock of {city}.',
    weekdays: 'Days: {days}.',
    allDay: '24 hours on five days: from the first midnight to the last, {days}, {city}.',
    workingDays: 'A working day later is the same time of day on the next day that has service hours.',
    otherHours: 'Another source gives {hours}; these figures do not count with it.',
    tables: 'Two tables of one source give {tier} two different clocks; both are shown.',
    holidays: 'The days off of {vendor}; none is taken away, so that around a public holiday the wait is longer.',
    ranks: '“Half” and “nine in ten” are waits that really occur: so many cases wait so long or less.',
    answers:
      'What only you know, such as how a case is filed or what you have signed, can change a target. It is left out here; the calculator asks.',
    calculator: 'One case, with date and time: the calculator',
  },
  words: { units, unitShort, targets, openToClose, unsaid, reading, days, everyDay, nextDay },
};
