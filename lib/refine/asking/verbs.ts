// How postings ask something of their reader, by the verb that asks. All are tried against folded text.

import { oneOf } from '../../text/any-of.ts';
import { KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { APPLIES_WHAT_ONE_HAS } from './applies.ts';
import { OF_TITLE } from './person.ts';
import { OF_READER } from './reader.ts';
import { MODAL } from './verbs/modal.ts';
import { FITS, IS_ASKED, REQUIRES } from './verbs/need.ts';

export const ASKING = new Patterns(MODAL, IS_ASKED, REQUIRES, FITS, OF_READER, OF_TITLE, APPLIES_WHAT_ONE_HAS);

/** Who is served, and no member of a team. */
const SERVED = oneOf(
  'customers?, clients?, guests?, visitors?, users?, consumers?, suppliers?, vendors?, agencies, patients?',
  'child(?:ren)?, pupils?, students?, parents?, famil(?:y|ies), residents?, tenants?, (?<!team )members, nobody, no one',
);
const THINGS = oneOf(
  'products?, software, systems?, buildings?, machines?, solutions?, sites?, rooms?, areas?, goods, food, meals?',
  'orders?, deadlines?, information, answers?, statements?, reports?, records?, documents?, materials?, data, files?',
  'accounts?, payments?, invoices?, deliver(?:y|ies), changes?, decisions?, projects?',
);
const RULERS = oneOf(
  'university, school, college, council, authority, employer, company, companies, businesses, boards?',
  'regulators?, regulations?, polic(?:y|ies), rules, laws?, standards?',
  'industr(?:y|ies), markets?',
);
const DETERMINER = '(?:(?:our|the|all|every|each|any|these|those|its|both|most) )?(?:[\\w-]+ )?';
/** What only a candidate has. */
const ASSET = oneOf(KNOW_HOW, PAPERS, 'licensed, certified, clearance, citizenship');

/** "Our customers must be able to …": what is said of those served and of things. */
export const OF_OTHERS = pattern`
  ^${DETERMINER}(?:${SERVED}|${THINGS}|${RULERS})(?: (?:that|which|in|of|for|on) (?:[\w-]+ ){1,6}?)? ?
  (?:must|should|requires?|needs?|(?:is|are) (?:legally )?(?:required|obliged))\b(?!.*\b${ASSET}\b)
`;
