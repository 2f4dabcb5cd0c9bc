import { describe, expect, it } from 'vitest';
import { fieldsOfStudy } from '../../lib/refine/fields/study.ts';

describe('the fields of study', () => {
  it.each([
    ['B.Tech in civil engineering', ['civil engineering']],
    ['HND in accounting', ['accounting']],
    ['NVQ Level 2 in hairdressing', ['hairdressing']],
    ['BTEC in music', ['music']],
    ['GCSEs in English and French', ['English', 'French']],
    ['City & Guilds Level 3 in plumbing', ['plumbing']],
    ['Preferred disciplines include marketing or economics', ['marketing', 'economics']],
    ['Course work from the disciplines of physics and chemistry', ['physics', 'chemistry']],
    ['Culinary school diploma', ['Culinary']],
    ['Graduate of any stream', []],
    ['Law School Graduate', ['Law']],
    ['A full Level 3 Early Years qualification', ['Early Years']],
    ['Undergraduate degree or graduation from an institute', []],
    ['High school diploma', []],
    ['A recognised qualification', []],
  ])('of "%s"', (text, fields) => {
    expect(fieldsOfStudy(text).flat()).toEqual(fields);
  });
});
