/**
 * The cells of a file by the grammar of RFC 4180, section 2; a mark of the byte order before it is left out.
 *
 * @throws {Error} Where the file breaks the grammar, or has lines of different lengths.
 */
export function readCsv(file: string, delimiter: ',' | ';'): string[][] {
  const text = file.replace(/^\ufeff/, '');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\r\n]*))(${delimiter}|\r\n)`, 'y');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== delimiter) rows.push([]);
  }
  const lines = rows.slice(0, -1);
  if (new Set(lines.map(({ length }) => length)).size > 1) throw new Error('lines of different lengths');
  return lines;
}
