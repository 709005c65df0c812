import { fill } from '../../i18n/fill.ts';
import { targetIn, type TargetWords } from '../../i18n/target-text.ts';
import { assumed } from '../calculator/assumed.ts';
import { problemText } from '../calculator/headline.ts';
import { conditionNotes } from '../calculator/notes.ts';
import { toQuery } from '../calculator/query.ts';
import type { Shown } from '../calculator/shown.ts';
import { longDuration, momentText } from '../calculator/words.ts';
import { dueOf, isDue, type When } from './due.ts';
import type { LateProps } from './late.tsx';
import type { View } from './model.ts';
import { useWhen } from './use-when.ts';

/** When the first response would be due, filed now, and what that rests on. It moves by the minute, silently. */
export default function DueMoment(props: LateProps) {
  const { facts, labels } = props;
  const when = useWhen();
  const due = dueOf(props, when);
  const words = labels.severity.due;
  const [before, after] = words.moment.split('{moment}');
  return (
    <div class="due">
      {isDue(due) ? (
        <>
          <p>
            {before}
            <b>{momentText(due.answer.dueAt, due.form.zone, due.words)}</b>
            {after}
          </p>
          <p class="small">
            {basis(due, props.late.targets)}
            {due.answer.applied.clock !== '24x7' && <span class="read">{due.words.labels.tags.read}</span>}
          </p>
          {[...conditionsOf(due, props.view), ...againstAdvice(due, when, props)].map((text) => (
            <p key={text} class="small">
              {text}
            </p>
          ))}
        </>
      ) : (
        <p>{problemText(due.answer, due.form, due.facts, due.words).text}</p>
      )}
      <p class="small">
        <a href={facts.pages.responseTimes + toQuery(due.form, due.facts)}>{words.why}</a>
      </p>
    </div>
  );
}

/** `Online, 4 service hours. Europe. Hours read in Paris, Monday to Friday. No public holidays removed.` */
function basis({ answer, words }: Shown, targets: TargetWords): string {
  const { offer, target, applied, region } = answer;
  const tier = offer.tiers.length > 1 ? offer.tiers.find(({ id }) => id === target.tier)?.name : undefined;
  const promise = [tier, targetIn(target, applied.clock, targets)].filter(Boolean).join(', ');
  const where = offer.regions.length > 1 && applied.clock !== '24x7' ? [`${region.name}.`] : [];
  return [`${promise}.`, ...where, assumed(answer, words), words.labels.aim, ''].join(' ');
}

/** The rules that changed the target, as far as the notes of the case do not say them. */
function conditionsOf(due: Shown, { notes }: View): string[] {
  const said = [...notes('severity'), ...notes('send')];
  const texts = conditionNotes(due).map(({ text }) => said.reduce((left, note) => left.replace(note.text, ''), text));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Where the reader overrules the coach: the moment that its severity would give. */
function againstAdvice(due: Shown, when: When, props: LateProps): string[] {
  const advised = props.view.coaching?.verdict?.severity;
  if (!advised || advised === due.form.priority) return [];
  const other = dueOf(props, when, advised);
  if (!isDue(other)) return [];
  const { later, sooner } = props.labels.severity.due.other;
  const { dueAt } = other.answer;
  const differenceMs = dueAt - due.answer.dueAt;
  if (differenceMs === 0) return [];
  const difference = longDuration(Math.abs(differenceMs), due.words);
  return [
    fill(differenceMs > 0 ? later : sooner, {
      advised,
      difference,
      moment: momentText(dueAt, due.form.zone, due.words),
    }),
  ];
}
