import type mail from '../en/mail.ts';

export default {
  greeting: 'Bonjour,',
  opening: {
    problem: 'Nous avons besoin de votre aide pour le problème décrit ci-dessous.',
    outage: 'Nous pensons être face à une panne. Voici ce que nous en savons.',
    escalation:
      'Merci de faire remonter le cas ci-dessous : il n’est pas traité dans un délai en rapport avec sa gravité.',
  },
  closing: 'Merci de votre aide.',
  subject: { problem: '', outage: 'Panne', escalation: 'Escalade' },
  caseNumber: 'cas',
  product: 'Produit',
  to: 'À',
  subjectLabel: 'Objet',
  colon: ' : ',
  done: 'oui',
} satisfies typeof mail;
