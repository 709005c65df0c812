import type policy from '../en/policy.ts';

export default {
  title: 'Politiques d’assistance d’Adobe Experience Cloud',
  heading: 'Politiques',
  description:
    'Comment fonctionne l’assistance Adobe, en clair : signaler un problème, ce que valent P1 à P4, et pour quand une réponse est due.',
  lead: 'Comment fonctionne l’assistance, en clair, avec les chiffres et leurs sources.',
  index: 'Politiques',
  toc: 'Sur cette page',
  targetTable: { caption: 'Première réponse visée, par gravité et par niveau', severity: 'Gravité', none: '–' },
  required: { yes: 'exigé', expected: 'demandé', optional: 'si connu' },
  thenPress: 'puis touche {key}',
} satisfies typeof policy;
