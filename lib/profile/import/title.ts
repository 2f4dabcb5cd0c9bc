import { fold } from '../../text/fold.ts';
import { findTerms, lookUp } from '../../vocabulary/index.ts';
import { ORGANISATION, TITLE } from './title-words.ts';

/** How much a text looks like a job's title: 0 not at all, 1 by a word of it, 2 as a whole. */
export function titleScore(text: string): number {
  const folded = fold(text);
  if (text.length > 90) return 0;
  if (lookUp(text)?.type === 'occupation') return 2;
  if (TITLE.test(folded)) return ORGANISATION.test(folded) && !/\b(?:of|at|for)\b/u.test(folded) ? 1 : 2;
  return findTerms(folded, text).some((hit) => hit.entry.type === 'occupation') ? 1 : 0;
}

/** Whether a text may be a job's title, by a word of it at least. */
export const isTitle = (text: string): boolean => titleScore(text) > 0;

/** Whether a word of the text says that it names an organisation ("LLC", "Hospital"). */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(fold(text));
