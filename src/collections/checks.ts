import type { Offer } from '../schemas/index.ts';
import { needsThatTell } from './check-needs.ts';
import type { Problem } from './content-error.ts';
import { isPhoneNumber } from './phone-number.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** The file of an offer by its name without folder: `tiers.yaml`, `phones/us.yaml`. */
type FileOf = (name: string) => YamlFile;

/** A place has one name, whatever the offer: it is one page. */
export function unlikeNames(offers: readonly Offer[], file: FileOf): Problem[] {
  const first = new Map<string, { name: string; offer: string }>();
  return offers.flatMap(({ id: offer, phones }) =>
    phones.flatMap(({ place, name: { en, fr } }) => {
      const name = `{ en: ${en}, fr: ${fr} }`;
      const known = first.get(place) ?? { name, offer };
      first.set(place, known);
      if (known.name === name) return [];
      return [
        file(`${offer}/phones/${place}.yaml`).problem(
          ['name'],
          `${known.offer} calls it ${known.name}; write the same`,
        ),
      ];
    }),
  );
}

/** What no schema of a single file can see, references aside. */
export function contradictions(offer: Offer, file: FileOf): Problem[] {
  return [
    ...emergencyOfToday(offer, file('provider.yaml')),
    ...publishedOrNot(offer, file('severities.yaml')),
    ...targetPerSeverity(offer, file('severities.yaml')),
    ...answersToQuestions(offer, file),
    ...answersOfCases(offer, file),
    ...valuePerTier(offer, file('tiers.yaml')),
    ...needsThatTell(offer, file('tiers.yaml')),
    ...hoursThatOpen(offer, file('coverage.yaml')),
    ...numbersToDial(offer, file),
    ...chosenReadings(offer, file('conflicts.yaml')),
    ...datesInOrder(offer, file('timeline.yaml')),
  ];
}

/** An offer of today says what to do in an emergency, and by ways of today; one that has ended says nothing of it. */
function emergencyOfToday({ provider: { emergency, ended, channels } }: Offer, file: YamlFile): Problem[] {
  if (ended) return emergency ? [file.problem(['emergency'], 'cannot stand here: the offer has ended; remove it')] : [];
  if (!emergency) {
    return [file.problem(['emergency'], 'is missing; write whom to call, what to say and what to do otherwise')];
  }
  const usable = channels.filter(({ current, contact }) => current !== false && contact !== false);
  return emergency.otherwise.flatMap(({ via }, i) => {
    if (usable.some(({ id }) => id === via) || !channels.some(({ id }) => id === via)) return [];
    const others = usable.map(({ id }) => id).join(', ');
    return [file.problem(['emergency', 'otherwise', i, 'via'], `is nothing to use today; write one of ${others}`)];
  });
}

/** An offer has targets, or says that there are none and what is known instead. */
function publishedOrNot({ severities: { severities, targets, unpublished } }: Offer, file: YamlFile): Problem[] {
  if (targets.length > 0 && severities.length > 0) {
    return unpublished ? [file.problem(['unpublished'], 'contradicts the targets above; remove one of them')] : [];
  }
  if (targets.length > 0) return [file.problem(['severities'], 'is empty; write the severities of the targets')];
  return unpublished
    ? []
    : [file.problem(['unpublished'], 'is missing; without targets, write what is known instead, with its source')];
}

/** What a rule takes as given is a choice of a question. */
function answersToQuestions({ rules, severities: { questions } }: Offer, file: FileOf): Problem[] {
  return rules.flatMap(({ given = {} }, i) =>
    Object.entries(given).flatMap(([name, choice]) => {
      const question = questions.find(({ id }) => id === name);
      const path = [i, 'given', name];
      if (!question) return [file('rules.yaml').problem(path, missing('question', name, questions, 'severities.yaml'))];
      if (question.choices.some(({ id }) => id === choice)) return [];
      return [file('rules.yaml').problem(path, missing('choice', choice, question.choices, 'the question'))];
    }),
  );
}

/** What a case settles is a choice of a question, in answer to one that the coach asks. */
function answersOfCases({ intake, severities: { questions } }: Offer, file: FileOf): Problem[] {
  const coached = intake.coaches.flatMap((coach) => coach.questions);
  return intake.settles.flatMap(({ question: name, choice, when = {} }, i) => {
    const own = file('intake.yaml');
    const question = questions.find(({ id }) => id === name);
    const at = (key: string) => ['settles', i, key];
    if (!question) return [own.problem(at('question'), missing('question', name, questions, 'severities.yaml'))];
    const known = question.choices.some(({ id }) => id === choice);
    const strange = Object.keys(when).filter((one) => !coached.some(({ id }) => id === one));
    return [
      ...(known ? [] : [own.problem(at('choice'), missing('choice', choice, question.choices, 'the question'))]),
      ...strange.map((one) => own.problem([...at('when'), one], missing('question', one, coached, 'a coach'))),
    ];
  });
}

const missing = (what: string, id: string, known: readonly { id: string }[], where: string) =>
  `no ${what} is called "${id}"; add it to ${where}, or write one of ${known.map((one) => one.id).join(', ')}`;

/** Each tier has one target for each severity, and no second one. */
function targetPerSeverity({ tiers, severities }: Offer, file: YamlFile): Problem[] {
  if (severities.targets.length === 0) return [];
  const plans = [...tiers.tiers, ...(tiers.newerPlans?.plans ?? [])];
  return plans.flatMap((tier) =>
    severities.severities.flatMap((severity) => {
      const same = severities.targets.flatMap((it, i) =>
        it.tier === tier.id && it.severity === severity.id ? [i] : [],
      );
      if (same.length === 0) return [file.problem(['targets'], `write the target of ${tier.id} for ${severity.id}`)];
      return same
        .slice(1)
        .map((i) => file.problem(['targets', i], `is a second target of ${tier.id} for ${severity.id}; keep one`));
    }),
  );
}

/** A row of the table has a cell for each tier of the table. */
function valuePerTier({ tiers }: Offer, file: YamlFile): Problem[] {
  return tiers.entitlements.flatMap((row, i) =>
    tiers.tiers
      .filter(({ id }) => !(id in row.values))
      .map(({ id }) => file.problem(['entitlements', i, 'values', id], 'is missing; write no, included or a count')),
  );
}

/** Closing at the opening time would mean the next day: a printed table never means that. */
function hoursThatOpen({ coverage }: Offer, file: YamlFile): Problem[] {
  return coverage.regions.flatMap(({ opens, closes }, i) =>
    opens === closes
      ? [
          file.problem(
            ['regions', i, 'closes'],
            `"${closes}" is also the opening time, so the calendar never opens; write when it closes`,
          ),
        ]
      : [],
  );
}

function numbersToDial({ phones }: Offer, file: FileOf): Problem[] {
  return phones.flatMap(({ place, lines, cautions }) => {
    const own = file(`phones/${place}.yaml`);
    return lines.flatMap(({ e164, cautions: ownCautions }, i) =>
      e164 === null || isPhoneNumber(e164) || cautions || ownCautions
        ? []
        : [
            own.problem(
              ['lines', i, 'e164'],
              `"${e164}" is not a valid number; write + and all figures, as "+31202035138", or null with the reason under noE164; where a source prints it so, add a caution`,
            ),
          ],
    );
  });
}

function chosenReadings({ conflicts }: Offer, file: YamlFile): Problem[] {
  return conflicts.flatMap(({ chosen, readings }, i) => {
    const may = [...readings.map(({ id }) => id), 'undecided', 'each', 'neither'];
    const unknown = may.includes(chosen)
      ? []
      : [file.problem([i, 'chosen'], `"${chosen}" is no reading of this conflict; write one of ${may.join(', ')}`)];
    const nameless = readings.flatMap(({ source, page }, j): Problem[] =>
      source === 'unsaid' && !page
        ? [file.problem([i, 'readings', j, 'page'], 'is missing; a reading without a source says which page it was on')]
        : [],
    );
    return [...unknown, ...nameless];
  });
}

function datesInOrder({ timeline }: Offer, file: YamlFile): Problem[] {
  return timeline.flatMap(({ start, end }, i) =>
    end !== undefined && end < start
      ? [file.problem([i, 'end'], `"${end}" is before the start; write a later date`)]
      : [],
  );
}

/** Ids that are written twice in one list. */
export function repeatedIds(file: YamlFile): Problem[] {
  return [...lists(file.data, [])].flatMap(([path, items]) => {
    const ids = items.map((item) => (item as { id?: unknown } | null)?.id);
    return ids.flatMap((id, i) =>
      typeof id === 'string' && ids.indexOf(id) < i && !isFeature(path)
        ? [file.problem([...path, i, 'id'], `"${id}" is already used in this list; write another id`)]
        : [],
    );
  });
}

/** Two tiers may present the same service. */
const isFeature = (path: Path): boolean => path.at(-1) === 'features';

function* lists(data: unknown, path: Path): Generator<[Path, unknown[]]> {
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) yield [path, data];
  for (const [key, value] of Object.entries(data)) {
    yield* lists(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}
