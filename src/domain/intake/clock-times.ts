import type { Place } from './place.ts';
import { isQuoted, surroundings } from './surroundings.ts';

const s = String.raw`[ \u00a0\u202f]?`;
const hour = '(?:[01]?[0-9]|2[0-3])';
const half = String.raw`[ap](?:m\b|\.m\.)`;

/** 9:10, 9:10 pm, 9am, 9 h 10, à 9 h. With seconds it is a log, which comes with its own zone or none. */
const times = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_.,:/=@#+-])(?:${hour}:[0-5]\d(?:${s}${half})?|(?:1[0-2]|0?[1-9])${s}${half})(?![\p{L}\p{N}_%/]|[:.,-]\d)`,
    String.raw`(?<![\p{L}\p{N}_.,:/=@#+-])${hour}${s}h${s}[0-5]\d(?![\p{L}\p{N}_/])`,
    String.raw`(?<=(?<!\p{L})(?:à|vers|dès|avant|entre|jusqu['’]à)[ \u00a0\u202f])${hour}${s}(?:h|heures?)(?![\p{L}\p{N}_/]|${s}\d)`,
  ].join('|'),
  'giu',
);

/** What lasts, is in proportion or is counted is no time of the day. */
const lasts = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${[
    'for|took|takes?|taking|lasts?|lasted|in|within|after|every|duration|elapsed|of|ratio|scale|sampling|aspect|format|line|version|port|uptime|runtime|timeout|delay|about|chapter',
    "pendant|durant|dure|duré|durée|en|il y a|toutes les|tous les|au bout de|après|attendre|attendu|perdu|de|d[’']|délai|sous|prend|pris|mis|met|total|rapport|échelle|ligne|colonne|moins|plus",
  ].join('|')})(?: (?:about|around|approximately|environ|de))?[\s\u00a0:(~=]*$`,
  'iu',
);
const lasted =
  /^[\s\u00a0\u202f]*(?:(?:de|d['’]|par|plus tard|later|elapsed|hours?|hrs?|heures?|minutes?|mins?|mn|sec|long|chacun)(?!\p{L})|\/)/iu;

/** Times of the day, one after the other. */
export const clockTimes = (text: string): Place[] =>
  [...text.matchAll(times)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }))
    .filter((place) => !isQuoted(text, place) && isTimeOfDay(text, place));

function isTimeOfDay(text: string, place: Place): boolean {
  const [before, after] = surroundings(text, place, 28);
  const found = text.slice(place.start, place.end);
  // In a message of a compiler: (22:13).
  if (/\($/.test(before) && /^\)/.test(after)) return false;
  // 1:10 is more often a proportion.
  if (/^1:\d\d$/.test(found) && !/(?:at|from|until|since|à|vers|dès)\s$/i.test(before)) return false;
  return /m\.?$/i.test(found) || (!lasts.test(before) && !lasted.test(after));
}

const zones = new RegExp(
  [
    String.raw`(?<![\p{L}_])(?:UTC|GMT|BST|CES?T|EES?T|WES?T|MSK|[ECMP][SD]T|AK[SD]T|HST|IST|JST|KST|SGT|HKT|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|HNEC|HAEC|HN[EPRC]|HA[EPRC]|TU)(?![\p{L}_])`,
    String.raw`\d\s?[+-](?:0?\d|1[0-4]):?(?:00|15|30|45)(?!\d)|\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?Z(?![\p{L}\p{N}])`,
    String.raw`(?<!\p{L})(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/\p{L}`,
    // Paris time, New York time; heure de Paris, heure d’Europe centrale, heure française.
    String.raw`(?<!\p{L})(?!(?:This|That|First|Last|Next|Every|Each|Any|Some|One|Start|End|Response|Local|Same|Our|Your|The|Load|Of|On|At|No|Down)\s)\p{Lu}\p{Ll}+ time(?![\p{L}])`,
    String.raw`[Hh]eures? (?:de |du |d[’']|des )\p{Lu}|[Hh]eures? (?:français|belge|suisse|allemand|anglais|britanniq|espagnol|italien|chinois|japonais|québécois|canadien)`,
    String.raw`(?<!\p{L})(?:[Tt]ime ?zone|[Ff]useau)`,
    String.raw`\d[hm.]?${s}(?:\d\d)?${s}\([\p{Lu}][\p{L} ’'.-]{1,30}\)`,
    String.raw`(?:\d\d|\dh|\d h|[ap]m), ?[\p{Lu}]\p{Ll}[\p{L}’'-]{0,20}(?: \p{Lu}\p{L}{0,20})?(?=\s*(?:$|[.,;)\n]))`,
    String.raw`(?:\d|[ap]m) (?:ET|PT|CT|MT)(?!\p{L})`,
  ].join('|'),
  'u',
);

/** Whether a text says in which time zone its times are. */
export const namesZone = (text: string): boolean => zones.test(text);
