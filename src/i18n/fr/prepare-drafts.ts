import type drafts from '../en/prepare-drafts.ts';

export default {
  keeping: {
    nothing: 'Enregistré sur cet appareil au fil de la frappe.',
    restored: 'Votre brouillon est de retour, tel que vous l’avez laissé.',
    saved: 'Brouillon enregistré sur cet appareil.',
    denied:
      'Ce navigateur ne nous laisse rien garder : ce que vous tapez sera perdu à la fermeture de la page. Copiez-le ou téléchargez-le avant.',
    unreadable:
      'Un brouillon trouvé sur cet appareil n’a pas pu être lu. Il a été mis de côté, et un nouveau commence.',
  },
  erase: {
    button: 'Tout effacer',
    question: 'Effacer tout ce que vous avez tapé ici ?',
    yes: 'Effacer',
    no: 'Garder',
    done: 'Tout est effacé.',
    undo: 'Rétablir',
  },
} satisfies typeof drafts;
