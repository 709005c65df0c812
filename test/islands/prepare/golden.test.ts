import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { offerFacts } from '../../../src/components/prepare-offer.ts';
import { situations, type Situation } from '../../../src/domain/facts.ts';
import { emptyDraft, TICKED, type Draft, type MessageLanguage } from '../../../src/domain/intake/index.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { strings } from '../../../src/i18n/strings.ts';
import type { FormField, PrepareFacts, PrepareOffer } from '../../../src/islands/prepare/facts.ts';
import { viewOf } from '../../../src/islands/prepare/model.ts';
import { realContent } from '../../support/content.ts';

const mail = { en: strings.en.mail, fr: strings.fr.mail };
const languages: readonly MessageLanguage[] = ['en', 'fr', 'both'];

/** Of today, with the words of one language: a message in both is written by somebody who writes in one. */
const factsIn = (locale: Locale): PrepareFacts => ({
  offers: realContent()
    .offers.filter(({ provider }) => !provider.ended)
    .map((offer) => offerFacts(offer, locale)),
  pages: { directory: '/', responseTimes: '/', late: '/' },
});
const facts = { en: factsIn('en'), fr: factsIn('fr') };

/** A step that says all, a second one with its action alone; one person. */
const rowsOf = ({ parts = [], numbered, example }: FormField): Draft['rows'][string] => {
  const each: readonly { id: string; example: string }[] = parts;
  const whole = Object.fromEntries(each.map((part) => [part.id, part.example]));
  return numbered ? [whole, { [parts[0]?.id ?? '']: example }] : [whole];
};

/** Every field holds its own example. */
function filledIn({ id, fields, severities }: PrepareOffer, situation: Situation, language: MessageLanguage): Draft {
  // A question has the severity that the coach gives it.
  const severity = severities[situation === 'outage' ? 0 : 1]?.id ?? '';
  const value = ({ kind, example }: FormField) => (kind === 'check' ? TICKED : example);
  return {
    ...{ ...emptyDraft(id), situation, language },
    chosen: situation === 'question' ? {} : { [id]: { severity } },
    values: Object.fromEntries(fields.map((field) => [field.id, value(field)])),
    rows: Object.fromEntries(fields.filter(({ parts }) => parts).map((field) => [field.id, rowsOf(field)])),
  };
}

const known = facts.en.offers.flatMap((offer) =>
  situations.flatMap((situation) => {
    const draft = filledIn(offer, situation, 'en');
    const { ways } = viewOf(draft, facts.en, mail);
    // By the best way that there is; a problem by every way.
    return ways.slice(0, situation === 'problem' ? ways.length : 1).map((way) => ({ id: offer.id, situation, way }));
  }),
);

const nameOf = ({ id, situation, way }: (typeof known)[number], language: MessageLanguage) =>
  `${id}-${situation}-${way}.${language}.txt`;

function golden({ id, situation, way }: (typeof known)[number], language: MessageLanguage): string {
  const words = facts[language === 'fr' ? 'fr' : 'en'];
  const offer = words.offers.find((one) => one.id === id)!;
  const { message } = viewOf({ ...filledIn(offer, situation, language), way }, words, mail);
  const to = message.to ? [message.to.display ?? message.to.address] : [];
  return `${[...to, message.subject].join('\n')}\n\n${message.body}\n`;
}

/** Real words in the real fields: read them as a support engineer would. */
describe.for(known)('golden message: $id, $situation, $way', (it) => {
  test.for(languages)('%s', async (language) => {
    await expect(golden(it, language)).toMatchFileSnapshot(`golden/${nameOf(it, language)}`);
  });
});

test('no other golden message is left', () => {
  const names = known.flatMap((it) => languages.map((language) => nameOf(it, language)));
  expect(readdirSync(new URL('golden/', import.meta.url)).sort()).toEqual(names.sort());
});
