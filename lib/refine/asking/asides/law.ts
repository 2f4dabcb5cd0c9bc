import { oneOf } from '../../../text/any-of.ts';
import { pattern } from '../../../text/pattern.ts';

// What a posting says because the law says so. In folded text.

const EQUALITY = oneOf('diversity, equal, inclusion, the principles');
const UPHOLDING = oneOf('hiring, providing, creating, building, ensuring, fostering, achieving, delivering');

const EQUAL_CHANCES = [
  /(?<!\bwith or without )\breasonable accommodations?\b/,
  /\bperform\b[^.]{0,40}\bwith or without\b/,
  /\bequal (?:employment )?opportunit/,
  /\bwithout regard\b/,
  /\bregardless of\b/,
  /\ball (?:other )?(?:qualified )?applicants will\b/,
  /\bqualified applicants\b/,
  /\bfair chance\b/,
  /\bprotected veterans?\b/,
  // "The bakery is committed to equal pay"; "you are committed to …" is about the reader
  pattern`(?<!\b(?:you|and|be) )(?<!\byou are )\bcommitted to (?:${UPHOLDING}|${EQUALITY})\b`,
];

const SPONSORSHIP = [
  /\b(?:may|will|can) (?:provide|offer|consider) (?:\w+ )?sponsorship\b/,
  /\bsponsorship (?:is |may be |can be )?(?:available|offered|provided)\b/,
];

const LEGAL_EFFECTS = [
  /^failure to\b/,
  /\bas (?:required|permitted) by (?:\w+ )?law\b/,
  /\bconditional offer\b/,
  /\brescind\w*/,
  /\bfalsif\w+/,
  /\b(?:right|may|can|to) (?:to |of )?appeal\b/,
  /\breserves? the right\b/,
  /\b(?:nothing|not) (?:in this|intended to|designed to|(?:to )?be construed)\b/,
  /\bmay be referenced\b/,
];

const RECRUITERS = [
  /\bthird[- ]party (?:agenc|recruit|r[eé]sum|submission|candidates|inquir|applic)/,
  /\bagency (?:fee|recruit)/,
  /\bunsolicited\b/,
];

/** Talk of the law, and of what an employer may do by it. */
export const LAW: readonly RegExp[] = [...EQUAL_CHANCES, ...SPONSORSHIP, ...LEGAL_EFFECTS, ...RECRUITERS];
