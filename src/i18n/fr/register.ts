import type register from '../en/register.ts';

export default {
  conflicts: {
    title: 'Ce que les sources disent l’une contre l’autre',
    heading: 'Contradictions',
    description:
      'Tous les points où les pages officielles d’assistance se contredisent ou sont mal traduites : toutes les lectures, leurs dates, celle que suit ce site, et pourquoi.',
    lead: 'Les pages officielles ne s’accordent pas toujours, entre elles ou avec leurs propres traductions. Toutes les lectures sont gardées ici, datées ; celle que suit ce site est signalée, et la raison est donnée dessous.',
    contents: 'Par offre',
    counted: ['{count} point', '{count} points'],
    kinds: {
      figures: 'Chiffres et faits',
      period: 'Hier et aujourd’hui',
      wording: 'Formulations',
      translation: 'Traductions',
      oddity: 'Curiosités',
    },
    used: 'suivi ici',
  },
  weWrite: 'Ce site écrit :',
  each: 'Chacune vaut pour sa date ou son lieu.',
  unsaid: {
    title: 'Ce qu’aucune source ne dit',
    heading: 'Non dit',
    description:
      'Ce qu’aucune page officielle ne dit de l’assistance : fuseaux, jours fériés, prix, dates. Cela reste ouvert ici, et rien n’est comblé en silence.',
    lead: 'Ce qu’une page tait est aussi un fait : une échéance qui repose sur une supposition n’en est pas une. Rien n’est donc comblé ici par une valeur probable, et tout cela peut se demander à votre éditeur.',
    counted: ['{count} lacune', '{count} lacunes'],
    none: 'Aucune source ne dit :',
    insteadTitle: 'Ce que fait ce site à la place',
    topic: 'Là où cela manque',
    instead: 'Ce site',
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
  instead: {
    hours:
      'vous demande le fuseau, les jours et les jours fériés, et donne l’intervalle entre toutes les lectures ; une heure qui dépend du fuseau n’est montrée ni ouverte ni fermée.',
    targets:
      'ne compte que ce qui est publié, jusqu’à la première réponse ; si le point de départ ou les jours manquent, il dit sur quelle lecture repose la réponse.',
    tiers: 'compare ce qui est imprimé, ne donne aucun prix et laisse le dernier mot à votre contrat.',
    phones:
      'dit sur la page d’un pays ce qui n’est pas imprimé, et n’appelle gratuit qu’un numéro qu’une source dit tel.',
    case: 'ne marque obligatoire que ce qu’une source dit tel, et range le reste selon ce qui ralentit le plus l’assistance.',
    roles: 'met côte à côte les anciens noms et les nouveaux, chacun avec son année, sans les dire égaux.',
    timeline: 'garde un mois là où seul un mois est imprimé, et signale comme annoncé ce qui n’a été qu’annoncé.',
    contact: 'ne devine aucune adresse : une voie dont l’adresse n’est pas imprimée est nommée sans lien.',
  },
  changes: {
    title: 'Ce qui a changé',
    heading: 'Changements',
    description:
      'Ce qui a changé sur ce site pour ses lecteurs : faits, textes, corrections et pages, avec leurs dates et un fil.',
    lead: 'Faits nouveaux ou corrigés, textes refaits et pages nouvelles, du plus récent au plus ancien.',
    feed: 'S’abonner au fil (Atom)',
    kinds: { fact: 'faits', text: 'textes', correction: 'correction', page: 'page' },
    on: 'Page :',
  },
  glossary: {
    title: 'Glossaire de l’assistance',
    heading: 'Glossaire',
    description:
      'Les mots de l’assistance, en français et en anglais : ce que chacun veut dire ici, comment les sources le nomment, et avec quoi on le confond.',
    lead: 'Un mot pour une chose, dans les deux langues. Sous chacun, les mots qu’emploient les sources et ce avec quoi on le confond.',
    caption: 'En gras le terme français, à côté le terme anglais.',
    also: 'Aussi :',
    not: 'À ne pas confondre avec :',
  },
  parity: {
    title: 'Les deux langues comparées',
    heading: 'Deux langues, un seul contenu',
    description:
      'Quelles pages existent en français et en anglais, quand chaque texte a changé, et si les deux disent toujours la même chose.',
    lead: 'Chaque page existe dans les deux langues. À chaque construction du site, un test compare leurs chiffres, leurs heures, leurs numéros et leurs adresses ; les textes, eux, se relisent côte à côte, et ce tableau dit où c’est à faire.',
    pages:
      '{count} pages dans chaque langue : {policies} politiques, {places} pages de pays et de territoires, et {others} autres.',
    caption: 'Les politiques, dans les deux langues',
    french: 'Français',
    english: 'Anglais',
    states: {
      'in-step': 'en accord avec l’autre',
      behind: 'à relire face à l’autre',
      'never-compared': 'pas encore comparé',
    },
    changed: 'modifié le {date}',
  },
  stale: 'pas comparé depuis plus d’un an',
  taken: 'Ce qui en vient',
  nothing: 'Comparée aux autres ; aucun fait n’en vient.',
  facts: {
    products: ['{count} produit', '{count} produits'],
    ways: ['{count} voie de contact', '{count} voies de contact'],
    links: ['{count} page à connaître', '{count} pages à connaître'],
    scope: ['{count} précision sur qui est aidé, et pour quoi', '{count} précisions sur qui est aidé, et pour quoi'],
    tiers: ['{count} niveau ou plan', '{count} niveaux et plans'],
    entitlements: ['{count} prestation', '{count} prestations'],
    severities: ['{count} gravité', '{count} gravités'],
    targets: ['{count} délai visé', '{count} délais visés'],
    rules: ['{count} règle', '{count} règles'],
    hours: ['heures de {count} région', 'heures de {count} régions'],
    notes: ['{count} note sur les heures et les langues', '{count} notes sur les heures et les langues'],
    countries: ['{count} page de pays', '{count} pages de pays'],
    phoneHours: ['heures d’appel pour {count} territoire', 'heures d’appel pour {count} territoires'],
    numbers: ['{count} numéro de téléphone', '{count} numéros de téléphone'],
    asked: ['{count} chose à préparer', '{count} choses à préparer'],
    roles: ['{count} rôle', '{count} rôles'],
    dates: ['{count} date', '{count} dates'],
    readings: ['{count} lecture d’une contradiction', '{count} lectures de contradictions'],
  },
} satisfies typeof register;
