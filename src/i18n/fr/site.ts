import type site from '../en/site.ts';

export default {
  name: 'Appui',
  skip: 'Aller au contenu',
  otherLanguage: 'English',
  menu: 'Menu',
  navLabel: 'Navigation principale',
  nav: {
    compare: 'Comparer',
    responseTimes: 'Délais',
    hours: 'Horaires',
    directory: 'Annuaire',
    prepare: 'Préparer',
    policies: 'Politiques',
  },
  emergency: 'Urgence',
  emergencyAnchor: 'urgence',
  footLabel: 'Pied de page',
  independent:
    'Appui est un site indépendant, sans lien avec Adobe, Microsoft ni 21Vianet, qui ne l’ont pas approuvé. Votre contrat fait foi.',
  compared: 'Faits comparés à leurs sources pour la dernière fois le {date}.',
  sources: 'Sources',
  source: 'Source',
  comparedOn: 'comparé le {date}',
  unsaid: 'non dit',
  reading: 'notre lecture',
} satisfies typeof site;
