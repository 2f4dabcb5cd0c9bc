import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** What travel is as a trade, a cost or a gift, or inside of a house. */
const NO_TRAVELLING = oneOf(
  'arrangements, logistics, industry, agenc\\w+, bookings?, expenses?, plans, itinerar\\w+, management, coordination',
  'nurs\\w+, assignments?, policies, insurance, reimbursement, company, technology, accommodation',
  'discounts?, allowance, perks, stipend, experience',
  'and (?:expense|hospitality|tourism|entertainment|lifestyle|leisure)',
  'within the (?:building|facility|store|office|hospital), to the bathroom',
);

/** Willingness or ability to travel. */
export const travel: Rule = {
  kind: 'travel',
  cues: [
    {
      name: 'drive',
      pattern: anyOf(
        /\bdrive (?:up to|between|to (?:clients?|customers?|patients?|jobs?|other|multiple))\b/,
        /\bvisit (?:\w+ ){1,6}(?:from time to time|as needed|regularly|weekly|monthly)/,
      ),
      weight: 8,
    },
    {
      name: 'away',
      pattern: anyOf(
        `on the road, away from home, out of town, out-of-town, occasional overnights, overnight trips, trips abroad,
        business trips`,
        /\b(?:fly|drive|commute) to (?:\w+ ){0,3}(?:offices?|sites?|branches|locations|campuses|customers|clients)\b/,
        /\bcommut(?:e|ing) between\b/,
      ),
      weight: 11,
    },
    {
      name: 'travel',
      pattern: /\btravel(?:s|l?ing)?\b|\bovernight (?:stays?|trips?)\b/,
      weight: 10,
      unless: anyOf(
        pattern`\btravel ${NO_TRAVELLING}`,
        /(?:arrang\w+|coordinat\w+|book\w*|schedul\w+|manag\w+|corporate|calendars? and) (?:domestic and international )?travel\b(?! (?:is|may|required))/,
        /travel(?:l?ing)? (?:public|nurse|sales)/,
      ),
    },
  ],
};
