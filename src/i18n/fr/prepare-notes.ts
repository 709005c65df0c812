import type notes from '../en/prepare-notes.ts';

export default {
  quoted: '« {words} »',
  place: '{words} : montrer dans le champ',
  show: 'Montrer dans le champ',
  hints: {
    vague: 'vaut pour toute panne : dites ce que vous faisiez, ce que vous avez vu et le message exact.',
    'relative-date': 'dépend du jour de lecture : écrivez la date.',
    'ambiguous-date': 'se lit {a} ou {b} selon le pays : écrivez le mois en lettres.',
    'no-zone': 'n’a pas de fuseau : ajoutez la ville ou UTC.',
    long: 'est de trop pour un objet : gardez une phrase courte, le reste va dans les autres champs.',
    'no-address':
      'Aucune étape n’a d’adresse : copiez-la dans la barre du navigateur, pour que l’assistance ouvre la même page.',
    'no-result': 'Dans aucune étape : {parts}. L’assistance compare ce qui devrait venir à ce qui vient.',
  },
  add: 'Ajouter « {words} »',
  added: 'Ajouté : {words}.',
  undo: 'Annuler',
  warning: {
    found: {
      'private-key': 'À ne pas envoyer : peut-être une clé privée.',
      token: 'À ne pas envoyer : peut-être un jeton d’accès.',
      'api-key': 'À ne pas envoyer : peut-être une clé d’API.',
      password: 'À ne pas envoyer : peut-être un mot de passe.',
      card: 'À ne pas envoyer : peut-être un numéro de carte.',
    },
    redact: 'Remplacer par {words}',
    redacted: {
      'private-key': '[clé privée retirée]',
      token: '[jeton retiré]',
      'api-key': '[clé d’API retirée]',
      password: '[mot de passe retiré]',
      card: '[numéro de carte retiré]',
    },
    done: 'Remplacé par {words}.',
    title: 'À ne pas envoyer.',
    text: 'Le cas contient peut-être des secrets. Rien n’est bloqué : à vous de voir.',
    secrets: {
      'private-key': 'une clé privée',
      token: 'un jeton d’accès',
      'api-key': 'une clé d’API',
      password: 'un mot de passe',
      card: 'un numéro de carte',
    },
  },
} satisfies typeof notes;
