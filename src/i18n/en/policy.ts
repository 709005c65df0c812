export default {
  history: 'history',
  title: 'Support policies',
  heading: 'Policies',
  description:
    'How support works for each offer, in plain words: how to report a problem, what the severities mean, when an answer is due, who may ask and what to prepare.',
  lead: 'How support works, in plain words, with the figures and their sources.',
  index: 'Policies',
  toc: 'On this page',
  targetTable: { caption: 'First response aimed at, by severity and tier', severity: 'Severity', none: '–' },
  required: { yes: 'required', expected: 'asked for', optional: 'if known' },
  thenPress: 'then press {key}',
};
