/** Without accents, capitals and ligatures: `Côte d’Ivoire` becomes `cote d’ivoire`, `Cœur` `coeur`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøß]/g, (letter) => plain[letter] ?? letter);

const plain: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss' };
