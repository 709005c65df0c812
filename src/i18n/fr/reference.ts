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
      'Tout ce que demande l’assistance d’Adobe, de Microsoft 365 ou de 21Vianet, dans l’ordre, pour un problème, une panne, une question, une facture ou une escalade, et où l’envoyer.',
    asked: 'Ce que demande l’assistance',
    askedAside: 'Par fournisseur, avec ce à quoi sert chaque réponse.',
    for: 'Pour : {situations}',
    where: 'Où l’envoyer',
    caption: 'Ce qu’il faut donner pour {situation}',
    what: 'Quoi',
    why: 'Pourquoi, et comment',
    need: 'Besoin',
    only: '{products} seulement',
    anyProduct: 'tout produit',
    more: 'Comment signaler un problème',
  },
} satisfies typeof reference;
