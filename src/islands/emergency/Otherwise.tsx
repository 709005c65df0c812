import type { EmergencyOffer } from './facts.ts';

type Props = {
  ways: EmergencyOffer['otherwise'];
  title: string;
  /** `now`: nobody answers; `maybe`: some may find nobody; `later`: out of the way while somebody answers. */
  when: 'now' | 'maybe' | 'later';
};

/** What to do where nobody answers, the best way first. */
export function Otherwise({ ways, title, when }: Props) {
  const list = (
    <ol class="steps">
      {ways.map(({ id, name, href, text }) => (
        <li key={id}>
          {href ? <a href={href}>{name}</a> : <b>{name}</b>}
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
  if (when === 'now') {
    return (
      <div>
        <h3>{title}</h3>
        {list}
      </div>
    );
  }
  return (
    <details open={when === 'maybe'}>
      <summary>{title}</summary>
      {list}
    </details>
  );
}
