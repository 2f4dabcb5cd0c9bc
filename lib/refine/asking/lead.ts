import { oneOf } from '../../text/any-of.ts';
import { leadsOn } from '../../text/lead.ts';
import { pattern } from '../../text/pattern.ts';
import type { Passage } from '../../text/sections.ts';
import { statedImportance } from '../importance.ts';
import { HAS_OBJECT } from './opening.ts';
import { isHook } from './sought.ts';

// What a line says of those that follow it. In folded text.

const DEMANDS = oneOf(
  'must, requires?, required',
  /(?<!\b(?:business|customers?|clients?|users?|specific|our|their|its) )needs?/,
  'calls? for, we expect, should, have, able to, ability to, looking for',
  'successful, ideal, candidates?, preferred, desired, desirable',
);
const GOVERNS = pattern`\b${DEMANDS}\b`;
const NAMES_DUTIES = /\b(?:functions|responsibilit\w+|duties|tasks|to know)\b/;
/** Whether a line makes demands of the items below it ("Team members are required to:"). */
const governs = (lead: string): boolean =>
  leadsOn(lead) && (GOVERNS.test(lead) || statedImportance(lead) !== null) && !NAMES_DUTIES.test(lead);

/**
 * Whether an item stands below a line that makes demands of it (`lead` = that line, folded). A heading that names duties
 * has said so: only a line of text below it may ask otherwise.
 */
export const isGoverned = (passage: Passage, lead: string): boolean =>
  passage.kind === 'item' && !(passage.part === 'duties' && passage.lead?.kind === 'heading') && governs(lead);

const GIVING = oneOf(
  /(?:drivers|staff|employees|trainees|apprentices|hires|starters|members) (?:will )?(?:also )?(?:receive|be given|be offered)/,
  "you(?:'ll| will)? (?:also )?(?:be (?:offered|given|provided)|receive|get|enjoy)",
  "we(?:'ll| will)? (?:also )?(?:offer|provide|give), (?:benefits|perks) (?:include|are)",
);
const GIVES = pattern`\b${GIVING}\b(?! (?:bonus|extra|brownie) points)[^.]*(?::|\.\.\.|…)$`;
/** Whether the list below a line names what one is given ("You will be offered:"). */
export const gives = (lead: string): boolean => GIVES.test(lead);

/** A line before a list that already names years or a degree. */
const NAMES_MEASURE = /\b\d{1,2}\+? ?(?:-|to)? ?\d{0,2}\+? years?\b|\bdegree\b/;

/** "Travel requirements" alone is a title, whatever it looks like. */
const NAME_OF_A_LIST =
  /^(?:[\w/&-]+ ){0,3}(?:requirements|qualifications|responsibilities|duties|documents|materials)$/;

/** Whether a line only says what follows it, or puts a question of the form. */
export const announces = (folded: string): boolean =>
  ((folded.endsWith('?') || leadsOn(folded)) && !NAMES_MEASURE.test(folded) && !isHook(folded)) ||
  (NAME_OF_A_LIST.test(folded) && !HAS_OBJECT.test(folded));
