/**
 * Every figure that a page gives, in a form that does not depend on its language: numbers, durations, times, dates,
 * telephone numbers and addresses. Two languages of one page must give the same ones, each as often.
 */
export function factsIn(html: string): string[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  const text = [...spokenIn(html), textOf(body.replace(drawing, ''))].join('|');
  return [...addressesIn(body), ...drawnIn(body), ...figuresIn(text)].sort();
}

const drawing = /<svg\b[\s\S]*?<\/svg>/g;

/** What drawings say, once: `6 h` and `06:00` along an axis, and a day only where its name has room. */
const drawnIn = (body: string): string[] => {
  const words = textOf((body.match(drawing) ?? []).join('|'));
  return [...new Set(figuresIn(words).map((fact) => `drawn ${fact.replace(/:00$| h$/, '')}`))];
};

/** What is heard or shown elsewhere than on the page: its title and description, the names of images and controls. */
const spokenIn = (html: string): string[] =>
  [
    ...html.matchAll(/<title>([^<]*)/g),
    ...html.matchAll(/<meta name="description" content="([^"]*)"/g),
    ...html.matchAll(/\b(?:alt|title|aria-label|aria-description|placeholder)="([^"]*)"/g),
  ].map(([, text = '']) => textOf(text));

/** What one list has more of than the other, each with a + or a -. */
export function difference(a: string[], b: string[]): string[] {
  const count = new Map<string, number>();
  for (const fact of a) count.set(fact, (count.get(fact) ?? 0) + 1);
  for (const fact of b) count.set(fact, (count.get(fact) ?? 0) - 1);
  return [...count].flatMap(([fact, n]) => (n === 0 ? [] : [`${n > 0 ? '+' : '-'}${Math.abs(n)} ${fact}`]));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** What a reader sees, with a bar wherever a tag stood: two cells are never one number. */
export const textOf = (body: string): string =>
  body
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<wbr\s*\/?>/g, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');

/** Where a page sends its readers outside: the address in one form for both languages. */
function addressesIn(body: string): string[] {
  return [...body.matchAll(/href="((?:https?|tel|mailto):[^"]+)"/g)].map(([, href = '']) =>
    href
      .replaceAll('&amp;', '&')
      .replace('helpx.adobe.com/fr/', 'helpx.adobe.com/')
      .replace(/\?lang=fr$/, ''),
  );
}

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const monthNumber = (name: string) => {
  const index = Math.max(months.fr.indexOf(name), months.en.indexOf(name));
  return String(index + 1).padStart(2, '0');
};
const month = [...months.fr, ...months.en].join('|');

/** Names that hold figures: how often a sentence says them is a matter of style. */
const names = /\b(?:Microsoft 365|Office 365|21Vianet|24\s?x\s?[57])\b/g;

const severity = /\bP[1-4]\b/g;

/** Units by which a figure is another one; what else is counted, persons or pages, goes by its figure. */
const units: [RegExp, string][] = [
  [/^(?:h|heures?|hours?)$/, 'h'],
  [/^(?:min|minutes?)$/, 'min'],
  [/^(?:j|d|jours?|days?)$/, 'd'],
  [/^(?:semaines?|weeks?)$/, 'weeks'],
  [/^(?:mois|months?)$/, 'months'],
  [/^(?:ans?|années?|years?)$/, 'years'],
  [/^%$/, '%'],
];
const unitOf = (word: string | undefined) => units.find(([pattern]) => pattern.test(word ?? ''))?.[1];

export function figuresIn(text: string): string[] {
  const found: string[] = [];
  const take = (rest: string, pattern: RegExp, form: (...groups: string[]) => string) =>
    rest.replace(pattern, (...match: string[]) => {
      found.push(form(...match.slice(1)));
      return '|';
    });
  let rest = text.replace(names, '|').replace(/\b1er\b/g, '1');
  rest = take(rest, /\b24 ?h\/24(?:, 7 ?j\/7)?|\b24\/7\b/g, () => 'at any hour');
  rest = take(
    rest,
    new RegExp(`\\b(\\d{1,2}) (${month}) (\\d{4})\\b`, 'g'),
    (d = '', m = '', y = '') => `${y}-${monthNumber(m)}-${d.padStart(2, '0')}`,
  );
  rest = take(
    rest,
    new RegExp(`\\b(\\d{1,2}) (${month})(?!\\p{L})`, 'gu'),
    (d = '', m = '') => `${monthNumber(m)}-${d.padStart(2, '0')}`,
  );
  rest = take(
    rest,
    new RegExp(`(?<!\\p{L})(${month}) (\\d{4})\\b`, 'gu'),
    (m = '', y = '') => `${y}-${monthNumber(m)}`,
  );
  rest = take(rest, /\b(\d{1,3}) ?h ?(\d\d)\b(?: min)?|\b(\d{1,2}):(\d\d)\b|\b(\d+) h (\d+) min\b/g, (...g) => {
    const [hours = '', minutes = ''] = g.filter((it) => it !== undefined && /^\d+$/.test(it));
    return `${Number(hours)}:${minutes.padStart(2, '0')}`;
  });
  rest = take(rest, /(\+?\(?\d[\d ().-]{5,}\d)/g, (number = '') => `tel ${number.replace(/\D/g, '')}`);
  rest = rest.replace(/(\d)[ ,](?=\d{3}\b)/g, '$1');
  take(
    rest,
    /(?<![\p{L}\d])(\d+(?:[.,]\d+)?)(?!\p{L})(?: ?(?:(?:business|service|working) )?(\p{L}+|%))?/gu,
    (number = '', word) => [number.replace(',', '.'), unitOf(word)].filter(Boolean).join(' '),
  );
  const once = new Set(text.match(names)?.map((name) => `name ${name.replace(/\s/g, '')}`));
  return [...found, ...once, ...(text.match(severity) ?? [])];
}
