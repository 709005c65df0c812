import type drafts from '../en/prepare-drafts.ts';

export default {
  title: 'Brouillons',
  count: 'Brouillons ({count})',
  keeping: {
    nothing: 'Enregistré sur cet appareil au fil de la frappe.',
    restored: 'Votre brouillon est de retour, tel que vous l’avez laissé.',
    saved: 'Brouillon enregistré sur cet appareil.',
    unsaved: 'Non enregistré sur cet appareil.',
  },
  bad: {
    full: 'Cet appareil n’a plus de place pour vos derniers changements : ils restent sur cette page jusqu’à sa fermeture. Téléchargez vos brouillons, ou effacez-en un dont vous n’avez plus besoin.',
    denied:
      'Ce navigateur ne nous laisse rien garder : ce que vous tapez sera perdu à la fermeture de la page. Téléchargez-le avant de partir.',
    gone: 'Ce brouillon a été effacé dans un autre onglet. Il reste sur cette page, et sera de nouveau enregistré dès que vous le modifierez.',
    beside:
      'Ce brouillon a été modifié en même temps dans un autre onglet. Les deux versions sont gardées : cet onglet continue avec la sienne, « {name} ».',
    aside: 'Un contenu gardé sur cet appareil n’est pas un brouillon que nous sachions lire. Il y reste tel quel.',
  },
  besideName: '{name} (autre version)',
  keepOn: 'L’enregistrer de nouveau',
  heard: 'Compris',
  notLoaded: 'La liste des brouillons n’a pas pu être chargée. Réessayez une fois en ligne.',
  name: 'Nom de ce brouillon',
  open: 'ouvert',
  changed: 'modifié le {date} à {time}',
  untouched: 'encore vide',
  begin: 'Nouveau brouillon',
  files: {
    one: 'Télécharger ce brouillon',
    all: 'Télécharger tous les brouillons',
    add: 'Ajouter depuis un fichier',
    aside: 'Le télécharger',
    oneName: 'appui-brouillon',
    allName: 'appui-brouillons',
    asideName: 'appui-illisible',
    added: {
      one: 'Un brouillon a été ajouté ; il est ouvert.',
      many: '{count} brouillons ont été ajoutés ; le dernier modifié est ouvert.',
    },
    known: { one: 'Un brouillon était déjà là.', many: '{count} brouillons étaient déjà là.' },
    refused: {
      'not-json':
        'Ce fichier ne contient pas de brouillons : ce n’est pas du JSON. Choisissez le fichier .json que cette page vous a donné. Rien n’a changé.',
      'not-ours':
        'Ce fichier ne contient pas de brouillons de ce site. Choisissez le fichier .json que cette page vous a donné. Rien n’a changé.',
      newer:
        'Ce fichier vient d’une version plus récente de ce site. Rechargez la page, puis ajoutez-le de nouveau. Rien n’a changé.',
      empty: 'Ce fichier ne contient aucun brouillon. Rien n’a changé.',
      damaged:
        'Ce fichier est abîmé : une partie de ses brouillons est illisible. Si vous en avez une autre copie, choisissez-la. Rien n’a changé.',
      'too-large':
        'Ce fichier est trop gros pour être l’un des nôtres. Choisissez le fichier .json que cette page vous a donné.',
      unreadable:
        'Le navigateur n’a pas pu lire ce fichier. Copiez-le sur cet appareil, puis choisissez-le de nouveau.',
      full: 'Cet appareil n’a pas assez de place pour ces brouillons. Effacez-en un dont vous n’avez plus besoin, puis ajoutez-les de nouveau. Rien n’a changé.',
    },
  },
  erase: {
    button: 'Effacer',
    all: 'Tout effacer',
    one: 'Effacer « {name} »',
    questionAll: 'Effacer tous les brouillons de cet appareil ?',
    questionOne: 'Effacer ce brouillon ?',
    questionAside: 'Effacer ce qui est illisible ?',
    aside: 'Ce qui était illisible',
    yes: 'Effacer',
    no: 'Garder',
    done: 'Effacé : {name}',
    doneAll: 'Tous les brouillons sont effacés.',
    undo: 'Rétablir',
  },
} satisfies typeof drafts;
