import { anyOf, oneOf } from '../../text/any-of.ts';
import { ADEPT, DRIVE, KNOW_HOW } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { HAS_NAME, HAS_OBJECT, OPENS, opensDemand } from '../asking/opening.ts';
import { isWaived } from '../asking/waived.ts';
import type { Joint } from '../clause.ts';
import { CALLED, opposes, statedImportance } from '../importance.ts';
import { isBracketDemand } from './brackets.ts';
import { saysHas, tellsMoreOfPerson, tellsOfPerson } from './predicate.ts';
import { startsDemand } from './starts.ts';
import { isPartOfWay } from './ways.ts';

/** A place where a sentence may be cut, in folded text. */
interface Place {
  /** what stands before it, from the last cut on */
  readonly left: string;
  /** how that is joined to what stands before the last cut */
  readonly before: Joint;
  /** what joins the two: a comma, a conjunction */
  readonly mark: string;
  /** all that follows it in the sentence */
  readonly rest: string;
}

const WITH = /\bwith\b/;
const BUT = /\b(?:but|(?:al)?though)\b/;

/** What kind of joint stands at a place; null where the clause goes on. */
export function jointAt(place: Place): Joint | null {
  const { left, mark, rest } = place;
  if (isSaidOfAll(place) || isNumber(place) || isPartOfWay(left, rest)) return null;
  const likewise = LIKEWISE.exec(rest)?.[0];
  if (likewise) return mark === ', ' && opensDemand(rest.slice(likewise.length)) ? 'comma' : null;
  if (mark.trim() === '' && rest.startsWith('(')) return isBracketDemand(left, rest) ? 'bracket' : null;
  if (mark.startsWith(';')) return IS_SAME_DEMAND.test(rest) ? null : 'semicolon';
  return jointOfSides(place) ?? (startsAnew(place) ? jointOf(mark) : null);
}

/** The joint that both sides make together, however the second begins. */
function jointOfSides(place: Place): Joint | null {
  const { mark, rest } = place;
  if (isPreference(place)) return 'preference';
  if (isContrast(place) || endsInCue(place)) return 'comma';
  // "… and an existing client base", unlike "new and existing clients".
  if (/\ban $/.test(mark) && /^existing (?:client|customer|book|network)/.test(rest)) return 'and';
  if (isNotButIs(place) || isButOthersToo(place)) return 'but';
  if (isToldInARow(place)) return /and/.test(mark) ? 'and' : 'comma';
  return null;
}

/** Whether what follows is a demand by its own beginning. */
const startsAnew = (place: Place): boolean =>
  !isListed(place) &&
  !goesOn(place) &&
  startsDemand(place.left.trim(), place.rest, WITH.test(place.mark)) &&
  !isWithPart(place);

/** The joint that a mark between two demands makes. */
function jointOf(mark: string): Joint {
  if (WITH.test(mark)) return 'with';
  if (BUT.test(mark)) return 'but';
  if (mark.startsWith(',') && !/and|&|plus/.test(mark)) return 'comma';
  return mark.startsWith(' -') ? 'dash' : 'and';
}

/** "; or six months of experience": another way to meet the same demand, or more of it. */
const IS_SAME_DEMAND = /^(?:or|and\/or|i\.e|e\.g|in particular|e?specially|particularly)\b/;

/** "…, as is experience with hedges": asked as what stands before it. */
export const LIKEWISE = /^as (?:is|are) (?:an? |the )?/;

/** "Coursework, in school or after, is preferred", "…, preferred": said of all that stands before it. */
const OF_ALL = new Patterns(
  /^(?:is|are|was|were|will be|would be)\b(?! (?:\w+ly )?(?:willing|available) )/,
  pattern`^(?:strongly |highly )?${oneOf(CALLED)}(?:[.,;:)]|$| but\b)`,
);
const isSaidOfAll = ({ mark, rest }: Place): boolean => OF_ALL.test(rest) && !(mark === ', ' && IS_LIKE.test(rest));

/** "3 plus years", "between four and six years" */
const isNumber = ({ left, mark }: Place): boolean =>
  (mark.includes('plus') && /\d$/.test(left)) || /\bbetween [\w-]+$/.test(left);

const PREFERENCE = /^(?:preferably|ideally|preferred\b(?= \w))/;
/** "…, Azure preferred": the last name of a line, with an importance of its own. */
const NAMED_PREFERENCE = pattern`
  ^(?:[\w+#./-]+ ){1,4}(?:is |are )?(?:strongly |highly )?
  (?:preferred|desired|desirable|(?:a|an) (?:big |strong |definite |huge |real )?(?:plus|advantage|asset|bonus))
  (?:[.\s]*$|[,;]| and )
`;
/** A list or examples that go on, or an adjective that waits for its noun ("distributed, scalable systems"). */
const OPEN_ENDED = new Patterns(
  /,/,
  /(?:(?<!\b(?:preferr|requir|desir))ed|able|ible|ive|ous|ful)$/,
  /\b(?:like|such as|including|e\.g\.?|for example) /,
);
/** "…, and a driving licence are preferred": said of more than the last. */
const ARE = /^[^,;]* are /;
/** "For evening classes" before "ideally …": for whom, and nothing that is asked. */
const WHOM = /^for (?!at least\b)[a-z][\w /-]{2,40}$/;
const isPreference = ({ left, mark, rest }: Place): boolean =>
  (PREFERENCE.test(rest) && !WHOM.test(left)) ||
  (/^,| - $/.test(mark) &&
    NAMED_PREFERENCE.test(rest) &&
    (mark === ' - ' || !OPEN_ENDED.test(left)) &&
    (!ARE.test(rest) || mark === ' - ' || statedImportance(left) !== null) &&
    !/\bor\b(?! (?:equivalent|similar|related)\b)/.test(rest.split(/[,;]/, 1)[0] ?? '') &&
    (HAS_NAME.test(left) || !HAS_NAME.test(rest)));

/** "A diploma is liked, but people of any background are welcome": who else may apply. */
const isButOthersToo = ({ mark, rest }: Place): boolean =>
  BUT.test(mark) && /^(?:[a-z]+s|people|anyone) (?:of|from|with|without|who) /.test(rest) && isWaived(rest);

/** "You may not have kept bees, but you are at ease with them" */
const isNotButIs = ({ left, mark, rest }: Place): boolean =>
  BUT.test(mark) && /^you (?:might|may) not\b/.test(left) && /^you(?:'re|'ve| are| have| can| know| love) /.test(rest);

/** What opposes something stands near it: in so many characters. A sentence without end is not read anew at each "and". */
const NEAR = 300;
/** "SQL is required, Python preferred" */
const isContrast = ({ left, mark, rest }: Place): boolean =>
  /^[,-]|but|and/.test(mark.trim()) && opposes(left.slice(-NEAR), rest.slice(0, NEAR).split(/[;,]/, 1)[0] ?? '');

/**
 * "You have baked for a year, can lift 50 pounds and love people": verbs in a row, each of which asks for itself. Two
 * joined by "and" alone are one.
 */
const isToldInARow = ({ left, before, mark, rest }: Place): boolean =>
  /^,? (?:and )?$/.test(mark) &&
  tellsMoreOfPerson(rest) &&
  (tellsOfPerson(left)
    ? mark === ', '
    : (before === 'comma' && tellsMoreOfPerson(left)) || (before === 'and' && mark === ', ' && IS_OR_HAS.test(rest)));

/** "You have a steady hand and good eyes, are at ease with heights" */
const IS_OR_HAS = /^(?:are|have|can|love|know|understand|thrive) /;
const IS_LIKE = pattern`^are (?:\w+ly )?${oneOf(ADEPT, 'able, willing, eager, at ease, self-\\w+, passionate, curious, motivated, organized')}\b`;

/** What is said of one demand's importance ends it: "… preferred and three years of experience". */
export const CUE_AT_END = pattern`\b${oneOf(CALLED, 'a plus')}$`;
const endsInCue = ({ left, mark, rest }: Place): boolean =>
  /^,? (?:and|&|but) /.test(mark) && CUE_AT_END.test(left) && (opensDemand(rest) || areToldEach(left, rest));
/** "A van is required": a sentence of its own. */
export const saysHowStrongly = (folded: string): boolean => IS_CUED.test(folded);
const IS_CUED = pattern`^[^,;]{2,80} (?:is|are) (?:also |\w+ly )?${oneOf(CALLED, 'an? (?:must|plus)')}[.!]?$`;
/** "Rye bread is essential" before "a van is required": two sentences in one. */
export const areToldEach = (left: string, rest: string): boolean => saysHowStrongly(left) && saysHowStrongly(rest);

/** "Checks including but not limited to: references, driving record": more of what is listed. */
const LISTING = /\b(?:including|includes?|such as|limited to|the following)\b[^;]*$/;
const isListed = ({ left, mark, rest }: Place): boolean =>
  /^,? (?:and |& )?$/.test(mark) && LISTING.test(left) && !OPENS.test(rest) && !HAS_OBJECT.test(rest) && !saysHas(rest);

/** What one is given for learning: "and a relevant degree" asks for one. */
const PAPER = '(?:[\\w-]+ ){0,2}(?:degree|diploma|qualification|licen[cs]e|certificat\\w+)';
/** After these a noun phrase goes on; they open no demand. */
const NO_HEAD = pattern`^${oneOf(
  'or, and/or, of, in, with, by, from, on, as, because, since, which, that, where, including',
  /for|to(?! work| travel| lift)|at(?! least)/,
  'demonstrating, showing, evidencing, exhibiting, developing, building, gaining, sharing, improving, increasing, applying',
  'located, promoting, deepening, transferring, acquiring, other, related, similar, equivalent, etc',
  pattern`relevant(?! ${PAPER}\b)`,
)}\b`;
/** "… and skills listed below": names no demand, but where to read it. */
const REFERS = /^[a-z]+ (?:listed|described|stated|outlined|mentioned|noted) (?:below|above)\b/;
const goesOn = ({ left, mark, rest }: Place): boolean =>
  REFERS.test(rest) || (rest.startsWith('to ') && !/and|&/.test(mark)) || NO_HEAD.test(rest) || OF_PARTS.test(left);

/** "A combination of training", "the right mix of taste": one thing, of which the other part is still to come. */
const OF_PARTS = /\b(?:combination|mix|mixture|blend|balance) of (?:[\w-]+ ){0,3}[\w-]+(?:, [\w-]+)*$/;

/** What of a demand may stand soon after "with" ("a nurse with knowledge of …"); years with a diploma are one demand. */
const QUALITY = anyOf(
  KNOW_HOW,
  DRIVE,
  'able to, attention, mindset, years?, record, abstract, degree, licen[cs]e, right to work, clearance',
);
/** How near that is (in characters). */
const SOON = 60;
const OTHERS = oneOf(`
  people, persons, individuals, audiences?, groups?, customers, clients, students, children, patients, others,
  colleagues, companies, teams`);
/** "To people with a varied background": what others have. */
const OF_OTHERS = new Patterns(
  pattern`\b(?:of|to|for|from|among) (?:[\w-]+ ){0,2}${OTHERS}$`,
  /\b(?:candidates|applicants|those)$/,
);
/** "Combined with …", or "with" before what is no quality: part of what stands before it. */
const isWithPart = ({ left, mark, rest }: Place): boolean =>
  WITH.test(mark) &&
  (OF_OTHERS.test(left) ||
    /\b(?:attained|gained|combined|acquired|along)$/.test(left) ||
    !QUALITY.test(rest.slice(0, SOON)));
