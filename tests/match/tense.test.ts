import { expect, test } from 'vitest';
import { inPast } from '../../lib/match/tense.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['manage twelve agents', 'managed twelve agents'],
  ['carry trays, set tables and clear them', 'carried trays, set tables and cleared them'],
  ['write menus; run the pass', 'wrote menus; ran the pass'],
  ['planning shifts and training hosts', 'planned shifts and trained hosts'],
  ['teaches pottery', 'taught pottery'],
  ['led a choir', 'led a choir'],
  // of a title no word is a verb, and in a list a word in -s is a noun
  ['lead teacher', 'lead teacher'],
  ['cabling and switches', 'cabled and switches'],
];
for (const [now, then] of ROWS) test(`${now}: ${then}`, () => expect(inPast(now)).toBe(then));
