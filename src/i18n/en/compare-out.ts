export default {
  label: 'Take the table with you',
  markdown: 'Copy as Markdown',
  copied: 'Table copied',
  csv: 'Download as CSV',
  saved: 'File saved',
  print: 'Print the table',
  refused: 'The browser does not let this page copy. Copy from here:',
  notLoaded: 'What writes the table could not be loaded. Try again once you are online.',
  /** The first words of a file name: the site and the page. */
  file: 'appui-compare',
  title: '{offer}: {tiers}',
  tier: '{name} ({price})',
  group: 'Part',
  row: 'Row',
  notes: 'Notes',
  marked: '{text} (note {number})',
  /** A row that only other tiers have. */
  blank: 'not on this tier’s page',
  note: 'Note {number}: {text}',
  page: 'This table on the web: ',
};
