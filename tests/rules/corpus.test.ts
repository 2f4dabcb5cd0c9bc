import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import { KINDS } from '../../lib/model/kind.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { type Case, differences, read, readCorpus, readTraps, traceOf, trapDifferences } from '../corpus/corpus.ts';

/** Nothing may differ; where it does, the message tells what was found and by which rules. A known fault must last. */
function judge(wrong: readonly string[], found: readonly Requirement[], known: boolean): void {
  if (known) expect(wrong, 'this is read right now: take its "known" off').not.toEqual([]);
  else expect(wrong, traceOf(found)).toEqual([]);
}

function judgeCase(one: Case): void {
  const found = read(one);
  judge(differences(one.demands, found), found, one.known);
}

const titled = (cases: readonly Case[]): [string, Case][] =>
  cases.map((one) => [`${one.heading || 'no heading'}: ${one.text}`, one]);

describe.each(KINDS)('what postings say about %s', (kind) => {
  const { asked, nothing } = readCorpus(kind);

  it.each(titled(asked))('is read: %s', (_, one) => judgeCase(one));
  it.each(titled(nothing))('asks nothing: %s', (_, one) => judgeCase(one));

  it('is told in many ways, with as many look-alikes', () => {
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(nothing.length).toBeGreaterThanOrEqual(asked.length);
  });

  it('is told once each', () => {
    const texts = [...asked, ...nothing].map((one) => `${one.heading}: ${one.text}`);
    expect(texts).toEqual([...new Set(texts)]);
  });
});

describe('what misleads a reader', () => {
  const { sentences, structures } = readTraps();

  it.each([...sentences, ...structures].map((one) => [one.trap, one.words, one] as const))('%s: %s', (_, __, one) => {
    const found = extract(one.posting);
    judge(trapDifferences(one.demands, found), found, one.known);
  });
});
