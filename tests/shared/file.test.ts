import { describe, expect, it } from 'vitest';
import { fileName } from '../../entrypoints/shared/file.ts';

describe('the name of a file', () => {
  it.each([
    ['Account Executive (Healthcare)', 'fitlens-account-executive-healthcare.json'],
    ['Responsable régional, señior', 'fitlens-responsable-regional-senior.json'],
    ['薬剤師', 'fitlens-薬剤師.json'],
    ['', 'fitlens.json'],
  ])('of “%s” keeps its words whole', (about, name) => {
    expect(fileName(about, 'json')).toBe(name);
  });
});
