import type reference from '../en/reference.ts';

export default {
  responseTimes: {
    title: 'Pour quand la réponse ? Calculateur de délais',
    heading: 'Pour quand la réponse ?',
    description:
      'Calculez le moment où la première réponse à un cas d’assistance Adobe ou 21Vianet est due, dans votre fuseau, et voyez chaque heure comptée.',
    targets: 'Tous les délais visés',
    hours: 'Les heures qui comptent',
    more: 'Ce que valent les gravités',
  },
  prepare: {
    title: 'Préparer un cas',
    heading: 'Préparer un cas',
    description:
      'Tout ce que demande l’assistance Adobe, dans l’ordre, pour un problème, une panne ou une escalade, avec l’adresse où l’envoyer.',
    asked: 'Ce que demande l’assistance',
    askedAside: 'La liste à imprimer, avec ce à quoi sert chaque réponse.',
    situations: { problem: 'Un problème', outage: 'Une panne', escalation: 'Une escalade' },
    caption: 'Ce qu’il faut donner pour {situation}',
    what: 'Quoi',
    why: 'Pourquoi, et comment',
    need: 'Besoin',
    only: '{products} seulement',
    sendTo: 'À envoyer à',
    anyProduct: 'tout produit',
    more: 'Comment signaler un problème',
  },
} satisfies typeof reference;
