import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import {
  conflictsSchema,
  countrySchema,
  coverageSchema,
  intakeSchema,
  providerSchema,
  rolesSchema,
  rulesSchema,
  severitiesSchema,
  sourcesSchema,
  tiersSchema,
  timelineSchema,
  unsaidSchema,
  type Country,
  type Offer,
  type Source,
} from '../schemas/index.ts';
import { contradictions, repeatedIds, unlikeNames } from './checks.ts';
import { ContentError, type Problem } from './content-error.ts';
import { danglingReferences } from './references.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export type Content = { offers: Offer[]; sources: Source[] };

/** The files of an offer, by the key under which their content is found. */
const schemas = {
  provider: providerSchema,
  tiers: tiersSchema,
  severities: severitiesSchema,
  rules: rulesSchema,
  coverage: coverageSchema,
  intake: intakeSchema,
  roles: rolesSchema,
  timeline: timelineSchema,
  conflicts: conflictsSchema,
  unsaid: unsaidSchema,
} satisfies { [Key in keyof Offer]?: z.ZodType<Offer[Key]> };

/**
 * All facts under `content/data/`, read, validated and compared with each other.
 *
 * @throws {ContentError} Listing every problem with its file, line and field, and what to write instead.
 */
export function readContent(directory: URL | string): Content {
  const root = typeof directory === 'string' ? directory : fileURLToPath(directory);
  const problems: Problem[] = [];
  const reader = openReader(root, problems);

  const sources = Object.entries(reader.read('sources.yaml', sourcesSchema) ?? {}).map(([id, it]) => ({ id, ...it }));
  const policies = policyFiles(join(root, '../policies/fr'));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const offers = folders(root).flatMap((id) => {
    const offer = readOffer(id, root, reader);
    if (!offer) return [];
    const own = [...reader.files].flatMap(([name, file]) => (name.startsWith(`${id}/`) ? [file] : []));
    problems.push(...danglingReferences(offer, own, { sources: sourceIds, policies }), ...own.flatMap(repeatedIds));
    problems.push(...contradictions(offer, (name) => reader.file(`${id}/${name}`)));
    return [offer];
  });
  problems.push(...unlikeNames(offers, reader.file));
  if (problems.length > 0) throw new ContentError(problems);
  return { offers, sources };
}

type Reader = {
  files: ReadonlyMap<string, YamlFile>;
  file: (name: string) => YamlFile;
  /** The validated content of a file; `undefined` after a problem was noted. */
  read: <T>(name: string, schema: z.ZodType<T>) => T | undefined;
  note: (name: string, message: string) => void;
};

function openReader(root: string, problems: Problem[]): Reader {
  const files = new Map<string, YamlFile>();
  const note = (name: string, message: string) => {
    problems.push({ file: `content/data/${name}`, field: '', message });
  };
  // A file that an offer may leave out, and does, has nothing to point at.
  const file = (name: string) => files.get(name) ?? parseYaml(`content/data/${name}`, '');
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    if (!existsSync(join(root, name)))
      return void note(name, 'the file is missing; copy it from another offer and fill it in');
    const yaml = parseYaml(`content/data/${name}`, readFileSync(join(root, name), 'utf8'));
    files.set(name, yaml);
    const result = yaml.errors.length > 0 ? { problems: yaml.errors } : validate(schema, yaml);
    problems.push(...result.problems);
    return 'data' in result ? result.data : undefined;
  };
  return { files, file, read, note };
}

/** What an offer has where nothing is known: its file may then be left out. */
const empty: { [Key in keyof typeof schemas]?: Offer[Key] } = {
  rules: [],
  coverage: coverageSchema.parse({}),
  intake: { fields: [], coaches: [], settles: [], recipients: [], notes: [], elsewhere: [], samples: [] },
  roles: { roles: [], permissions: [], duties: [], links: [] },
  timeline: [],
  conflicts: [],
  unsaid: [],
};

function readOffer(id: string, root: string, reader: Reader): Offer | undefined {
  const parts = Object.entries(schemas).map(([key, schema]) => {
    const name = `${id}/${key}.yaml`;
    const nothing = existsSync(join(root, name)) ? undefined : empty[key as keyof typeof schemas];
    return [key, nothing ?? reader.read<unknown>(name, schema)] as const;
  });
  for (const name of strangers(id, root)) {
    reader.note(
      `${id}/${name}`,
      `is not a file of an offer; the files are ${Object.keys(schemas).join('.yaml, ')}.yaml and phones/<country>.yaml`,
    );
  }
  const phones = readPhones(id, root, reader);
  const whole = phones !== undefined && parts.every(([, part]) => part !== undefined);
  return whole ? ({ id, ...Object.fromEntries(parts), phones } as Offer) : undefined;
}

function readPhones(id: string, root: string, reader: Reader): Country[] | undefined {
  const folder = `${id}/phones`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  const countries = names.map((name) => {
    const country = reader.read(`${folder}/${name}`, countrySchema);
    const misnamed = country && nameFault(name, country.country);
    if (misnamed) reader.note(`${folder}/${name}`, misnamed);
    return country && !misnamed ? { ...country, place: name.replace(/\.yaml$/, '') } : undefined;
  });
  return countries.every((it) => it !== undefined) ? countries : undefined;
}

function nameFault(name: string, country: string | undefined): string | undefined {
  if (country === undefined)
    return name.length > 'fr.yaml'.length ? undefined : 'is for several countries; give it a longer name';
  const code = country.toLowerCase();
  if (new RegExp(`^${code}(-[a-z-]+)?\\.yaml$`).test(name)) return undefined;
  return `holds ${country}; name the file ${code}.yaml, or correct the country`;
}

function strangers(id: string, root: string): string[] {
  const known = [...Object.keys(schemas).map((key) => `${key}.yaml`), 'phones'];
  return readdirSync(join(root, id)).filter((name) => !known.includes(name) && !name.startsWith('.'));
}

/** The pages that facts may lead to; the other language has the same. */
const policyFiles = (folder: string): Set<string> =>
  new Set(readdirSync(folder).flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : [])));

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
