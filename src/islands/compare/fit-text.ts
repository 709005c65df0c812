import { MINUTE_MS } from '../../domain/calendar/index.ts';
import type { Verdict } from '../../domain/entitlement/index.ts';
import { fill } from '../../i18n/fill.ts';
import { duration, listText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { chosenRows, targetsOf } from './answers.ts';
import type { FitFacts, FitLabels, NeededRow, NeedFact } from './facts.ts';
import type { Answered, Measure } from './wants.ts';

export type FitWords = { facts: FitFacts; labels: FitLabels; locale: Locale };

/** A row with what a tier has of it; what to ask where that is not known, and what sources say of it. */
export type Reason = { need: string; text: string; ask?: string | undefined; href?: string | undefined };

/** Why a tier does not simply fit, or the few words that belong to what it has. */
export function reasonOf(
  own: Answered,
  tier: string,
  verdict: Verdict,
  measure: Measure,
  words: FitWords,
): Reason | undefined {
  const { need } = own;
  const { facts, labels } = words;
  const [row, ...others] = neededRows(own);
  const alone = others.length === 0 ? row : undefined;
  const remark = alone?.remarks?.[tier];
  if (verdict === 'met' && remark === undefined) return undefined;
  const value = verdict === 'unsaid' ? labels.fit.unsaid : valueOf(own, tier, verdict, measure, words);
  const beside = remark === undefined ? value : fill(labels.fit.remark, { value, remark });
  return {
    need: need.id,
    text: fill(labels.fit.reason, {
      row: rowsOf(own, words).join(', '),
      value: remark !== undefined && verdict === 'met' && need.kind === 'has' ? remark : beside,
    }),
    ask:
      verdict === 'unsaid' || verdict === 'disputed'
        ? fill(labels.fit.ask[need.kind], { vendor: facts.offers[0]?.vendor ?? '' })
        : undefined,
    href: (verdict === 'disputed' && 'disputes' in need ? need : alone)?.disputes?.[tier],
  };
}

/** The rows of the table that answer a need, where such rows do. */
export function neededRows({ need, answer }: Answered): NeededRow[] {
  if (need.kind === 'has') return chosenRows(need.rows, answer);
  return need.kind === 'count' ? [need.row] : [];
}

/** What a need is about, as a row of the table is called; of several rows, those that were asked for. */
export function rowsOf({ need, answer }: Answered, { labels: { fit } }: Pick<FitWords, 'labels'>): string[] {
  switch (need.kind) {
    case 'has':
    case 'count':
      return neededRows({ need, answer }).map(({ name }) => name);
    case 'wait':
      return [fill(fit.worst, { severity: need.severity })];
    case 'target':
      return [fill(fit.target, { severity: need.severity })];
    case 'language':
      return [fill(fit.help, { language: need.name })];
  }
}

/** What the tier has of it. */
function valueOf({ need, answer }: Answered, tier: string, verdict: Verdict, { worst }: Measure, words: FitWords) {
  const { fit } = words.labels;
  switch (need.kind) {
    case 'has':
      return chosenRows(need.rows, answer).length > 1 ? fit.noneIncluded : fit.notIncluded;
    case 'count':
      return need.row.cells[tier] === 'no' ? fit.notIncluded : String(need.row.cells[tier]);
    case 'wait': {
      const time = timesText(worst[need.severity]?.[tier] ?? [], words);
      return verdict === 'disputed' ? fill(fit.disputed, { time }) : time;
    }
    case 'target':
      return timesText(targetMs(need.severity, words.facts, tier), words);
    case 'language':
      return regionsText(need, words);
  }
}

/** `69 h`; where sources differ, `49 h 30 or 65 h 30`. */
export const timesText = (times: readonly number[], { labels, locale }: Pick<FitWords, 'labels' | 'locale'>): string =>
  times.map((ms) => duration(ms, locale)).join(labels.fit.or);

export const targetMs = (severity: string, facts: Pick<FitFacts, 'table' | 'offers'>, tier: string): number[] =>
  (targetsOf(severity, facts)[tier] ?? []).map((minutes) => minutes * MINUTE_MS);

export function regionsText(need: Extract<NeedFact, { kind: 'language' }>, words: FitWords): string {
  const regions = words.facts.offers[0]?.regions.filter(({ id }) => need.regions.includes(id)) ?? [];
  const names = regions.map(({ name }) => name);
  return fill(words.labels.fit.only, { regions: listText(names, words.locale) });
}

export const tierName = ({ table }: Pick<FitFacts, 'table' | 'offers'>, tier: string): string =>
  table.tiers.find(({ id }) => id === tier)?.name ?? tier;
