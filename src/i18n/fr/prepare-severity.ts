import type severity from '../en/prepare-severity.ts';

export default {
  yes: 'Oui',
  no: 'Non',
  reading: 'notre lecture',
  choose: 'Priorité inscrite dans le message',
  unanswered: 'Répondez aux questions, ou choisissez vous-même la priorité.',
  overruled: 'Vos réponses mènent à {advised} ; vous avez choisi {chosen}, et le message dira {chosen}.',
  goBack: 'Revenir à {advised}',
  whenDue: 'Voir pour quand la réponse est due',
  first: {
    title: 'Pour un P1, appelez d’abord',
    key: 'puis touche {key}',
    unsaidHours: 'horaires non dits',
    noLine: 'Aucune source ne donne de numéro pour {product}.',
    otherCountries: 'Numéros dans d’autres pays',
    directory: 'Tous les numéros',
  },
} satisfies typeof severity;
