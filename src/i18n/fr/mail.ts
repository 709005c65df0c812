import type mail from '../en/mail.ts';

export default {
  greeting: 'Bonjour,',
  opening: {
    problem: 'Nous avons besoin de votre aide pour le problème ci-dessous.',
    outage: 'Nous pensons être face à une panne. Voici ce que nous en savons.',
    question: 'Nous avons une question sur le produit, ou un souhait.',
    billing: 'Nous avons une question sur notre facture ou notre abonnement.',
    escalation: 'Merci de faire remonter le cas ouvert ci-dessous.',
  },
  closing: 'Merci de votre aide.',
  subject: { problem: '', outage: 'Panne', question: 'Question', billing: 'Facturation', escalation: 'Escalade' },
  caseNumber: 'cas',
  severity: 'gravité',
  product: 'Produit',
  to: 'À',
  subjectLabel: 'Objet',
  colon: ' : ',
  done: 'oui',
} satisfies typeof mail;
