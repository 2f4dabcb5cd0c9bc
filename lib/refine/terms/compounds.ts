import { setOf } from '../../text/set-of.ts';
import { CUES } from './classes.ts';
import type { Line } from './line.ts';
import { isCapital, type Word } from './words.ts';

/** Two words of which neither says what both do. */
const WHOLE: ReadonlySet<string> = new Set([
  'real estate',
  'real time',
  'real world',
  'creative thinking',
  'critical thinking',
  'business acumen',
  'business problem',
  'business problems',
  'commercial acumen',
]);
const DEGREE = setOf(
  'bleeding cutting fast full general high higher large larger leading long low medium mid short small smaller wide',
);
/** Nouns that make one adjective with a word of degree, which is a part of the name ("large scale farming"). */
const TELLING = setOf(
  `availability end fidelity frequency latency pressure range resolution rise scale school speed stack stakes tech
  temperature tension term throughput voltage yield`,
);
/** Adjectives and gerunds that say of these nouns which they are, and elsewhere nothing. */
const WHICH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'learning',
    setOf(
      `activities analytics design difficulties difficulty environments journeys materials needs objectives outcomes platforms
      programmes programs resources spaces styles support technologies technology theories theory`,
    ),
  ],
  ['deep', setOf('architectures cleaning frying metric nets networks tissue')],
  ['general', setOf('anesthesia contracting contractor contractors ledger linear')],
  ['multiple', setOf('choice regression sclerosis variable')],
  ['small', setOf('animal animals arms engine engines molecule molecules')],
  ['challenging', setOf('behavior behaviors behaviour behaviours')],
  ['complex', setOf('needs')],
  ['additional', setOf('needs')],
  ['driving', setOf('history')],
  ['credit', setOf('history')],
  ['criminal', setOf('history record')],
  ['police', setOf('record')],
  ['special', setOf('needs')],
]);
/** The same where the two say nothing of the thing ("medium sized"). */
const EMPTY = setOf('caliber calibre edge impact level pace paced profile purpose quality sized standing volume');

/** "Real time", "large scale" as one word of a name. */
export function compoundAt(line: Line, at: number): Word | undefined {
  const [first, next] = line.slice(at, at + 2);
  // "A wide range of"
  if (!first || !next || line.folded(at + 2) === 'of') return undefined;
  const pair = `${first.folded} ${next.folded}`;
  const isOne =
    WHOLE.has(pair) ||
    WHICH.get(first.folded)?.has(next.folded) ||
    (DEGREE.has(first.folded) && TELLING.has(next.folded));
  if (!isOne) return undefined;
  return { ...first, text: `${first.text} ${next.text}`, folded: pair, end: next.end };
}

/** "Medium sized", before what it is said of. */
export const isEmptyCompound = (line: Line, at: number): boolean =>
  DEGREE.has(line.folded(at)) &&
  EMPTY.has(line.folded(at + 1)) &&
  !isCapital(line.at(at + 1)) &&
  (line.isNoun(at + 2) || line.is(at + 2, CUES));
