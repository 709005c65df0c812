import type severity from '../en/prepare-severity.ts';

export default {
  yes: 'Oui',
  no: 'Non',
  reading: 'notre lecture',
  choose: '{what} dans le message',
  unanswered: 'Répondez aux questions, ou choisissez vous-même.',
  overruled: 'Vos réponses mènent à {advised} ; vous avez choisi {chosen}, et le message dira {chosen}.',
  goBack: 'Revenir à {advised}',
  consequence: {
    changed: 'Délai visé pour la première réponse : {own} ({advised} : {other}).',
    same: 'Le délai visé pour la première réponse reste le même : {own}.',
  },
  due: {
    moment: 'Première réponse attendue au plus tard le {moment}, si vous déposez le cas maintenant.',
    other: {
      later: 'En {advised}, elle viendrait {difference} plus tard : {moment}.',
      sooner: 'En {advised}, elle viendrait {difference} plus tôt : {moment}.',
    },
    calendar: 'Mettre l’échéance à l’agenda',
    why: 'Chaque heure qui compte, et que faire si rien ne vient',
  },
  definition: 'Ce qui compte : {definition}',
  under: '{plan} :',
  whenDue: 'Voir pour quand la réponse est due',
  notLoaded: 'Cette partie n’a pas pu être chargée. Les liens mènent aux mêmes faits.',
  first: {
    call: '{what} : appelez d’abord',
    reach: '{what} : parlez d’abord à quelqu’un',
    noLine: 'Aucune source ne donne de numéro de téléphone pour {product}.',
    otherWays: 'Autres voies, la meilleure d’abord',
    byMail: 'Si le cas part tout de même par courriel',
    directory: 'Tous les numéros',
  },
} satisfies typeof severity;
