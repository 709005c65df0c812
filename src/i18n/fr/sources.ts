import type sources from '../en/sources.ts';

export default {
  title: 'Sources de chaque fait',
  heading: 'Sources',
  description: 'Les documents où chaque fait du site a été lu, avec leur date et le jour de la dernière comparaison.',
  lead: 'Chaque fait du site a été lu dans l’un de ces documents. Le texte est de nous ; les faits sont d’eux.',
  caption: 'Les documents, leur version et le jour de la dernière comparaison',
  document: 'Document',
  version: 'Version lue',
  compared: 'Comparé',
  unsaid: 'date non dite',
  languages: { en: 'en anglais', fr: 'en français', it: 'en italien', nl: 'en néerlandais', tr: 'en turc' },
  note: 'Ce qu’une source tait reste non dit ici, signalé ainsi :',
  reading: 'Quand une réponse demande plus que ce que dit la source, nous disons sur quoi elle repose, signalé ainsi :',
} satisfies typeof sources;
