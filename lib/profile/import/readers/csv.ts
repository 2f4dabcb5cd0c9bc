/**
 * The records of a CSV text (RFC 4180), each by the names in the header, which is the first record of more than one field
 * (LinkedIn puts notes above some). Fields may be quoted, hold line breaks and doubled quotes.
 */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const records = recordsIn(text.replace(/^\uFEFF/u, ''));
  const at = Math.max(
    0,
    records.findIndex((record, index) => record.length > 1 || records.length === index + 1),
  );
  const single = records.every((record) => record.length <= 1);
  const header = records[single ? 0 : at] ?? [];
  return records
    .slice((single ? 0 : at) + 1)
    .filter((record) => record.some((field) => field.trim() !== ''))
    .map((record) => Object.fromEntries(header.map((name, index) => [name.trim(), (record[index] ?? '').trim()])));
}

function recordsIn(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, bare = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gu)) {
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
    if (end === '') break;
  }
  return records;
}
