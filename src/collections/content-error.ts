/** One thing that an author has to put right. */
export type Problem = {
  /** As an author opens it: `content/data/sources.yaml`. */
  file: string;
  line?: number | undefined;
  /** `tiers[0].name.fr`; empty where the whole file is meant. */
  field: string;
  /** What is wrong and what to write instead. */
  message: string;
};

/** The content cannot be used. The message lists every problem, one per line. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} to put right in content/data:\n${problems.map(inWords).join('\n')}`);
    this.problems = problems;
  }
}

function inWords({ file, line, field, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `  ${place}  ${field && `${field}: `}${message}`;
}
