import type out from '../en/compare-out.ts';

export default {
  label: 'Emporter le tableau',
  markdown: 'Copier en Markdown',
  copied: 'Tableau copié',
  csv: 'Télécharger en CSV',
  saved: 'Fichier enregistré',
  print: 'Imprimer le tableau',
  refused: 'Le navigateur empêche cette page de copier. À copier d’ici :',
  notLoaded: 'Ce qui écrit le tableau n’a pas pu être chargé. Réessayez une fois en ligne.',
  file: 'appui-comparer',
  title: '{offer} : {tiers}',
  tier: '{name} ({price})',
  group: 'Partie',
  row: 'Ligne',
  notes: 'Notes',
  marked: '{text} (note {number})',
  blank: 'absent de la page de ce niveau',
  note: 'Note {number} : {text}',
  page: 'Ce tableau sur le web : ',
} satisfies typeof out;
