import type board from '../en/board.ts';

export default {
  printed: '{from} à {to}, heure de la région',
  caption: '{date}, {time}, heure locale ({city}). Les bandes vont de minuit à minuit, chez vous.',
  captionOfDay: '{date}, heure locale ({city}). Les bandes vont de minuit à minuit, chez vous ; il est {time}.',
  waiting: 'Horaires imprimés, à l’heure de la région.',
  open: { bold: 'Ouvert', always: '24 h/24, 7 j/7', today: 'jusqu’à {time}', later: 'jusqu’à {day} {time}' },
  openAtLeast: { today: 'jusqu’à {time} au moins', later: 'jusqu’à {day} {time} au moins' },
  maybe: {
    bold: 'Selon le fuseau,',
    closed: { today: 'fermé partout dès {time}', later: 'fermé partout dès {day} {time}' },
    open: { today: 'ouvert partout dès {time}', later: 'ouvert partout dès {day} {time}' },
  },
  closed: {
    bold: 'Fermé,',
    maybe: { today: 'rouvre au plus tôt à {time}', later: 'rouvre au plus tôt {day} à {time}' },
    open: { today: 'rouvre à {time}', later: 'rouvre {day} à {time}' },
  },
  there: '{city} : {time}',
  countdown: 'dans {time}',
  unsaid: 'Horaires non dits.',
  choose: {
    label: 'Lire les heures à l’horloge de',
    all: 'non dite : toutes les montrer',
    why: 'La source ne nomme aucun fuseau, et plusieurs sont possibles.',
    chosen: 'C’est votre choix : la source ne nomme aucun fuseau.',
  },
  onDay: { times: '{from} à {to}', perhaps: 'peut-être {times}', then: ', ', closed: 'toute la journée' },
  thereNow: { one: 'Là-bas : {time}, {city}', range: 'Là-bas : entre {from} et {to}' },
  dayAndNight: 'jour et nuit',
  key: {
    title: 'Légende',
    open: 'ouvert',
    maybe: 'ouvert ou non : la source ne dit pas le fuseau',
    closed: 'fermé',
    now: 'maintenant',
  },
} satisfies typeof board;
