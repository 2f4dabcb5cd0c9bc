import type { Line } from './line.ts';
import { isCapital, type Word } from './words.ts';

/** Two words of which neither says what both do. */
const WHOLE = /^(?:real (?:estate|time|world)|(?:creative|critical) thinking|(?:business|commercial) acumen)$/;
const DEGREE = /^(?:fast|full|general|high|higher|large|larger|long|low|medium|mid|short|small|smaller|wide)$/;
/** Nouns that make one adjective with a word of degree, which is a part of the name ("large scale farming"). */
const TELLING =
  /^(?:availability|end|fidelity|frequency|latency|pressure|range|resolution|rise|scale|school|speed|stack|stakes|tech|temperature|tension|term|throughput|voltage|yield)$/;
/** The same where the two say nothing of the thing ("medium sized"). */
const EMPTY = /^(?:caliber|calibre|impact|level|pace|paced|profile|purpose|quality|sized|standing|volume)$/;

/** "Real time", "large scale" as one word of a name. */
export function compoundAt(line: Line, at: number): Word | undefined {
  const [first, next] = line.slice(at, at + 2);
  // "A wide range of"
  if (!first || !next || line.folded(at + 2) === 'of') return undefined;
  const pair = `${first.folded} ${next.folded}`;
  if (!WHOLE.test(pair) && !(DEGREE.test(first.folded) && TELLING.test(next.folded))) return undefined;
  return { ...first, text: `${first.text} ${next.text}`, folded: pair, end: next.end };
}

/** "Medium sized", before what it is said of. */
export const isEmptyCompound = (line: Line, at: number): boolean =>
  DEGREE.test(line.folded(at)) && EMPTY.test(line.folded(at + 1)) && !isCapital(line.at(at + 1)) && line.isNoun(at + 2);
