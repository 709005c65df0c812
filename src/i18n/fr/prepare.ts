import type prepare from '../en/prepare.ts';

export default {
  lead: 'Tout ce que l’assistance demande, dans l’ordre, et un message prêt à partir. Ce que vous tapez reste sur cet appareil.',
  loading: 'Le formulaire se charge.',
  withoutScripts:
    'Le formulaire a besoin des scripts. La liste plus bas sur cette page demande les mêmes choses et peut s’imprimer.',
  form: 'Le cas',
  aside: 'Avancement et aperçu',
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
  steps: {
    what: 'De quoi s’agit-il ?',
    severity: 'À quel point est-ce grave ?',
    fields: 'Le cas',
    ready: 'Prêt à partir ?',
    send: 'Envoyer',
  },
  situation: 'Nature',
  situations: { problem: 'Problème technique', outage: 'Panne', escalation: 'Escalade d’un cas ouvert' },
  product: 'Produit',
  yes: 'Oui',
  no: 'Non',
  questions: {
    stopped:
      'La production est-elle arrêtée, a-t-elle perdu beaucoup de données, ou est-elle si dégradée qu’il faut s’en occuper tout de suite ?',
    degraded:
      'Le service est-il fortement dégradé, des données risquent-elles d’être perdues, ou une fonction majeure est-elle touchée ?',
    question: 'Est-ce une question sur le fonctionnement du produit, ou un souhait d’amélioration ?',
    workaround: 'Un contournement laisse-t-il l’activité continuer ?',
  },
  reasons: {
    stopped: 'La production est arrêtée ou gravement touchée : il faut s’en occuper tout de suite.',
    degraded: 'La production tourne encore, mais le service ou une fonction majeure est gravement touché.',
    question: 'Rien n’est en panne : c’est une question ou un souhait.',
    workaround: 'Le défaut est léger, et un contournement laisse l’activité continuer.',
    heldUp:
      'Le défaut est léger, mais rien ne permet de le contourner. Aucune définition ne couvre ce cas ; nous y lisons un P2.',
  },
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
  missing: 'manque',
  optional: 'facultatif',
  example: 'Ex. : {example}',
  opens: 'Ouvrir {url}',
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
  score: { of: 'sur {total}', complete: 'Rien ne manque.' },
  preview: {
    title: 'Aperçu du message',
    language: 'Langue du message',
    languages: { en: 'Anglais', fr: 'Français' },
    to: 'À',
    noAddress: 'aucune adresse : à coller dans le portail',
    subject: 'Objet',
    body: 'Corps du message',
    missing: 'non rempli',
    hint: 'Les titres sont traduits, vos phrases ne le sont pas. Ce qui n’est pas rempli ne part pas avec le message.',
  },
  send: {
    safe: 'Le lien compte {length} caractères encodés sur {safe} sûrs : tout le texte tient.',
    long: 'Le lien compte {length} caractères encodés. Au-delà de {safe}, certains logiciels de messagerie coupent le texte : vérifiez-en la fin avant l’envoi, ou prenez le fichier.',
    tooLong:
      'Le texte compte {length} caractères encodés. Un lien en porte {max} au plus sans risque d’être coupé, il n’est donc pas proposé : prenez le fichier ou copiez le texte. Rien n’est raccourci.',
    noAddress:
      'Aucune source ne donne d’adresse de courriel pour {product}. Ouvrez le cas dans le portail et collez-y le texte ; le fichier n’a pas de destinataire.',
    portal: 'Ouvrir {name}',
    incomplete: {
      one: 'Il manque une réponse ; vous pouvez envoyer quand même.',
      many: 'Il manque {count} réponses ; vous pouvez envoyer quand même.',
    },
    mail: 'Ouvrir le courriel',
    file: 'Télécharger .eml',
    copy: 'Copier en texte',
    print: 'Imprimer',
    copied: 'Le texte est dans le presse-papiers.',
    refused: 'Le navigateur ne l’a pas permis : sélectionnez le texte de l’aperçu et copiez-le.',
    fileHint:
      'Outlook classique pour Windows ouvre le fichier comme brouillon. D’autres logiciels le montrent comme un message reçu : copiez-en le texte dans un nouveau message.',
    p1: 'C’est un P1 : appelez d’abord.',
  },
} satisfies typeof prepare;
