import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/model/correction.ts';
import { type EditText, editText, readEdit } from '../../lib/view/edit.ts';
import { english } from '../../lib/view/words.ts';

const NOTHING: EditText = { kind: 'skill', terms: '', years: '', level: '', percent: '' };

describe('a reading to change', () => {
  it.each<[Edit, Partial<EditText>]>([
    [
      { kind: 'experience', terms: [['Java', 'Kotlin'], ['SQL']], years: { min: 5 } },
      { terms: 'Java or Kotlin; SQL', years: '5' },
    ],
    [
      { kind: 'language', terms: [['Welsh']], level: 'fluent' },
      { terms: 'Welsh', level: 'fluent' },
    ],
    [{ kind: 'travel', terms: [], percent: { max: 20 } }, { percent: '20' }],
    [{ kind: 'location', terms: [['Amarillo, TX']] }, { terms: 'Amarillo, TX' }],
  ])('is text, and reads back as it was: %j', (edit, text) => {
    const shown = editText(edit, english);
    expect(shown).toEqual({ ...NOTHING, kind: edit.kind, ...text });
    expect(readEdit(shown, english)).toEqual(edit);
  });

  it.each<[string, Partial<EditText>, Edit]>([
    ['what is empty', { terms: ' ; or ; ' }, { kind: 'skill', terms: [] }],
    ['years that are none', { kind: 'experience', years: 'many' }, { kind: 'experience', terms: [] }],
    ['more years than a life has', { kind: 'experience', years: '400' }, { kind: 'experience', terms: [] }],
    ['years of another kind', { kind: 'skill', years: '3' }, { kind: 'skill', terms: [] }],
    ['a level of another kind', { kind: 'language', level: 'master' }, { kind: 'language', terms: [] }],
  ])('leaves out %s', (_, text, edit) => {
    expect(readEdit({ ...NOTHING, ...text }, english)).toEqual(edit);
  });
});
