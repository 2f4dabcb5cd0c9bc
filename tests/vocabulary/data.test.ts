import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DATA } from '../../lib/vocabulary/data/index.ts';
import { TERM_TYPES } from '../../lib/vocabulary/entry.ts';
import { entryOf } from '../../lib/vocabulary/index.ts';
import { formsOf } from '../../lib/vocabulary/names.ts';
import { readLines } from '../../lib/vocabulary/read.ts';
import { tokenise } from '../../lib/vocabulary/tokens.ts';
import { generate } from '../../scripts/vocabulary.ts';
import { ENTRIES } from './entries.ts';

const keyOf = (text: string): string =>
  tokenise(text.toLowerCase(), true)
    .map((token) => token.text)
    .join(' ');

describe('the data', () => {
  test('serves all trades', () => {
    expect(ENTRIES.length).toBeGreaterThan(2500);
    for (const type of TERM_TYPES) expect(ENTRIES.some((entry) => entry.type === type)).toBe(true);
  });

  test('has no entry twice', () => {
    const ids = ENTRIES.map((entry) => entry.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('gives a name to one entry only, unless the context tells them apart', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of ENTRIES) {
      for (const form of formsOf(entry)) {
        if (form.need !== 'none') continue;
        const key = keyOf(form.text);
        const other = owner.get(key);
        if (other !== undefined && other !== entry.id) twice.push(`${form.text}: ${other}, ${entry.id}`);
        owner.set(key, entry.id);
      }
    }
    expect(twice).toEqual([]);
  });

  test('says of nothing the same form twice', () => {
    const twice = ENTRIES.flatMap((entry) => {
      const texts = formsOf(entry).map((form) => form.text);
      return texts.filter((text, at) => texts.indexOf(text) !== at).map((text) => `${entry.id}: ${text}`);
    });
    expect(twice).toEqual([]);
  });

  test('names only entries that there are as what an entry shows', () => {
    const missing = ENTRIES.flatMap((entry) =>
      entry.broader.filter((id) => !entryOf(id)).map((id) => `${entry.id}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('spells words the American way, as texts are respelt', () => {
    const respelt = ENTRIES.flatMap((entry) => formsOf(entry).map((form) => form.text))
      .filter((text) => /^[A-Za-z0-9 /&-]+$/.test(text))
      .filter(
        (text) =>
          keyOf(text) !==
          text
            .toLowerCase()
            .replace(/ ?[-/] ?/g, ' ')
            .replace(/ ?& ?/g, ' and '),
      );
    expect(respelt).toEqual([]);
  });

  test('has fewer forms an entry than the index allows', () => {
    expect(Math.max(...ENTRIES.map((entry) => formsOf(entry).length))).toBeLessThan(64);
  });

  test('gives every degree its level and every field its families', () => {
    for (const entry of ENTRIES) {
      expect(entry.level !== undefined).toBe(entry.type === 'degree');
      expect((entry.families ?? []).length > 0).toBe(entry.type === 'field');
    }
  });

  test('is refused where a line stands under no heading or an unknown one', () => {
    expect(() => readLines('SQL')).toThrow('No heading before "SQL"');
    expect(() => readLines('[nonsense]\nSQL')).toThrow('Unknown type');
    expect(() => readLines('[degree: huge]\nBSc')).toThrow('Unknown level');
  });

  test('stays small enough for a content script', () => {
    expect(gzipSync(DATA.join('\n')).length).toBeLessThan(80_000);
  });

  test('has the generated lists as the packages give them', () => {
    expect(readFileSync(new URL('../../lib/vocabulary/data/generated.ts', import.meta.url), 'utf8')).toBe(generate());
  });
});
