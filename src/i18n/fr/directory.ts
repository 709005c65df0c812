import type directory from '../en/directory.ts';

export default {
  title: 'Annuaire des numéros d’assistance',
  heading: 'Qui appeler',
  description:
    'Tous les numéros d’assistance que nous connaissons, par pays : comment les composer, quelle touche presser, dans quelle langue et quand quelqu’un répond, qui paie, et ce qui n’est pas dit.',
  lead: '{lines} lignes pour {countries} pays et territoires, chacune telle que sa source l’imprime.',
  countries: {
    title: 'Par pays',
    aside: 'Chaque pays a sa page, avec tous les numéros, les heures, les langues et les coûts',
  },
  letters: 'Pays par lettre',
  noPhone: 'pas d’assistance téléphonique',
  p1: { title: 'La production est arrêtée', aside: 'Adobe : ce qu’il faut faire d’abord' },
  support: { title: 'Adobe : service clientèle' },
  'p1-notification': { title: 'Adobe Commerce : ligne d’alerte P1' },
  unsaid: { address: 'non dite' },
  elsewhere: { title: 'Un autre pays', aside: 'Adobe tient sa propre liste de numéros régionaux' },
  other: { title: 'Adobe : les autres voies', aside: 'Par courriel et en ligne' },
  past: { title: 'N’a plus cours', tag: 'histoire' },
  address: 'adresse :',
  kinds: {
    portal: 'Portail',
    page: 'Page',
    phone: 'Téléphone',
    'e-mail': 'Courriel',
    chat: 'Messagerie',
    community: 'Communauté',
    learning: 'Formation',
    social: 'Réseau social',
    'self-help': 'Libre-service',
    'in-person': 'Sur place',
    status: 'État des services',
  },
  disagree: 'Les sources se contredisent',
  who: 'Qui peut demander',
  prepare: 'Préparer d’abord le cas',
} satisfies typeof directory;
