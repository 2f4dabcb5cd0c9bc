import { extract } from '../../lib/extract.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { plainText } from '../../lib/text/plain.ts';

/** What the code finds in list items under a heading. */
export const ask = (heading: string, ...items: string[]): Requirement[] =>
  extract(plainText([heading, ...items.map((item) => `• ${item}`)].filter(Boolean).join('\n')));
