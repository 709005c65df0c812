export default {
  title: 'Support policies of Adobe Experience Cloud',
  heading: 'Policies',
  description:
    'How Adobe support works, in plain words: how to report a problem, what P1 to P4 mean and when an answer is due.',
  lead: 'How support works, in plain words, with the figures and their sources.',
  index: 'Policies',
  toc: 'On this page',
  targetTable: { caption: 'First response aimed at, by severity and tier', severity: 'Severity', none: '–' },
  required: { yes: 'required', expected: 'asked for', optional: 'if known' },
  thenPress: 'then press {key}',
};
