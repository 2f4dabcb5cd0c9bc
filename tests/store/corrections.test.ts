import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCorrection,
  type Corrections,
  closeCorrections,
  correctionsOf,
  openCorrections,
  postingKey,
} from '../../lib/store/corrections.ts';

const dismiss = (posting: string, requirement = 'r') =>
  ({ type: 'correct', posting, requirement, correction: { dismissed: true } }) as const;
const apply = (corrections: Corrections, change: Parameters<typeof applyCorrection>[1]): Corrections =>
  applyCorrection(corrections, change).corrections;

describe('a correction', () => {
  it('is kept for its posting and its requirement only', () => {
    const corrections = apply([], dismiss('a', 'r1'));
    expect(correctionsOf(corrections, 'a')).toEqual({ r1: { dismissed: true } });
    expect(correctionsOf(corrections, 'b')).toEqual({});
  });

  it('is taken back by its undo, which leaves nothing behind', () => {
    const { corrections, undo } = applyCorrection([], dismiss('a'));
    expect(apply(corrections, undo)).toEqual([]);
  });

  it('gives way to a later one, and its undo brings the earlier one back', () => {
    const first = apply([], { ...dismiss('a'), correction: { importance: 'preferred' } });
    const { corrections, undo } = applyCorrection(first, dismiss('a'));
    expect(correctionsOf(corrections, 'a')).toEqual({ r: { dismissed: true } });
    expect(apply(corrections, undo)).toEqual(first);
  });

  it('is kept while a thousand other postings are corrected, and forgotten after', () => {
    const others = Array.from({ length: 1000 }, (_, count) => dismiss(`other-${count}`));
    const almost = others.slice(1).reduce(apply, apply([], dismiss('a')));
    expect(correctionsOf(almost, 'a')).toEqual({ r: { dismissed: true } });
    expect(correctionsOf(apply(almost, dismiss('other-0')), 'a')).toEqual({});
  });
});

describe('stored corrections', () => {
  it('read back as they were written', () => {
    const corrections = apply([], {
      ...dismiss('a'),
      correction: { edited: { kind: 'skill', years: { min: 3 }, terms: [['SQL']] } },
    });
    expect(openCorrections(JSON.parse(JSON.stringify(closeCorrections(corrections))))).toEqual({
      corrections,
      broken: [],
    });
  });

  it('that are damaged are handed back, and the sound ones are kept', () => {
    const torn = { posting: 'b', requirements: { r: { importance: 'vital' } } };
    const raw = { version: 1, postings: [{ posting: 'a', requirements: { r: { dismissed: true } } }, torn] };
    expect(openCorrections(raw)).toEqual({ corrections: [raw.postings[0]], broken: [torn] });
    expect(openCorrections('scrambled')).toEqual({ corrections: [], broken: ['scrambled'] });
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(openCorrections(raw)).toEqual({ corrections: expect.any(Array), broken: expect.any(Array) });
      }),
    );
  });
});

describe('a posting', () => {
  it('is known again under another address, on another site, and in other letters', () => {
    const here = {
      site: 'indeed',
      title: 'Line Cook',
      company: 'Bistro Nine',
      url: 'https://www.indeed.com/viewjob?jk=1',
    };
    const there = {
      site: 'linkedin',
      title: 'Line cook',
      company: 'Bistro nine',
      url: 'https://www.linkedin.com/jobs/2',
    };
    expect(postingKey(there)).toBe(postingKey(here));
    expect(postingKey({ ...here, title: 'Pastry cook' })).not.toBe(postingKey(here));
  });

  it('without title or company is known by its address, whichever part of it is scrolled to', () => {
    const key = postingKey({ site: 'generic', url: 'https://bistro.example/jobs/1' });
    expect(postingKey({ site: 'generic', url: 'https://bistro.example/jobs/1#apply' })).toBe(key);
    expect(postingKey({ site: 'generic', url: 'https://bistro.example/jobs/2' })).not.toBe(key);
  });

  it('is another one where its app tells postings apart behind the "#" of the address', () => {
    const seventh = { site: 'generic', url: 'https://bistro.example/jobs#/7' };
    expect(postingKey({ ...seventh, url: 'https://bistro.example/jobs#/8' })).not.toBe(postingKey(seventh));
  });

  it('that came as text is known by the text, whatever its first line is', () => {
    const cook = { site: 'text', title: 'Line cook' };
    expect(postingKey(cook, 'Line cook\nWeekends')).not.toBe(postingKey(cook, 'Line cook\nNights'));
    expect(postingKey({ site: 'text' }, 'Weekends.')).not.toBe(postingKey({ site: 'text' }, 'Nights.'));
    expect(postingKey({ site: 'text' }, 'Nights.')).toBe(postingKey({ site: 'text' }, 'Nights.'));
  });
});
