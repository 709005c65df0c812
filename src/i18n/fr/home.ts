import type home from '../en/home.ts';

export default {
  title: 'Ce que l’assistance vous doit, et pour quand',
  heading: 'Ce que l’assistance vous doit, et pour quand.',
  description:
    'Délais de réponse, horaires, numéros et préparation d’un cas pour les administrateurs d’Adobe Experience Cloud. Chaque fait avec sa source et sa date.',
  lead: 'Délais, horaires, numéros et droits des clients d’Adobe Experience Cloud. Chaque fait porte sa source et sa date.',
  urgent: {
    title: 'La production est arrêtée ?',
    hours: 'Horaires non dits.',
    target: 'Un P1 vise une première réponse en {target}.',
    menu: 'puis touche {key}',
    line: '{product}, {country}.',
    others: 'Autre produit ou autre pays',
    status: 'Voir d’abord l’état des services',
    say: 'Ce qu’il faut dire',
    points: [
      '« Priorité 1 » : l’agent ouvre lui-même le cas.',
      'Votre entreprise, le produit, ce qui est arrêté et depuis quand, avec le fuseau.',
      'Qui est touché, et ce que cela coûte.',
    ],
  },
  now: { title: 'Qui répond en ce moment', all: 'Tous les horaires, avec leurs conditions' },
  questions: {
    title: 'Quatre questions',
    compare: {
      ask: 'À quoi ai-je droit ?',
      answer:
        'Online ou Business : {contactsLess} contacts nommés ou {contactsMore}, une réponse à un P2 visée en {slower} ou en {faster}, le téléphone ou non.',
      go: 'Comparer les niveaux',
    },
    responseTimes: {
      ask: 'Pour quand la réponse ?',
      answer: 'Un moment précis, dans votre fuseau, et chaque heure comptée ou sautée.',
      go: 'Calculer un délai',
    },
    directory: {
      ask: 'Qui appeler ?',
      answer:
        '{lines} lignes dans {countries} pays et territoires : la touche à presser, qui paie l’appel, et ce que personne ne dit.',
      go: 'Chercher un numéro',
    },
    prepare: {
      ask: 'Que faut-il envoyer ?',
      answer:
        'Tout ce que l’assistance demande, réuni en un courriel prêt à partir. Ce que vous tapez reste sur votre appareil.',
      go: 'Préparer un cas',
    },
  },
} satisfies typeof home;
