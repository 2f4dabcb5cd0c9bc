import { describe, expect, it } from 'vitest';
import type { PostingText } from '../../lib/model/posting.ts';
import { toBlocks } from '../../lib/text/blocks.ts';
import { plainText } from '../../lib/text/plain.ts';

const show = (posting: PostingText) =>
  toBlocks(posting).map((block) => `${block.kind} ${posting.text.slice(block.start, block.end)}`);
const ofText = (text: string) => show(plainText(text));

describe('toBlocks', () => {
  it.each('• · ▪ ● ◦ ○ ◇ ❖ ⁃ ➢ → ➡️ » › … ✓ ✔️ ✅ ☑ ⭐ 🔹 👩🏽‍🔧 \uf0b7 * ~ + - – ‐ o Ø ü 1. 2) (3) a) b. 3️⃣'.split(' '))(
    'takes %s for a bullet',
    (mark) => {
      expect(ofText(`${mark} Own tools`)).toEqual(['item Own tools']);
    },
  );

  it('takes a sign without a space for one too', () => {
    expect(ofText('✅Own tools')).toEqual(['item Own tools']);
  });

  it.each([
    '5 years of driving',
    '3-5 days a week in the yard',
    '-5 °C in the cold store',
    'a driver with a van',
    '®Trade name tools',
    '°C and °F',
    '*nix servers at scale',
  ])('takes no bullet from %s', (text) => {
    expect(ofText(text)).toEqual([`text ${text}`]);
  });

  it.each(['🧈🥖', '⏳', '👩🏽‍🔧', '☎️ 🚐', '⬇️'])('leaves %s out behind a line', (pictures) => {
    expect(ofText(`- You love bread ${pictures}\nWe ride to work ${pictures}`)).toEqual([
      'item You love bread',
      'text We ride to work',
    ]);
  });

  it.each(['fridges at 4 ℃', 'Yardmate™', 'a post № 7'])('keeps the sign in “%s”', (text) => {
    expect(ofText(`${text} 🚐`)).toEqual([`text ${text}`]);
  });

  it.each(['', '🧠 '])(
    'takes “%sYou might fit in if you…” for a heading, and the lines below it for its list',
    (mark) => {
      const lead = 'You might be a great fit if you…';
      expect(ofText(`${mark}${lead}\nHave a degree in botany or chemistry\nKnow how roses are cut`)).toEqual([
        `heading ${lead}`,
        'item Have a degree in botany or chemistry',
        'item Know how roses are cut',
      ]);
    },
  );

  it('takes a long sentence in the print of a heading for text, and a short one for a heading', () => {
    const kinds = (words: string) => {
      const posting = plainText(`${words}\n\nMore text.`);
      const lines = posting.lines.map((line, index) => (index === 0 ? { ...line, heading: 3 } : line));
      return toBlocks({ ...posting, lines }).map(({ kind }) => kind);
    };
    expect(kinds('You have repaired bicycles of every make for a number of years.')).toEqual(['text', 'text']);
    expect(kinds('We repair bicycles.')).toEqual(['heading', 'text']);
  });

  it('parts bullets that stand in one line', () => {
    expect(ofText('Requirements • Own tools • A van • Patience')).toEqual([
      'text Requirements',
      'item Own tools',
      'item A van',
      'item Patience',
    ]);
    expect(ofText('• Own tools • A van')).toEqual(['item Own tools', 'item A van']);
    expect(ofText('🔧 Own tools 🚐 A van')).toEqual(['item Own tools', 'item A van']);
  });

  it('parts a heading from the first item of its list', () => {
    expect(ofText('Requirements:- Own tools\n- A van')).toEqual([
      'heading Requirements:',
      'item Own tools',
      'item A van',
    ]);
    expect(ofText('Tuesday:- Own tools')).toEqual(['text Tuesday:- Own tools']);
  });

  it('takes one raised dot within a line for part of it', () => {
    expect(ofText('Full time · Tucson')).toEqual(['text Full time · Tucson']);
  });

  it.each([
    'Requirements',
    'Qualifications:',
    "What you'll need",
    'What you bring: 🧰',
    '⚙️ Requirements',
    'NIGHT WORK',
    'The person we hope for:',
    '- Minimum Qualifications',
  ])('takes %s for a heading', (text) => {
    const [first] = toBlocks(plainText(`${text}\n• Own tools`));
    expect(first?.kind).toBe('heading');
  });

  it.each([
    'A VAN IS REQUIRED.',
    'Must own a van',
    'and some tools',
    'We repair bicycles, scooters and anything else on two wheels in four shops along the river:',
  ])('takes %s for text', (text) => {
    expect(toBlocks(plainText(`${text}\n\nMore text.`))[0]?.kind).toBe('text');
  });

  it('ranks headings by how much they stand out', () => {
    const posting = plainText('BENEFITS\nRequirements\n• Own tools');
    const [capitals, plain, item] = toBlocks(posting).map((block) => block.rank);
    expect(capitals).toBeLessThan(plain ?? 0);
    expect(plain).toBeLessThan(item ?? 0);
  });

  it('reads a bold line as a heading, a bold start of an item not', () => {
    const text = 'Care team\nCare: two years on a ward';
    const line = { heading: 0, depth: 0, item: false, bold: 0, gap: 0 };
    const posting = {
      text,
      lines: [
        { ...line, start: 0, end: 9, bold: 9 },
        { ...line, start: 10, end: text.length, bold: 5, item: true, depth: 1 },
      ],
    };
    expect(show(posting)).toEqual(['heading Care team', 'item Care: two years on a ward']);
  });
});
