/** The page of worked examples. */
export default {
  title: 'Ten response times, worked out',
  heading: 'Ten cases to check by hand',
  description:
    'Ten support cases with their due moments, hour by hour: a weekend, a holiday, both clock changes, two time zones.',
  lead: 'Take a paper calendar and count along. Each due moment comes from the same engine as the calculator, and each case opens in it.',
  contents: 'The ten cases',
  question: 'The question',
  filed: 'Filed',
  by: 'Answer by',
  hours: 'Hours',
  read: '{hours}, read in {city}',
  said: '{hours} in {city}',
  days: 'Days',
  yourTime: '{moment} in {city}',
  chosen: 'chosen here',
  condition: 'Answer given.',
  open: 'Open in the calculator',
  link: 'Ten worked examples to check by hand',
};
