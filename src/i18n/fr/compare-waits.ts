import type waits from '../en/compare-waits.ts';
import calculator from './calculator.ts';
import country from './country.ts';
import site from './site.ts';

const { region, priority, hours, hoursHint, days } = calculator;
const { units, unitShort, targets, openToClose, unsaid, reading } = site;
const { everyDay, nextDay } = country;

export default {
  fields: 'Quelles attentes, et quand vous déposez',
  region,
  priority,
  hours,
  hoursHint,
  when: { label: 'Quand vous déposez', any: 'À toute heure', own: 'À nos heures' },
  own: {
    days: 'Jours',
    from: 'De',
    to: 'À',
    zone: 'Fuseau de ces heures',
    share: 'Part de vos cas déposés alors',
    shares: { 100: 'tous', 90: 'neuf sur dix', 75: 'trois sur quatre', 50: 'la moitié' },
    rest: 'Les autres arrivent à n’importe quelle autre heure.',
  },
  problems: {
    'no-days': 'Choisissez au moins un jour où vous déposez.',
    'no-time': 'Donnez les deux heures : celle où vous commencez et celle où vous finissez.',
    'no-length': 'Vos heures commencent et finissent au même moment. Donnez deux heures différentes.',
    'no-hour': 'Aucune heure pleine ne commence dans cet intervalle. Allongez-le un peu.',
    beyond: 'Aucune réponse n’est due dans les années du calendrier.',
  },
  said: {
    any: 'à toute heure',
    own: '{days}, de {hours} ({city})',
    mostly: 'surtout ({share}) {days}, de {hours} ({city})',
    two: 'Parmi les cas {severity} déposés {when}, la moitié attendent {first} ou moins avec {slower}, et {second} ou moins avec {faster}.',
    alike:
      'Parmi les cas {severity} déposés {when}, la moitié attendent {first} ou moins, avec {slower} comme avec {faster}.',
    one: 'Parmi les cas {severity} déposés {when}, la moitié attendent {first} ou moins.',
    even: 'Un cas {severity} n’attend pas plus que son délai visé, quelle que soit l’heure.',
    targets: 'Les délais visés, eux, disent {first} et {second}.',
    target: 'Le délai visé, lui, dit {first}.',
    gain: 'En moyenne, l’échéance tombe {gain} plus tôt avec {faster}.',
  },
  table: {
    caption: '{severity}, {region} : l’attente réelle jusqu’à l’échéance de la première réponse',
    all: '{region} : l’attente réelle jusqu’à l’échéance de la première réponse',
    tier: 'Niveau',
    target: 'Délai visé',
    median: 'La moitié des cas',
    mean: 'En moyenne',
    nineInTen: 'Neuf sur dix',
    worst: 'Au plus long',
    drawing: 'Vingt cas',
    one: '{tier} (selon un tableau)',
    other: '{tier} (selon l’autre tableau)',
    and: ', ',
  },
  key: {
    title: 'Chaque carré est un cas sur vingt, au-dessus de son temps d’attente, avec un trait fin toutes les {step} :',
    half: 'la moitié qui attend le moins',
    most: 'jusqu’à neuf sur dix',
    last: 'le reste',
    worst: 'l’attente la plus longue de l’année',
  },
  rests: {
    title: 'Sur quoi reposent ces chiffres',
    counted: 'Comptés : {count} cas, un au début de chaque heure de {year}, heure locale ({city}).',
    countedOwn: 'Comptés : {count} cas, un au début de chaque heure de {year} où vous déposez, heure locale ({city}).',
    shared:
      'Comptés : {count} cas, un au début de chaque heure de {year}, heure locale ({city}) ; ceux de vos heures comptent pour {share}.',
    hours: 'Heures ouvrables : {hours}, telles qu’imprimées.',
    zone: 'Lues à l’heure locale ({city}).',
    weekdays: 'Jours : {days}.',
    allDay: '24 h sur cinq jours : du premier minuit au dernier, {days}, {city}.',
    workingDays: 'Un jour ouvrable plus tard, c’est la même heure le jour suivant qui a des heures ouvrables.',
    otherHours: 'Une autre source donne {hours} ; ces chiffres n’en tiennent pas compte.',
    tables: 'Deux tableaux d’une même source donnent à {tier} deux horloges différentes ; les deux sont montrées.',
    holidays:
      'Les jours de congé de {vendor} ; aucun n’est retiré : autour d’un jour férié, l’attente est plus longue.',
    ranks:
      '« La moitié » et « neuf sur dix » sont des attentes réellement rencontrées : tant de cas attendent autant ou moins.',
    answers:
      'Ce que vous êtes seul à savoir, comme le moyen de dépôt ou un accord signé, peut changer un délai visé. Il n’en est pas tenu compte ici ; le calculateur le demande.',
    calculator: 'Un seul cas, avec sa date et son heure : le calculateur',
  },
  words: { units, unitShort, targets, openToClose, unsaid, reading, days, everyDay, nextDay },
} satisfies typeof waits;
