type Props<T extends string> = {
  /** Groups the radio buttons, and begins their ids. */
  name: string;
  options: readonly { value: T; text: string; lang?: string }[];
  chosen: string;
  choose: (value: T) => void;
  /** One below the other, for names that are too long to stand side by side. */
  list?: boolean;
};

/** One of a few: native radio buttons, so that arrows work. The group's id is that of its first. */
export const Choice = <T extends string>({ name, options, chosen, choose, list = false }: Props<T>) => (
  <div class={list ? 'pick' : 'seg'}>
    {options.map(({ value, text, lang }, i) => (
      <label key={value} lang={lang}>
        <input
          type="radio"
          id={i === 0 ? name : `${name}-${value}`}
          name={name}
          value={value}
          checked={value === chosen}
          onChange={() => {
            choose(value);
          }}
        />
        {text}
      </label>
    ))}
  </div>
);
