/** What surrounds the words without saying more. */
const around = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'hello|hi|hey|dear|support|team|all|please|pls|help(?: us| me)?|thanks?|thank you|urgent(?:ly)?|asap|sorry|again|still',
    'anymore|any more|at all|properly|correctly|as expected|since (?:today|yesterday|this morning)|today|yesterday|this morning',
    'bonjour|bonsoir|salut|madame|monsieur|svp|s’il vous pla[iî]t|merci(?: d’avance)?|au secours|[aà] l’aide|aidez[- ]nous|aide',
    'encore|toujours|du tout|correctement|bien|comme pr[eé]vu|depuis (?:ce matin|hier|aujourd’hui)|ce matin|hier|aujourd’hui',
  ].join('|')})(?!\p{L})`,
  'giu',
);

const verb = '(?:work|works|working|respond|responding|load|loading)';

/** All that is left, in one of the ways in which people say that something is wrong, and nothing else. */
const empty = new RegExp(
  String.raw`^(?:${[
    `(?:(?:it|this|that|nothing|everything) )?(?:is |has )?(?:does not|doesn’t|do not|don’t|is not|isn’t|not|no longer|stopped|never|won’t|can’t|fails to) ${verb}`,
    `nothing ${verb}`,
    '(?:(?:it|this|that|everything) )?(?:is |has |just )?(?:broken|down|fails|failed|failing|crashes|crashed|stuck|blocked|buggy)',
    '(?:there is |there’s |we have |i have |we’ve got |having )?(?:an? |some |big |serious )*(?:bugs?|problems?|issues?|errors?|trouble)',
    '(?:[cç]a|cela|ceci|il|elle|tout|rien|plus rien) ?(?:ne |n’)?(?:marche|marchent|fonctionne|fonctionnent|va|r[eé]pond)(?: plus| pas)*',
    '(?:ne |n’)?(?:marche|fonctionne|r[eé]pond)(?: plus| pas)',
    '(?:[cç]a|cela|tout) (?:est )?(?:bugue?|bogue|plante|bloque|rame|cass[eé]|bloqu[eé]|en panne|hs)',
    '(?:c’est )?(?:cass[eé]|bloqu[eé]|en panne|panne|hs)',
    '(?:il y a |nous avons |j’ai |on a )?(?:(?:un|une|des|gros|grosse|petit|s[eé]rieux) )*(?:bugs?|bogues?|probl[eè]mes?|soucis?|erreurs?)',
  ].join('|')})$`,
  'iu',
);

const LONGEST = 160;

/** Whether a text says that something is wrong and nothing else: no object, no error, no result. */
export function isVague(text: string): boolean {
  if (text.length > LONGEST) return false;
  const rest = text
    .replace(/'/g, '’')
    .replace(around, ' ')
    .replace(/[\s.,;:!?…()–—-]+/gu, ' ')
    .trim();
  return empty.test(rest);
}
