import type search from '../en/search.ts';

export default {
  title: 'Recherche',
  heading: 'Rechercher',
  description: 'Cherchez dans toutes les pages d’Appui : outils, politiques, pays avec leurs numéros, et termes.',
  open: 'Rechercher',
  close: 'Fermer',
  label: 'Que cherchez-vous ?',
  placeholder: 'escalade, France, 0805…',
  hint: 'Cherchez un outil, une politique, un pays, un numéro ou un terme.',
  searching: 'Recherche…',
  one: '{count} résultat',
  many: '{count} résultats',
  nothing: 'Rien, dans aucune des deux langues. Essayez avec moins de mots, ou d’autres.',
  broken:
    'L’index de recherche ne se charge pas. Vérifiez votre connexion et tapez de nouveau, ou passez par ces pages :',
  otherLanguage: 'Rien en français ; ces pages sont en anglais.',
  allPolicies: 'Toutes les politiques',
  directory: 'Annuaire',
  glossary: 'Glossaire',
  withoutScripts: 'La recherche demande des scripts, qui sont désactivés ici. Ces listes mènent partout :',
  kinds: { tools: 'Outils', policies: 'Politiques', countries: 'Pays', terms: 'Termes', other: 'Autres pages' },
} satisfies typeof search;
