import type home from '../en/home.ts';

export default {
  title: 'Ce que l’assistance vous doit, et pour quand',
  heading: 'Ce que l’assistance vous doit, et pour quand.',
  description:
    'Délais de réponse, horaires, numéros et préparation d’un cas pour les administrateurs d’Adobe Experience Cloud, de Microsoft 365 et d’Office 365 géré par 21Vianet. Chaque fait avec sa source et sa date.',
  lead: 'Délais, horaires, numéros et droits des clients d’Adobe Experience Cloud, de Microsoft 365 et d’Office 365 géré par 21Vianet. Chaque fait porte sa source et sa date.',
  urgent: {
    title: 'La production est arrêtée ?',
    choose: 'Quelle assistance ?',
    target: 'Première réponse visée, {severity} : {target}.',
    in: 'en {language}',
    noLanguage: 'langue non dite',
    press: 'touche {key}',
    p1: '{product} (P1)',
    forProduct: '{product} : {said}',
    unlinked: 'Composez-le tel quel : aucune forme internationale n’est sûre.',
    missing: 'aucun numéro propre à ce pays',
    from: 'Numéros pour',
    unknown: 'choisir un pays',
    others: 'Numéros des autres pays',
    status: 'Voir d’abord l’état des services',
    failed: 'Les numéros des autres pays n’ont pas pu être chargés. Celui-ci reste valable.',
    say: 'Ce qu’il faut dire',
    ours: 'notre conseil',
    otherwise: 'Si personne ne répond chez {offer}',
    nobody: 'Personne ne répond maintenant. Que faire, dans l’ordre',
    sources: 'Sources de ces conseils',
  },
  now: {
    title: 'Qui répond en ce moment',
    all: 'Tous les horaires, avec leurs conditions',
    row: '{offer}, {name}',
  },
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
