import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { EDUCATION_LEVELS, LANGUAGE_LEVELS } from '../../lib/model/kind.ts';
import { readText } from '../../lib/page/text.ts';
import { type Label, readLabels } from '../../scripts/eval/labels.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const postings = readLabels({ name: 'own', labels: at('labels'), pages: at('..'), profiles: at('../profiles') });

const flat = (text: string): string => text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
const LEVELS: Readonly<Record<string, readonly string[]>> = { education: EDUCATION_LEVELS, language: LANGUAGE_LEVELS };
/** Kinds that a résumé names nothing of. */
const WITHOUT_TERMS = ['trait', 'travel', 'schedule', 'physical'];

/** What is wrong with a label by itself. */
function faultsOf(label: Label, text: string, judged: boolean): string[] {
  const { kind, quote, terms, level } = label;
  return [
    text.includes(flat(quote)) ? '' : 'the page does not say so',
    /[.;,]$/.test(quote) ? 'ends with a stop' : '',
    terms.flat().every((term) => flat(quote).includes(flat(term))) ? '' : 'a term is not in the quote',
    terms.some((group) => group.length === 0) ? 'an empty group of terms' : '',
    terms.length > 0 && WITHOUT_TERMS.includes(kind) ? `terms of ${kind}` : '',
    label.years && kind !== 'experience' ? `years of ${kind}` : '',
    label.percent && kind !== 'travel' ? `percent of ${kind}` : '',
    level && !LEVELS[kind]?.includes(level) ? `level ${level} of ${kind}` : '',
    judged === (label.verdict !== undefined) ? '' : 'a verdict and a profile go together',
    judged === (label.why !== undefined) ? '' : 'a verdict says why',
  ].filter((fault) => fault !== '');
}

describe('the labelled postings', () => {
  test('are of many trades and enough requirements for a figure to mean something', () => {
    expect(postings.length).toBeGreaterThanOrEqual(10);
    expect(postings.flatMap(({ requirements }) => requirements).length).toBeGreaterThanOrEqual(200);
  });

  test.each(postings.map((posting) => [posting.id, posting] as const))('%s: labels fit its page', (_, posting) => {
    const { document } = new JSDOM(readFileSync(join(at('..'), posting.page), 'utf8')).window;
    const text = flat(readText([document.body]).text);
    const faults = posting.requirements.flatMap((label) =>
      faultsOf(label, text, posting.profile !== undefined).map((fault) => `“${label.quote}”: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(new Set(posting.requirements.map(({ quote }) => quote)).size).toBe(posting.requirements.length);
  });
});
