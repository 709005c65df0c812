import { Fragment } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Clocks } from '../../domain/directory/index.ts';
import { BandLine, BandList } from './BandList.tsx';
import { answer, type Day, type Row } from './model.ts';
import { Status } from './Status.tsx';
import { There } from './There.tsx';

/** From where and when the reader looks: undefined until the browser knows. */
export type View = { nowAt: number; timeZone: string; day: Day; time: string };

type Props = {
  rows: readonly Row[];
  clocks: Clocks;
  view: View | undefined;
  /** Whether what is printed stands beside each band, with its conditions. */
  detail?: boolean;
  /** Whether, beside it, the clock of each line shows what time it is there now. */
  there?: boolean;
  labels: Strings['board'];
  locale: Locale;
};

/** One line for each row, from midnight to midnight of the reader's day. */
export function Bands({ rows, detail = false, ...props }: Props) {
  const { view, locale } = props;
  return (
    <BandList {...{ view, detail, locale }}>
      {rows.map((row) => (
        <Line key={row.id} row={row} detail={detail} {...props} />
      ))}
    </BandList>
  );
}

function Line({ row, clocks, view, detail, there, labels, locale }: Omit<Props, 'rows'> & { row: Row }) {
  const state = view && answer(row, clocks, view.nowAt, view.day);
  const printed = detail ? '' : row.printed;
  return (
    <BandLine
      name={row.name}
      bars={state?.bars ?? []}
      state={<Status answer={state} hours={row.hours} {...{ printed, clocks, view, labels, locale }} />}
      {...{ view, labels, locale }}
    >
      {detail && (
        <div class="printed">
          <p>{row.printed}</p>
          {row.notes?.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {there && <There hours={row.hours} {...{ clocks, view, labels, locale }} />}
          {row.links && <Links links={row.links} />}
        </div>
      )}
    </BandLine>
  );
}

const Links = ({ links }: { links: NonNullable<Row['links']> }) => (
  <p>
    {links.map(({ href, text }, i) => (
      <Fragment key={href}>
        {i > 0 && ' · '}
        <a class="nw" href={href}>
          {text}
        </a>
      </Fragment>
    ))}
  </p>
);
