import type register from '../en/register.ts';

export default {
  conflicts: {
    title: 'Ce que les sources disent l’une contre l’autre',
    heading: 'Contradictions',
    description:
      'Tous les points où les pages officielles d’assistance se contredisent ou sont mal traduites : toutes les lectures, leurs dates, celle que suit ce site, et pourquoi.',
    lead: 'Les pages officielles ne s’accordent pas toujours, entre elles ou avec leurs propres traductions. Les deux lectures sont gardées ici, datées ; celle que suit ce site est en gras, avec la raison.',
    count: '{count} points',
  },
  weWrite: 'Ce site écrit :',
  each: 'Chacune vaut pour sa date ou son lieu.',
  unsaid: {
    title: 'Ce qu’aucune source ne dit',
    heading: 'Non dit',
    description:
      'Ce qu’aucune page officielle ne dit de l’assistance : fuseaux, jours fériés, prix, dates. Cela reste ouvert ici, et rien n’est comblé en silence.',
    lead: 'Ce qu’une page tait est aussi un fait. Quand une réponse en dépend, ce site vous le demande, dit sur quoi elle repose et donne l’intervalle entre toutes les lectures.',
  },
  topics: {
    hours: 'Heures',
    targets: 'Délais',
    tiers: 'Niveaux',
    phones: 'Téléphone',
    case: 'Dépôt d’un cas',
    roles: 'Rôles',
    timeline: 'Dates',
    contact: 'Voies de contact',
  },
  changes: {
    title: 'Ce qui a changé',
    heading: 'Changements',
    description:
      'Ce qui a changé sur ce site pour ses lecteurs : faits, textes, corrections et pages, avec leurs dates et un fil.',
    lead: 'Faits nouveaux ou corrigés, textes refaits et pages nouvelles, du plus récent au plus ancien.',
    feed: 'S’abonner au fil (Atom)',
    kinds: { fact: 'faits', text: 'textes', correction: 'correction', page: 'page' },
  },
  glossary: {
    title: 'Glossaire de l’assistance',
    heading: 'Glossaire',
    description:
      'Les mots de l’assistance, en français et en anglais : ce que chacun veut dire ici, comment les sources le nomment, et avec quoi on le confond.',
    lead: 'Un mot pour une chose, dans les deux langues. Les autres noms que lui donnent les sources sont dessous.',
    also: 'Aussi :',
    not: 'À ne pas confondre avec :',
  },
  parity: {
    title: 'Les deux langues comparées',
    heading: 'Deux langues, un seul contenu',
    description:
      'Quelles pages existent en français et en anglais, quand chaque texte a changé, et si les deux disent toujours la même chose.',
    lead: 'Chaque page existe dans les deux langues. À chaque construction du site, un test compare leurs chiffres, leurs heures, leurs numéros et leurs adresses ; les textes, eux, se relisent côte à côte, et ce tableau dit où c’est à faire.',
    pages: '{count} pages dans chaque langue.',
    caption: 'Les politiques, dans les deux langues',
    french: 'Français',
    english: 'Anglais',
    state: 'État',
    states: {
      'in-step': 'd’accord',
      behind: 'à relire',
      'never-compared': 'pas encore comparé',
    },
    changed: 'modifié le {date}',
  },
  stale: 'pas comparé depuis plus d’un an',
  taken: 'Ce qui en vient',
  nothing: 'Seulement citée dans une lecture.',
  facts: {
    provider: ['{count} voie de contact ou produit', '{count} voies de contact et produits'],
    tiers: ['{count} ligne sur les niveaux', '{count} lignes sur les niveaux'],
    severities: ['{count} délai ou gravité', '{count} délais et gravités'],
    rules: ['{count} règle', '{count} règles'],
    coverage: ['{count} région ou note', '{count} régions et notes'],
    phones: ['{count} numéro de téléphone', '{count} numéros de téléphone'],
    pages: ['{count} page de pays', '{count} pages de pays'],
    intake: ['{count} chose à préparer', '{count} choses à préparer'],
    roles: ['{count} rôle ou page sur les rôles', '{count} rôles et pages sur les rôles'],
    timeline: ['{count} date', '{count} dates'],
    conflicts: ['{count} lecture d’une contradiction', '{count} lectures de contradictions'],
  },
} satisfies typeof register;
