import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { whenNear } from '../../browser/near.ts';
import type { DirectoryFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { BandList } from '../board/BandList.tsx';
import type { View } from '../board/Bands.tsx';
import { SelectField } from '../calculator/SelectField.tsx';
import type { LoadedDirectory } from '../directory/use-directory.ts';
import type { HoursFacts, Labels } from './facts.ts';
import { byLanguage, grouped, languageNames, outlook, timelinesFrom, voicesOf, type Filter } from './world.ts';
import { WorldLine } from './WorldLine.tsx';

type Props = {
  facts: HoursFacts;
  directory: LoadedDirectory;
  view: View | undefined;
  labels: Labels;
  locale: Locale;
};

const services = ['technical', 'billing'] as const;

/** Who is answering, in which language, in all countries and regions of all offers of today. */
export function World({ facts, directory: { directory, failed }, view, labels, locale }: Props) {
  const [filter, setFilter] = useState<Filter>({ service: 'technical', offer: '' });
  const { world } = labels;
  const [near, section] = useNear();
  const rows = useRows(facts, near ? directory : undefined, filter, view, locale);
  const nameOf = languageNames(facts, labels);
  const offers = [{ id: '', name: world.anyOffer }, ...facts.offers];
  return (
    <section class="sec world" aria-labelledby="world" ref={section}>
      <div class="bar">
        <h2 id="world">{view && view.day.now === undefined ? world.titleOfDay : world.title}</h2>
        <p>{world.aside}</p>
      </div>
      <form class="world-ask" aria-label={world.form} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={world.service}
          choices={services.map((id) => ({ id, name: labels.country.services[id] }))}
          value={filter.service}
          onPick={(id) => setFilter({ ...filter, service: services.find((it) => it === id) ?? 'technical' })}
        />
        <SelectField
          label={world.offer}
          choices={offers}
          value={filter.offer}
          onPick={(offer) => setFilter({ ...filter, offer })}
        />
      </form>
      {failed && !directory && <p class="note">{world.failed}</p>}
      <BandList view={view} locale={locale} detail>
        {rows.map(({ tag, look }) => (
          <WorldLine key={tag} name={nameOf(tag)} {...{ look, facts, view, labels, locale }} />
        ))}
      </BandList>
    </section>
  );
}

/** Whether the section has come near the part of the page that is seen: before, nothing needs to be reckoned. */
function useNear() {
  const section = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (section.current) whenNear([section.current], () => setNear(true));
  }, []);
  return [near, section] as const;
}

/** Without the directory, the languages by name only: what a part of all answer would be no answer. */
function useRows(
  facts: HoursFacts,
  directory: DirectoryFacts | undefined,
  filter: Filter,
  view: View | undefined,
  locale: Locale,
) {
  const voices = useMemo(
    () => directory && [...facts.voices, ...voicesOf(directory, locale)],
    [directory, facts, locale],
  );
  const clocks = useMemo(
    () => directory && { ...directory.clocks, changes: { ...facts.clocks.changes, ...directory.clocks.changes } },
    [directory, facts],
  );
  const fromAt = view?.day.fromAt;
  const timelineOf = useMemo(
    () => (clocks && fromAt !== undefined ? timelinesFrom(fromAt, clocks) : undefined),
    [clocks, fromAt],
  );
  const groups = useMemo(
    () => voices && timelineOf && grouped(byLanguage(voices, facts.languages, filter), timelineOf),
    [voices, timelineOf, filter],
  );
  return useMemo(() => {
    if (!groups || !timelineOf || !view) return facts.technical.map((tag) => ({ tag, look: undefined }));
    return groups.map((group) => ({ tag: group.tag, look: outlook(group, timelineOf, view.nowAt, view.day) }));
  }, [groups, view?.nowAt, view?.timeZone]);
}
