import { listText } from '../../i18n/format.ts';
import { any, yes } from '../../islands/compare/answers.ts';
import { firstAsked } from '../../islands/compare/asked.ts';
import type { NeedFact, NeededRow } from '../../islands/compare/facts.ts';
import { regionsText, rowsOf, targetMs, timesText, type FitWords } from '../../islands/compare/fit-text.ts';
import { worstWaits } from '../../islands/compare/wants.ts';

/** The table of tiers turned around: for what a reader may need, the tiers that have it, or how much. */
export function byNeed(need: NeedFact, words: FitWords): { name: string; tiers: string }[] {
  const { facts } = words;
  if (need.kind === 'has') return need.rows.map((row) => ({ name: row.name, tiers: holders(row, words) }));
  const [name = ''] = rowsOf({ need, answer: any }, words);
  const timed = (times: (tier: string) => readonly number[]) => [
    { name, tiers: listed(words, (tier) => timesText(times(tier), words)) },
  ];
  switch (need.kind) {
    case 'count':
      return [{ name, tiers: holders(need.row, words) }];
    case 'wait': {
      const worst = worstWaits(facts, need.severity, firstAsked(facts).waits);
      return timed((tier) => worst[tier] ?? []);
    }
    case 'target':
      return timed((tier) => targetMs(need.severity, facts, tier));
    case 'language':
      return [{ name, tiers: [`${regionsText(need, words)}.`, ...need.limits].join(' ') }];
  }
}

const holders = ({ cells }: NeededRow, words: FitWords) =>
  listed(words, (tier) => {
    const cell = cells[tier];
    if (cell === undefined || cell === 'no') return '';
    return typeof cell === 'number' ? String(cell) : yes;
  });

/** Names of tiers, each with what it has; `yes` goes without saying. */
function listed({ facts, labels, locale }: FitWords, value: (tier: string) => string): string {
  const tiers = facts.table.tiers.flatMap(({ id, name }) => {
    const text = value(id);
    return text === '' ? [] : [text === yes ? name : `${name} (${text})`];
  });
  return tiers.length > 0 ? listText(tiers, locale) : labels.fit.none;
}
