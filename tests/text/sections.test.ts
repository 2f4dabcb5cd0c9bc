import { describe, expect, it } from 'vitest';
import { plainText } from '../../lib/text/plain.ts';
import { type Passage, toPassages } from '../../lib/text/sections.ts';

function passages(source: string): (Passage & { words: string })[] {
  const posting = plainText(source);
  return toPassages(posting).map((passage) => ({ ...passage, words: posting.text.slice(passage.start, passage.end) }));
}
const find = (source: string, words: string) => passages(source).find((passage) => passage.words === words);

const POSTING = `Florist
We have tied wreaths since 1951.

Responsibilities
• Tie bouquets

REQUIREMENTS
• One year in a shop

Nice to have
• Spanish

Physical demands
• Lifts buckets

Benefits
• Flowers every Friday

How to apply
• Send a letter

Equal opportunity
• Everyone is welcome`;

describe('toPassages', () => {
  it.each([
    ['We have tied wreaths since 1951.', 'overview'],
    ['Tie bouquets', 'duties'],
    ['One year in a shop', 'demands'],
    ['Spanish', 'demands'],
    ['Lifts buckets', 'physical'],
    ['Flowers every Friday', 'benefits'],
    ['Send a letter', 'apply'],
    ['Everyone is welcome', 'legal'],
  ])('says what part of the posting “%s” belongs to: %s', (words, part) => {
    expect(find(POSTING, words)).toMatchObject({ part });
  });

  it('names the section in the posting’s words, without the colon', () => {
    expect(find('What you’ll need:\n• A van', 'A van')?.section).toBe('What you’ll need');
  });

  it('gives what stands under a preferred heading that importance, and ends it with the next', () => {
    expect(find(POSTING, 'Spanish')?.importance).toBe('preferred');
    expect(find(POSTING, 'Lifts buckets')?.importance).toBeUndefined();
  });

  it('begins a part with a longer line that ends in a colon and says that what follows is a plus', () => {
    const source =
      'Qualifications\nTwo years at a loom.\nIt would be a plus if you know one of these crafts:\nBasketry.';
    expect(find(source, 'Two years at a loom.')?.importance).toBeUndefined();
    expect(find(source, 'Basketry.')?.importance).toBe('preferred');
  });

  it('lets a heading that nobody knows go on with what it stands under', () => {
    const source = 'REQUIREMENTS\n\nKitchen crew:\n• Knife skills\n\nBENEFITS\n\nKitchen crew:\n• Free lunch';
    expect(find(source, 'Knife skills')).toMatchObject({ part: 'demands', section: 'Kitchen crew' });
    expect(find(source, 'Free lunch')).toMatchObject({ part: 'benefits' });
  });

  it('reads a label in the line that it stands over', () => {
    const passage = find('PHYSICAL DEMANDS: Must be able to stand.', 'Must be able to stand.');
    expect(passage).toMatchObject({ part: 'physical', section: 'PHYSICAL DEMANDS' });
  });

  it.each([
    ['Work location - Tucson', 'Work location - Tucson'],
    ['Job code', 'Job code'],
    ['Job code', '4711 Greenhouse'],
  ])('takes a label that everybody uses for data, not for a demand: %s, %s', (label, words) => {
    expect(find(`Requirements\n• A van\n\n${label}\n\n4711 Greenhouse`, words)).toMatchObject({ part: 'facts' });
  });

  it('lets a label with a word behind it speak for its own line alone', () => {
    expect(find('Benefits: yes\n\nKnowledge of roses is required.', 'Knowledge of roses is required.')?.part).toBe(
      'overview',
    );
  });

  it('takes a long text after such a label for what it says', () => {
    const text =
      'Organization: able to keep many beds of seedlings apart, to plan their watering, and to finish each of them in time';
    expect(find(`Requirements\n• A van\n• ${text}`, text)).toMatchObject({ part: 'demands' });
  });

  it('begins a section with a plain line of the words that name sections', () => {
    expect(find('Requirements\n• A van\n\nDesirable qualifications\n\nA truck.', 'A truck.')?.importance).toBe(
      'preferred',
    );
  });

  it('takes the general name of a section for a new one after the lines of another, however it is printed', () => {
    const source = (between: string) => `PREFERRED EXPERIENCE\n${between}\nQualifications\n• A truck`;
    expect(find(source('• A van'), 'A truck')?.importance).toBeUndefined();
    expect(find(source(''), 'A truck')?.importance).toBe('preferred');
  });

  it('takes a heading with nothing under it for the one over the next, if that is printed larger', () => {
    const posting = 'Desired qualifications:\n\nSKILLS\n• A van\n\nNETWORK\n• A truck\n\nBENEFITS\n• A cart';
    expect(find(posting, 'A van')?.importance).toBe('preferred');
    expect(find(posting, 'A truck')?.importance).toBe('preferred');
    expect(find(posting, 'A cart')?.part).toBe('benefits');
  });

  it('goes on with a list that lost its marks behind a sentence among its lines', () => {
    const source =
      'What you bring\nA cart with two wheels\nSome years on the road\nYou know the way.\nA good map of all lanes in the county';
    expect(find(source, 'A good map of all lanes in the county')?.part).toBe('demands');
  });

  it.each(['Background check', 'Travel requirements'])(
    'asks “%s” of all, also under a preferred heading',
    (heading) => {
      expect(find(`PREFERRED EXPERIENCE\n• A van\n\n${heading}:\n• A truck`, 'A truck')?.importance).not.toBe(
        'preferred',
      );
    },
  );

  it.each(['Our ideal candidate', 'Bonus technical requirements', 'Bonus points if you have', 'Bonus experience'])(
    'prefers under “%s”',
    (heading) => {
      expect(find(`${heading}\n• A truck`, 'A truck')?.importance).toBe('preferred');
    },
  );

  it('says what kind of thing a heading announces', () => {
    expect(find('Education\n• Culinary school', 'Culinary school')).toMatchObject({
      part: 'demands',
      kindHint: 'education',
    });
  });

  it('hands a line that governs the list to each of its items', () => {
    const source = 'Requirements\nYou must have one of the following:\n• A van\n• A truck\n\nBenefits\n• Fuel';
    const lead = (words: string) => {
      const found = find(source, words)?.lead;
      return found && plainText(source).text.slice(found.start, found.end);
    };
    expect(lead('A van')).toBe('You must have one of the following:');
    expect(lead('A truck')).toBe('You must have one of the following:');
    expect(lead('Fuel')).toBeUndefined();
  });

  it('keeps every word that is no heading, in order', () => {
    const words = passages(POSTING).map((passage) => passage.words);
    expect(words).toEqual([
      'Florist',
      'We have tied wreaths since 1951.',
      'Tie bouquets',
      'One year in a shop',
      'Spanish',
      'Lifts buckets',
      'Flowers every Friday',
      'Send a letter',
      'Everyone is welcome',
    ]);
  });
});
