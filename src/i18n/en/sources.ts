export default {
  title: 'Sources of every fact',
  heading: 'Sources',
  description:
    'The documents in which every fact of the site was read, with their date and the day of the last comparison.',
  lead: 'Every fact of the site was read in one of these documents. The text is ours; the facts are theirs.',
  caption: 'The documents, their version and the day of the last comparison',
  document: 'Document',
  version: 'Version read',
  compared: 'Compared',
  unsaid: 'date not stated',
  languages: { en: 'in English', fr: 'in French', it: 'in Italian', nl: 'in Dutch', tr: 'in Turkish' },
  note: 'What a source leaves unsaid stays unsaid here, marked like this:',
  reading: 'Where an answer needs more than the source gives, we say on what it rests and mark it so:',
};
