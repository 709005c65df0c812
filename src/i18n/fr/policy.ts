import type policy from '../en/policy.ts';

export default {
  history: 'histoire',
  title: 'Politiques d’assistance',
  heading: 'Politiques',
  description:
    'Comment fonctionne l’assistance de chaque offre, en clair : comment signaler un problème, ce que veulent dire les gravités, quand la réponse est due, qui peut demander et que préparer.',
  lead: 'Comment fonctionne l’assistance, en clair, avec les chiffres et leurs sources.',
  index: 'Politiques',
  toc: 'Sur cette page',
  targetTable: { caption: 'Première réponse visée, par gravité et par niveau', severity: 'Gravité', none: '–' },
  required: { yes: 'exigé', expected: 'demandé', optional: 'si connu' },
  thenPress: 'puis touche {key}',
} satisfies typeof policy;
