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
  by: 'Answer wanted by',
  reading: 'Hours',
  readingText: 'read in {city}, {days}',
  holidays: 'Public holidays',
  answer: 'First response due by',
  fileBy: 'File no later than',
  wait: 'a real wait of {wait}',
  open: 'Open in the calculator',
  link: 'Ten worked examples to check by hand',
};
