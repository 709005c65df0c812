import { printPage } from '../../browser/page.ts';
import { fill } from '../../i18n/fill.ts';
import type { StepProps } from './Step.tsx';

type Props = StepProps & { save: () => void; copy: (what: 'title' | 'body', text: string) => unknown };

/** What the chosen way needs first: a mail program, the two boxes of a portal, or a sheet to read from. */
export function WayOut(props: Props) {
  const { way } = props.view.kind;
  if (way === 'portal') return <Portal {...props} />;
  return way === 'phone' ? <Phone {...props} /> : <Mail {...props} />;
}

function Mail({ view: { link }, labels, save }: Props) {
  const texts = labels.send.send;
  return (
    <>
      {'href' in link && (
        <a class="btn main" href={link.href}>
          {texts.mail}
        </a>
      )}
      <button class={'href' in link ? 'btn' : 'btn main'} type="button" onClick={save}>
        {texts.file}
      </button>
    </>
  );
}

/** In a tab of its own: the reader comes back for the text. */
function Portal({ view: { offer, message }, labels, copy }: Props) {
  const texts = labels.send.send;
  return (
    <>
      {offer.portal && (
        <a class="btn" href={offer.portal.url} target="_blank" rel="noopener noreferrer">
          {fill(texts.open, { name: offer.portal.name })}
        </a>
      )}
      <button class="btn main" type="button" onClick={() => copy('title', message.subject)}>
        {texts.title}
      </button>
      <button class="btn main" type="button" onClick={() => copy('body', message.body)}>
        {texts.body}
      </button>
    </>
  );
}

const Phone = ({ facts, labels }: Props) => (
  <>
    <a class="btn" href={facts.pages.directory} target="_blank">
      {labels.send.send.numbers}
    </a>
    <button class="btn main" type="button" onClick={printPage}>
      {labels.send.send.printSheet}
    </button>
  </>
);
