import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import type { PostingText } from '../../lib/model/posting.ts';
import { readText } from '../../lib/page/text.ts';
import { plainText } from '../../lib/text/plain.ts';

const read = (posting: PostingText): string[] =>
  extract(posting).map(
    ({ kind, importance, quote }) => `${importance === 'preferred' ? 'preferred ' : ''}${kind}: ${quote}`,
  );

describe('a line that leads on to a list', () => {
  it.each([
    ['This role calls for:', ['experience: two years of milking', 'skill: excellent typing']],
    ['We expect you to have:', ['experience: two years of milking', 'skill: excellent typing']],
    ['We are not fussy, but you do need:', ['experience: two years of milking', 'skill: excellent typing']],
    ['These are a bonus:', ['preferred experience: two years of milking', 'preferred skill: excellent typing']],
    ['The skills and experience needed:', ['experience: two years of milking', 'skill: excellent typing']],
  ])('asks for what stands below it: %s', (lead, wanted) => {
    expect(read(plainText(`Farm hand\n\n${lead}\n- two years of milking\n- excellent typing\n`))).toEqual(wanted);
  });
});

describe('a typed list within a list', () => {
  const lead = 'Experience with any of the following:';
  it.each([
    ['indented', `* ${lead}\n  * Vats\n  * Presses\n* Rennet keeping\n* Patience`],
    ['with the marks of a word processor', `• ${lead}\no Vats\no Presses\n• Rennet keeping\n• Patience`],
    ['with dashes', `• ${lead}\n- Vats\n- Presses\n• Rennet keeping\n• Patience`],
  ])('belongs to the item above it, and what stands beside that item does not: %s', (_, list) => {
    expect(read(plainText(`Farm hand\n\nRequirements\n${list}\n`))).toEqual([
      expect.stringMatching(/^experience: Experience with any of the following.*Presses$/),
      'skill: Rennet keeping',
      'trait: Patience',
    ]);
  });
});

describe('a list that lost its marks', () => {
  it.each([
    [
      'Skills needed\nCheese making\nPress repair\nPatience',
      ['skill: Cheese making', 'skill: Press repair', 'trait: Patience'],
    ],
    [
      'Candidates must have the following:\nA dairy ticket from a college\nTwo years of milking',
      ['skill: A dairy ticket from a college', 'experience: Two years of milking'],
    ],
    [
      'Skills\nWhey\nRennet\nAttributes\nCalm\nPunctual',
      ['skill: Whey', 'skill: Rennet', 'trait: Calm', 'trait: Punctual'],
    ],
  ])('is read line by line where it stands right below its heading: %j', (lines, wanted) => {
    expect(read(plainText(`Farm hand\n\n${lines}\n`))).toEqual(wanted);
  });

  it('is told from facts at the foot of a section', () => {
    expect(
      read(
        plainText('Farm hand\n\nRequirements\n- Two years of milking\n\nPosting number 7\nDairy unit\nShift: first\n'),
      ),
    ).toEqual(['experience: Two years of milking']);
  });

  it('is read in a posting typed in capitals throughout', () => {
    expect(
      read(plainText('FARM HAND\n\nMINIMUM REQUIREMENTS\nHS DIPLOMA\n2 YEARS OF MILKING EXPERIENCE\nCLEAN BOOTS\n')),
    ).toContain('education: HS DIPLOMA');
  });
});

it('reads names behind a bold label in their own line', () => {
  const html =
    '<h3>Requirements</h3><p><b>Skills:</b> Milking, pressing and smoking</p><p><b>Tools:</b> Vats and harps</p>';
  expect(read(readText([new JSDOM(html).window.document.body]))).toEqual([
    'skill: Milking, pressing and smoking',
    'skill: Tools: Vats and harps',
  ]);
});
