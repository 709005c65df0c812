import type prepare from '../en/prepare.ts';
import drafts from './prepare-drafts.ts';
import notes from './prepare-notes.ts';
import send from './prepare-send.ts';
import severity from './prepare-severity.ts';

export default {
  drafts,
  notes,
  send,
  severity,
  lead: 'Tout ce que l’assistance demande, dans l’ordre, et un message prêt à partir. Ce que vous tapez reste sur cet appareil.',
  loading: 'Le formulaire se charge.',
  withoutScripts:
    'Le formulaire a besoin des scripts. La liste plus bas sur cette page demande les mêmes choses et peut s’imprimer.',
  form: 'Le cas',
  aside: 'Avancement et aperçu',
  steps: {
    what: 'De quoi s’agit-il ?',
    severity: 'À quel point est-ce grave ?',
    fields: 'Le cas',
    ready: 'Prêt à partir ?',
    send: 'Envoyer',
  },
  situation: 'Nature',
  situations: {
    problem: 'Problème technique',
    outage: 'Panne',
    question: 'Question ou demande',
    billing: 'Facture ou abonnement',
    escalation: 'Escalade d’un cas ouvert',
  },
  offer: 'Fournisseur',
  product: 'Produit',
  tier: 'Niveau d’assistance',
  way: 'Comment il part',
  ways: { 'e-mail': 'Par courriel', portal: 'Dans le portail', phone: 'Par téléphone' },
  unsaid: 'non dit',
  missing: 'manque',
  ours: 'notre conseil',
  rows: {
    step: 'Étape {number}',
    entry: '{label}, n° {number}',
    addStep: 'Ajouter une étape',
    add: 'Ajouter une ligne',
    up: 'Monter : {row}',
    down: 'Descendre : {row}',
    remove: 'Retirer : {row}',
    moved: '{row} passe au n° {number}.',
    removed: '{row} : retirée.',
    undo: 'Rétablir',
  },
  moment: { now: 'Maintenant' },
  optional: 'facultatif',
  example: 'Ex. : {example}',
  opens: 'Ouvrir {url}',
  score: {
    of: 'sur {total}',
    complete: 'Rien ne manque.',
    rest: { one: 'Et une autre', many: 'Et {count} autres' },
  },
  stepper: {
    label: 'Étapes',
    where: 'Étape {number} sur {total}',
    all: 'Toutes les étapes',
    onePage: 'Tout sur une page',
    oneByOne: 'Une étape à la fois',
    back: 'Retour',
    next: 'Suite',
    reach: 'Avancement et message',
    ready: '{filled} sur {total}',
    message: 'Message',
  },
  unknown: {
    text: 'Rien à remplir ici, puisqu’aucune source ne dit quoi envoyer. Voici où l’on pourra vous en dire plus :',
    portal: 'Se connecter à {name}',
    directory: 'Les numéros de téléphone de {vendor}',
  },
} satisfies typeof prepare;
