import { fold } from '../../text/fold.ts';
import { HEADINGS, type SectionName } from './heading-words.ts';
import { flat } from './plain.ts';

/** "Consulting Experience", "Warehouse and Driving Experience": what looks like a heading and ends so is about work. */
export const isExperience = (text: string): boolean =>
  /^(?:[\p{L}&/]+ ){1,4}(?:experience|employment)$/u.test(plainHeading(text));

/** Longer lines, in characters, are sentences. */
const LONGEST = 48;

/** The section that a line opens, where the whole of it is a heading ("WORK HISTORY", "S k i l l s", "Education:"). */
export function sectionOf(text: string): SectionName | undefined {
  const words = plainHeading(text);
  if (words === '' || words.length > LONGEST) return undefined;
  const found = matching(words) ?? matching(words.replaceAll(' ', ''));
  if (found) return found;
  // "Education and Skills": the first of the two opens, the second is told by the labels in it
  const [first, second, ...more] = words.split(/ and | ?[/&,] ?/u);
  return first && second && more.length === 0 && matching(second) ? matching(first) : undefined;
}

function matching(words: string): SectionName | undefined {
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

function plainHeading(text: string): string {
  return fold(flat(text))
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll(' & ', ' and ');
}
