import type calculator from '../en/calculator.ts';

export default {
  form: 'Votre cas',
  tier: 'Niveau',
  priority: 'Priorité',
  whichPriority: 'Laquelle choisir ?',
  filedOn: 'Déposé le',
  filedAt: 'à',
  now: 'Maintenant',
  zoneOfDevice: 'Heure locale de cet appareil : {city}',
  zoneChosen: 'Heure locale choisie : {city}',
  changeZone: 'Changer',
  zone: 'Fuseau de l’heure de dépôt',
  zonePicker: {
    hint: 'Écrivez une ville ou un pays, en français ou en anglais.',
    list: 'Fuseaux horaires',
    loading: 'Un instant…',
    found: { one: '{n} fuseau', other: '{n} fuseaux' },
    more: '{n} fuseaux, dont les {shown} premiers ici : continuez d’écrire.',
    none: 'Aucun fuseau trouvé. Essayez une grande ville, ou le pays.',
    ofDevice: 'cet appareil',
    chosen: 'choisi',
  },
  region: 'Région',
  hours: 'Heures lues à',
  hoursHint: 'La source donne « {opens} à {closes} » sans fuseau ni jours :',
  hoursReading: '{city}, {days}.',
  hoursNoMatter: 'Un {priority} se compte ici 24 h/24 : ces heures n’y changent rien.',
  anyHours: 'Assistance 24 h/24 sur cinq jours, que la source ne nomme pas :',
  days: { range: 'du {first} au {last}', and: ' et ' },
  tags: { read: 'notre lecture', unsaid: 'non dit' },

  ignored: 'Le lien contenait des éléments inconnus, laissés de côté : {list}.',
  ignoredParts: {
    tier: 'le niveau',
    priority: 'la priorité',
    region: 'la région',
    hours: 'le fuseau des heures',
    zone: 'votre fuseau',
    filed: 'l’heure de dépôt',
    which: 'laquelle de deux heures',
    unknown: 'un élément que cette page ne connaît pas',
  },

  twice: {
    title: '{time}, deux fois',
    text: '{city} : les horloges reculent le {date}, et {time} y revient une seconde fois. Laquelle est-ce ?',
    first: 'La première fois, avant le changement ({offset})',
    second: 'La seconde fois, après le changement ({offset})',
    ask: 'Choisissez sous l’heure de dépôt.',
  },
  never: {
    title: '{time} n’existe pas',
    text: '{city} : les horloges avancent le {date} et sautent {time}. Que vouliez-vous dire ?',
    ask: 'Choisissez sous l’heure de dépôt, ou donnez une autre heure.',
  },
  problems: {
    incomplete: { title: 'Quand le cas a-t-il été déposé ?', text: 'Donnez une date et une heure entières.' },
    beyond: { title: 'Trop loin', text: 'Donnez une date entre 2000 et 2079.' },
    unsaid: { title: 'Aucun délai publié', text: 'La source n’en donne pas pour ce niveau et cette priorité.' },
    closed: { title: 'Pas d’heures d’assistance', text: 'Cette région n’a aucune heure d’assistance d’ici un an.' },
  },

  title: 'Première réponse visée au plus tard',
  here: 'Chez vous',
  inRegion: 'Région',
  utc: 'UTC',
  left: 'D’ici là',
  overdueBy: 'Dépassé de',
  overdue: 'Ce moment est passé.',
  wait: 'Attente réelle',
  dayCount: { one: '{n} jour', other: '{n} jours' },
  aim: 'Un objectif de première réponse, pas de résolution.',
  assumes: {
    hours: 'Heures lues à {city}, {days}, aucun jour férié retiré.',
    '24x5': 'Cinq jours lus {days}, heure locale ({city}), aucun jour férié retiré.',
    always: 'Toute heure compte, dans tous les fuseaux.',
  },
  announce: 'Première réponse visée au plus tard {date} à {time}, heure locale ({city}).',

  share: {
    link: 'Copier le lien',
    text: 'Copier en texte',
    linkCopied: 'Lien copié',
    textCopied: 'Texte copié',
    refused: 'Le navigateur empêche cette page de copier. À copier d’ici :',
  },

  why: {
    hours: {
      one: 'Pourquoi : {counted} comptée, {skipped} sautées',
      other: 'Pourquoi : {counted} comptées, {skipped} sautées',
    },
    whole: {
      one: 'Pourquoi : {counted} comptée, rien de sauté',
      other: 'Pourquoi : {counted} comptées, rien de sauté',
    },
    days: {
      one: 'Pourquoi : {n} jour ouvrable, {wait} d’attente réelle',
      other: 'Pourquoi : {n} jours ouvrables, {wait} d’attente réelle',
    },
  },
  aims: {
    '24x7':
      '{tier} vise une première réponse en {amount} pour un {priority}, à toute heure, tous les jours. Le compte ne s’arrête jamais.',
    '24x5':
      '{tier} vise une première réponse en {amount} pour un {priority}, jour et nuit, cinq jours sur sept. Le compte s’arrête le week-end.',
    'business-hours':
      '{tier} vise une première réponse en {amount} d’ouverture pour un {priority}. Le compte s’arrête à la fermeture et reprend à l’ouverture.',
    'business-days':
      '{tier} vise une première réponse en {amount} pour un {priority}. Les jours sans assistance ne comptent pas.',
  },
  amounts: {
    minute: { one: '{n} minute', other: '{n} minutes' },
    hour: { one: '{n} heure', other: '{n} heures' },
    day: { one: '{n} jour ouvrable', other: '{n} jours ouvrables' },
  },

  ribbon: {
    filed: 'déposé {time}',
    due: 'due {time}',
    skipped: { one: '{amount} sautée', other: '{amount} sautées' },
    day: 'jour {n}',
  },
  ledger: {
    caption: 'Chaque période, comptée ou sautée',
    clock: 'Dessin et liste à l’heure locale de l’assistance ({city}).',
    stretch: 'Période',
    counted: 'Compté',
    total: 'Total',
    filed: 'Cas déposé',
    due: 'Réponse due',
    yourTime: '{moment} chez vous',
    kinds: {
      '24x7': 'Toute heure compte',
      '24x5': 'Heures d’assistance',
      'business-hours': 'Heures ouvrables',
      'business-days': 'Jour ouvrable {n}',
      'start-day': 'Jour de départ, non compté',
      evening: 'Soirée sautée',
      night: 'Nuit sautée',
      weekend: 'Week-end sauté',
      holiday: 'Jour férié sauté',
    },
    from: '{from} à {to}',
    midnight: 'minuit',
    onDays: { and: '{first} et {last}', range: 'du {first} au {last}' },
    lasting: '{when}, {length}',
    untilTime: '{day}, jusqu’à {time}',
    days: '{n} j',
  },

  notes: {
    title: 'Sur quoi cela repose',
    zone: {
      title: 'Fuseau horaire.',
      hours: 'Heures lues à {city} : la source donne « {opens} à {closes} » sans fuseau.',
      '24x5':
        'Les cinq jours commencent et finissent à minuit, heure locale ({city}) : la source ne donne pas de fuseau.',
    },
    days: {
      title: 'Jours.',
      hours: '{days} : la source ne nomme pas les jours.',
      '24x5': '{days}, du premier minuit au dernier : la source dit cinq jours sans les nommer.',
    },
    holidays: {
      title: 'Jours fériés.',
      text: 'Aucune source ne donne les jours de congé de {vendor}. Aucun n’a été retiré.',
    },
    businessDays: {
      title: 'Jour ouvrable.',
      text: 'Aucune source ne le définit. Ici : la même heure, autant de jours d’assistance plus tard ; un cas déposé hors des heures part de l’ouverture suivante.',
    },
    exception: {
      title: '{region}.',
      text: '{rule} Cette règle passe ici avant les 24 h sur cinq jours de {tier}.',
    },
    always: {
      title: 'Jour et nuit.',
      text: 'Ni le fuseau, ni le week-end, ni un jour férié ne changent ce moment.',
    },
    byEmail: {
      title: 'Envoyé par courriel ?',
      fromUnsaid: 'La source ne dit pas à partir de quand se comptent les {hours} de silence.',
    },
  },

  asText: {
    first: '{offer}, {tier}, {priority} : première réponse visée au plus tard {moment}.',
    filed: 'Déposé {moment}.',
    utc: 'En UTC : {moment}.',
    moment: '{date} à {time} ({city})',
    why: 'Pourquoi',
    rests: 'Sur quoi cela repose',
    row: '- {title} : {detail}',
    rowCounted: '- {title} : {detail}, compté {counted}, total {total}',
    note: '- {title} ({tag}) {text}',
    plainNote: '- {title} {text}',
  },
  noScript:
    'Ce calculateur a besoin de scripts. Le tableau ci-dessous donne chaque délai visé et les heures où il compte.',
} satisfies typeof calculator;
