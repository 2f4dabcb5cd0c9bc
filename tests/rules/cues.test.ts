import { expect, it } from 'vitest';
import { KINDS } from '../../lib/model/kind.ts';
import { RULES } from '../../lib/rules/index.ts';
import { fold } from '../../lib/text/fold.ts';
import { openingsOf } from '../../lib/text/openings.ts';
import { PatternIndex } from '../../lib/text/pattern-index.ts';
import { readCorpus, readTraps } from '../corpus/corpus.ts';

const cues = KINDS.flatMap((kind) => RULES[kind].cues);
const texts = [
  ...KINDS.map(readCorpus).flatMap(({ asked, nothing }) => [...asked, ...nothing].map((one) => one.text)),
  ...readTraps().sentences.map((one) => one.words),
].map(fold);

function likelyIn<T>(index: PatternIndex<T>, text: string): ReadonlySet<T> {
  const likely = new Set<T>();
  index.some(text, (thing) => {
    likely.add(thing);
    return false;
  });
  return likely;
}

it('no cue of a text is missed for how its words begin', () => {
  const index = new PatternIndex(cues, (cue) => cue.pattern);
  const missed = texts.flatMap((text) => {
    const likely = likelyIn(index, text);
    return cues.filter((cue) => !likely.has(cue) && cue.pattern.test(text)).map(({ name }) => `${name}: ${text}`);
  });
  expect(missed).toEqual([]);
});

it('most cues are told by how their words begin, so that few are tried on each text', () => {
  expect(cues.filter(({ pattern }) => openingsOf(pattern).rest).length).toBeLessThan(cues.length / 6);
});
