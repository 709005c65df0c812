import type compare from '../en/compare.ts';
import fit from './compare-fit.ts';
import others from './compare-others.ts';
import out from './compare-out.ts';
import waits from './compare-waits.ts';

export default {
  title: 'Online ou Business : les niveaux comparés',
  heading: 'Online ou Business ?',
  description:
    'Les niveaux d’assistance d’Adobe Experience Cloud côte à côte : délais de réponse, personnes nommées, téléphone, revues, et l’attente réelle d’un cas.',
  lead: 'Business est payant. Il apporte surtout trois choses : le téléphone pour tous les cas, une personne nommée et des délais visés plus courts pour les P2, P3 et P4.',
  leadSameP1: 'Pour une production arrêtée, les deux se valent : {target}.',
  /** What the tools of the page say; the rest is drawn by the server. */
  tools: {
    tableTitle: 'Le tableau des niveaux',
    options: 'Ce que montre le tableau',
    ignored: 'Le lien contenait des éléments inconnus de cette page, laissés de côté : {list}.',
    ignoredParts: {
      tiers: 'les colonnes',
      differences: 'seulement ce qui diffère',
      waits: 'les attentes à montrer, ou vos heures de dépôt',
      needs: 'une réponse sur ce qu’il vous faut',
      unknown: 'un élément inconnu',
    },
    onlyDifferent: 'Seulement ce qui diffère',
    add: 'Colonne {tier}',
    rowsDiffer: ['{shown} ligne sur {all} diffère', '{shown} lignes sur {all} diffèrent'],
    notLoaded: 'Les questions n’ont pas pu être chargées. Rechargez la page pour réessayer.',
    waitsHead: {
      title: 'Combien de temps on attend vraiment',
      lead: 'Un délai visé se compte en heures ouvrables ; l’attente, elle, se vit en heures réelles. Ici, un cas est déposé à chaque heure de {year}, et son attente est le temps réel jusqu’à l’échéance de la première réponse, nuits et jours de repos compris. À quelle vitesse l’assistance répond vraiment, personne ne le publie.',
    },
    fitHead: {
      title: 'Quel niveau convient',
      lead: 'Ne répondez qu’à ce qui compte pour vous. Un niveau reste, ou sort avec la raison ; il n’y a pas de classement.',
    },
    out,
    fit,
    waits,
  },
  /** The page of all figures. */
  allWaits: {
    title: 'Les attentes d’une année : chaque région, gravité et niveau',
    heading: 'Les attentes d’une année',
    description:
      'Combien un cas attend vraiment l’échéance de la première réponse : médiane, moyenne, neuf cas sur dix et plus longue attente d’une année, par région, gravité et niveau.',
    lead: 'Des cas déposés au début de chaque heure de {year}, nuits et jours de repos compris : combien de temps jusqu’à l’échéance de la première réponse.',
    text: 'Les niveaux de même délai visé partagent une ligne. Chaque carré d’un dessin est un cas sur vingt, au-dessus de son attente ; un trait fin marque chaque jour.',
    back: 'Sur quoi reposent ces chiffres, et les mêmes pour vos propres heures',
    all: 'Les chiffres de {year} pour chaque région, gravité et niveau',
    read: 'lues à l’heure locale ({city})',
    jump: 'Régions',
  },
  caption: 'Délais de première réponse et services de chaque niveau',
  row: 'Ligne',
  with: 'Avec {tier}',
  paid: 'payant, prix',
  paidOrNot: 'payant ou non :',
  free: 'non payant',
  targets: 'Première réponse visée',
  severities: {
    P1: 'Production arrêtée',
    P2: 'Service fortement dégradé',
    P3: 'Gêne, avec contournement',
    P4: 'Question ou souhait',
  },
  same: 'rien ne change',
  less: '{amount} de moins',
  half: 'deux fois plus court',
  more: '{count} de plus',
  values: { included: 'Compris', no: 'Non compris', 'business-hours': 'Heures ouvrables', '24x5': '24 h, 5 jours' },
  moreIn: 'En savoir plus :',
  addOns: { available: 'Possible en option', 'not-offered': 'Pas proposé' },
  /** Between two readings of one cell. */
  orElse: ' ou, selon un autre tableau, ',
  note: 'note {number}',
  noteText: '{subject} : {why}',
  key: {
    title: 'Légende',
    '24x7': 'jour et nuit, tous les jours',
    'business-hours': 'heures ou jours ouvrables de la région',
    '24x5': '24 h, cinq jours ; lesquels :',
  },
  notes: { title: 'Notes', chosen: 'Le tableau montre :', undecided: 'Rien ne tranche ; les deux sont gardés.' },
  ...others,
  gains: {
    title: 'Ce que Business change, en clair',
    basis: 'Calculé pour la région {region}, {hours}, du lundi au vendredi ; les jours sont',
    case: 'Un {severity} le {day} à {time}',
    sooner: 'Réponse visée {faster} au lieu de {slower} : {gain} plus tôt.',
    at: '{day} à {time}',
    p1: 'Un P1, à toute heure',
    p1Same: 'Aucune différence : {target} dans les deux.',
    p1Better: 'Pour mieux, il faut {tiers}.',
    better: '{tier} ({amount})',
    or: ' ou ',
    onlyHere: '{tier} seul le comprend : ni {others}.',
    and: ', ni ',
  },
  newer: {
    cost: 'Prix',
    contacts: 'Contacts nommés',
    team: 'Équipe',
    escalation: 'Escalade',
    accelerators: 'Accélérateurs',
    only: 'Ce que seule la page plus récente indique',
  },
} satisfies typeof compare;
