import { oneOf } from '../../text/any-of.ts';
import { ADEPT, LEARNED, MASTERY } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { EMPLOYER, REWARD } from './asides/employer.ts';
import { FORM } from './asides/form.ts';
import { LAW } from './asides/law.ts';
import { POSTING } from './asides/posting.ts';
import { isInvited } from './invited.ts';

// Sentences that look like demands and are none, by what they are about. All are tried against folded text.

/** Talk about the form, the law and the process is no demand, whatever words it uses. */
const NEVER = new Patterns(FORM, LAW, POSTING);
const LEGAL = new Patterns(LAW);
/** So is most talk about the employer and its rewards, which may yet be what a demand is about ("experience in tuition billing"). */
const USUALLY = new Patterns(FORM, LAW, POSTING, REWARD, EMPLOYER);

/** What a demand is about may be the law itself ("Knowledge of equal opportunity law"). */
const KNOWING = oneOf('experience, background', LEARNED, MASTERY, ADEPT);
const KNOWS = pattern`^(?:[\w-]+,? (?:and )?){0,3}?${KNOWING} (?:of|with|in) `;

/**
 * Whether a sentence speaks of the form, the law, the employer or what one will be given, in every part of it. `listed`
 * = it stands in a list of demands and opens as they do.
 */
export function isAside(folded: string, listed = false): boolean {
  if (isInvited(folded) || (listed && KNOWS.test(folded) && LEGAL.test(folded))) return false;
  const patterns = listed ? NEVER : USUALLY;
  return folded.split(/; (?!or )/).every((part) => patterns.test(part));
}
