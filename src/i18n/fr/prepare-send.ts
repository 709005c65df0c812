import type send from '../en/prepare-send.ts';

export default {
  preview: {
    title: 'Aperçu du message',
    language: 'Langue du message',
    languages: { en: 'Anglais', fr: 'Français', both: 'Les deux' },
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
} satisfies typeof send;
