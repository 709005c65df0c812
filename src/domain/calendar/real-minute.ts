/** A local time as if it were UTC; undefined for what no calendar or clock shows, such as 30 February. */
export function realMinute(date: string, time: string): number | undefined {
  const local = Date.parse(`${date}T${time}Z`);
  // Some engines read 30 February as 2 March: the round trip refuses it in all of them.
  return !Number.isNaN(local) && new Date(local).toISOString() === `${date}T${time}:00.000Z` ? local : undefined;
}
