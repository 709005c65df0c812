import type examples from '../en/examples.ts';

export default {
  title: 'Dix délais de réponse, pas à pas',
  heading: 'Dix cas à vérifier à la main',
  description:
    'Dix cas d’assistance et leur réponse, heure par heure : un week-end, un jour férié, les deux changements d’heure, deux fuseaux.',
  lead: 'Prenez un calendrier en papier et comptez. Chaque moment vient du même moteur que le calculateur, et chaque cas s’y ouvre.',
  contents: 'Les dix cas',
  question: 'La question',
  filed: 'Déposé',
  by: 'Réponse avant',
  hours: 'Heures',
  read: '{hours}, lues à {city}',
  said: '{hours} à {city}',
  days: 'Jours',
  yourTime: '{moment} à {city}',
  chosen: 'choix de l’exemple',
  condition: 'Réponse donnée.',
  open: 'Ouvrir dans le calculateur',
  link: 'Dix exemples à refaire à la main',
} satisfies typeof examples;
