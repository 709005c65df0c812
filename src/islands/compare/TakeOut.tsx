import { useEffect, useState } from 'preact/hooks';
import { download } from '../../browser/download.ts';
import { pageAddress } from '../../browser/location.ts';
import { onPrinted, printPage, setPrinted } from '../../browser/page.ts';
import { ByHand } from '../copy/ByHand.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { toQuery } from './query.ts';
import { shownTable } from './shown-table.ts';
import type { ToolProps } from './tool-props.ts';

/** The table to go: what writes it is loaded when it is asked for. On paper, the address of the page stands below it. */
export function TakeOut({ facts, asked, labels, locale }: ToolProps) {
  const { out } = labels;
  const [address, setAddress] = useState('');
  const [saved, setSaved] = useState<boolean>();
  const { copied, copy } = useCopying<'markdown'>(asked);
  useEffect(() => {
    setAddress(pageAddress(toQuery(asked, facts)));
    setSaved(undefined);
  }, [asked]);

  const shown = () => shownTable(facts, asked, address, labels, locale);
  const markdown = () => import('./table-markdown.ts').then(({ tableMarkdown }) => tableMarkdown(shown()));
  const save = () =>
    import('./table-csv.ts').then(
      ({ tableCsv }) => {
        const table = shown();
        download(`${table.file}.csv`, 'text/csv;charset=utf-8', tableCsv(table, locale));
        setSaved(true);
      },
      () => setSaved(false),
    );
  const notLoaded = saved === false || copied?.text === '';
  return (
    <div class="out" role="group" aria-label={out.label}>
      <div class="row">
        <button class="btn" type="button" onClick={() => copy('markdown', markdown())}>
          {copied?.done ? out.copied : out.markdown}
        </button>
        <button class="btn" type="button" onClick={save}>
          {out.csv}
        </button>
        <button class="btn" type="button" onClick={printTable}>
          {out.print}
        </button>
      </div>
      <p class="sr" role="status">
        {copied?.done ? out.copied : saved ? out.saved : ''}
      </p>
      {notLoaded ? <p class="note">{out.notLoaded}</p> : <ByHand copied={copied} label={out.refused} />}
      <p class="paper small">
        {out.page}
        {address}
      </p>
    </div>
  );
}

function printTable(): void {
  setPrinted('table');
  onPrinted(() => {
    setPrinted('');
  });
  printPage();
}
