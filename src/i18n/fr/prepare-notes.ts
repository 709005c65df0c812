import type notes from '../en/prepare-notes.ts';

export default {
  warning: {
    title: 'À ne pas envoyer.',
    text: '« {field} » contient peut-être {secrets}. Rien n’est bloqué : à vous de voir.',
    secrets: {
      'private-key': 'une clé privée',
      token: 'un jeton d’accès',
      'api-key': 'une clé d’API',
      password: 'un mot de passe',
      card: 'un numéro de carte',
    },
  },
} satisfies typeof notes;
