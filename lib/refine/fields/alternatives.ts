import type { Kind } from '../../model/kind.ts';
import type { Alternative } from '../../model/requirement.ts';
import { anyOf, oneOf } from '../../text/any-of.ts';
import { findYears, NUMBER_WORD } from '../../text/numbers.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { degreeOf } from './levels.ts';

const COUNT = String.raw`(?:\d{1,2} ?\+?|${NUMBER_WORD})(?: ?\(\d+\))?`;
const NUMBER = `${COUNT}(?: ?(?:-|to) ?${COUNT})?`;
/** What may follow "or" when another way to meet the demand is named. */
const OTHER_WAY = oneOf(
  pattern`
    (?:(?:recognized|foreign|international|acceptable|certified|civilian|studies) ){0,3}
    equivalen(?:t|cy)\b(?! to (?:an?|the)\b)
  `,
  // "NetSuite or comparable accounting software" names more of it
  /comparable\b(?=\W*$|(?: \w+)? (?:experience|education|degree|training|combination|qualification|credential|certificat|licen[cs]e)\w*)/,
  // "… or two years of experience"
  pattern`${NUMBER} ?(?:more |additional |extra )?(?:years?|months?)\b`,
  pattern`
    (?:equivalent |related |relevant |similar |prior |work |additional |practical |professional )*
    (?:combination of|work experience|experience)\b
  `,
  /qualified by experience\b/,
  // "… or completion of a course"
  /(?:successful )?completion\b|completed \w+/,
  /education\b|training\b|on the job training|(?:currently )?enrolled in\b/,
  /similar (?:degree|qualification|certification)\b/,
  pattern`
    (?:other |similar ){1,2}(?:\w+ )?
    (?:certification|degree|credential|licen[cs]e|training|program|course)s?\b(?! in\b)
  `,
  /(?:certificate|certification|licen[cs]e|apprenticeship)\b/,
  /(?:licen[cs]ed|registered|certified) (?:apprentice|as)\b/,
  /ability to (?!obtain)\w+ an alternative\b/,
);

/** From here on a clause says what else would do. */
const OTHERWISE = anyOf(
  pattern`
    ,?;? ?[([]? ?\b(?:or|and/or) (?:an? |the |any |some |its |their |at least |have |has )?${OTHER_WAY}
  `,
  pattern`[([]? ?\b(?:${NUMBER} ?years? .{0,40})?in lieu of\b`,
  /\bsubstitut\w+\b/,
  // "A diploma (or equivalent)", "GED/equivalent"
  /(?<=\b(?:ged|diploma|school|degree|g\.e\.d\.?)) ?\(?\/?(?:education )?equivalen(?:t|cy)\b/,
  /,? \beducation,? (?:or|and\/or) training\b/,
);

const ANY_DEGREE = oneOf(
  /bachelor|associate|ph\.? ?d|mba\b|m\.?[as]\.?[ /]|master(?:'?s\b| of\b| degree)/,
  'advanced degree, degree, diploma',
);
/** A degree in the place of years or of a licence, where the demand is for those. */
const DEGREE_INSTEAD = pattern`,? \b(?:and\/)?or (?:an? )?${ANY_DEGREE}`;

const LOWER_DEGREE = oneOf(/(?:bachelor|master|associate)'?s?/, /[bm]\.?[as]\.?/);
/** "An advanced degree, or a bachelor's and five years": the lower degree alone does not do. */
const LOWER_AND_YEARS = pattern`
  ,? \bor (?:an? )?${LOWER_DEGREE}(?=[ ,]).{0,80}?\b(?:and|with|plus)
  (?: at least| a minimum of| an additional)? ${NUMBER} ?(?:more |additional )?years?\b
`;

/** "Academic or professional experience in X": what stands before "or" asks for nothing without what follows. */
const SHARED_OBJECT = /^.{0,60}?\bexperience (?:in|with|of|at|as|using|\w+ing)\b/;
/** What asks for something by itself. */
const COMPLETE = pattern`\b${oneOf(
  /degree|diploma|g\.?e\.?d|associate|bachelor\w*|master\w*|ph\.? ?d|mba|[bm]\.?[as]/,
  /certificat\w+|licen[cs]e|endorsement/,
  /years?|months?/,
)}\b`;

const EXPERIENCE_FIRST = pattern`^(?:[\w'-]+ ){0,4}(?:\d{1,2}|${NUMBER_WORD})\b.{0,16}\byears?\b`;
const CREDENTIAL_FIRST = /^(?:[\w'-]+ ){0,4}(?:certificat\w+|licen[cs]e|registration)\b/;

/** One of these is in everything that says what else would do; most clauses say nothing of the kind. */
const MAY_ALLOW = /\bor\b|\blieu\b|\bsubstitut|equivalen/;

function findOr(folded: string): RegExpExecArray | null {
  if (!MAY_ALLOW.test(folded)) return null;
  if (EXPERIENCE_FIRST.test(folded) || CREDENTIAL_FIRST.test(folded))
    return OTHERWISE.exec(folded) ?? DEGREE_INSTEAD.exec(folded);
  return LOWER_AND_YEARS.exec(folded) ?? OTHERWISE.exec(folded);
}

/** Where the alternatives to a whole demand begin. */
function findOtherwise(folded: string): RegExpExecArray | null {
  const found = findOr(folded);
  if (!found || EXPERIENCE_FIRST.test(folded) || COMPLETE.test(folded.slice(0, found.index))) return found;
  return SHARED_OBJECT.test(folded.slice(found.index)) ? null : found;
}

const upTo = (cut: RegExpExecArray | null, folded: string): string =>
  cut && cut.index >= 3 ? folded.slice(0, cut.index) : folded;

/** The part of a folded clause that states the demand itself. */
export const withoutAlternatives = (folded: string): string => upTo(findOtherwise(folded), folded);

/** What a folded clause asks first: the lesser of "knowledge of or experience with X" tells its kind. */
export const withoutOr = (folded: string): string => upTo(findOr(folded), folded);

const OR_AN = String.raw`^\W*(?:and\/)?or (?:an? |the )?`;
const ALIKE = '(?:comparable|similar|other)';
/** "R or similar programs", "two years or equivalent work experience": these name more of the same and no other way. */
const MORE_OF_THE_SAME: Partial<Record<Kind, Patterns>> = {
  experience: new Patterns(
    pattern`${OR_AN}${ALIKE}\b(?! (?:\w+ )?(?:combination|education|degree|training|coursework|qualification))`,
    pattern`${OR_AN}(?!equivalent education)(?:\w+ ){0,2}experience\b`,
  ),
  skill: new Patterns(
    pattern`${OR_AN}${ALIKE}\b(?! (?:\w+ )?(?:combination|education|training|coursework))`,
    pattern`${OR_AN}(?:related |relevant |similar |prior )?experience\b`,
  ),
};

/** "… five years of experience, or equivalent": at the end it takes the place of all that was asked. */
const OR_EQUIVALENT =
  /\bexperience,? (?:or|and\/or) (?:the )?equivalent[.)]*$|\b(?:or|and\/or) equivalent (?:\w+ )?experience[.)]*$/;

const OR = '(?:or|and\\/or|and or|\\/)';
const TAUGHT = '(?:education|training|course ?work|class(?:es|work))';
/** "Coursework or experience with X", "experience or training in X" */
const TAUGHT_INSTEAD = anyOf(
  pattern`\b${TAUGHT} ?${OR} ?(?:[\w-]+,? ){0,14}(?:experience|knowledge|familiar)\b`,
  pattern`\bexperience ?${OR} ?(?:\w+ ){0,2}${TAUGHT}\b`,
  pattern`\bthrough ${TAUGHT} or\b`,
);
const WISH = oneOf('desire, willingness, eagerness, interest, aptitude, ability');
/** "… or the willingness to become certified": the wish to get what is asked for would do. */
const WISH_INSTEAD = anyOf(
  pattern`
    \bor (?:an? |the )?(?:\w+ )?${WISH}
    (?: to (?:\w+ly )?(?:learn|acquire|master|become|get|gain|train)| in learning)\b
  `,
  /\b(?:interest|desire|passion) or (?:\w+ )?experience\b/,
);
/** "… or on track for a degree", "equivalent to a high school diploma" */
const NOT_YET = anyOf(
  pattern`
    \bor (?:be )?(?:currently )?
    (?:on track|working towards?|(?:\w+ )?progress towards?|in progress|pursuing)\b
  `,
  pattern`
    ^(?:[\w/:-]+ ){0,4}equivalent to (?:an? |the )?
    (?:completion|graduation|high school|bachelor|associate)\b
  `,
);

/** Ways that stand in the middle of a demand, by the kind of the demand. */
const WITHIN: readonly { readonly of: readonly Kind[]; readonly pattern: RegExp; readonly way: Alternative }[] = [
  {
    of: ['education'],
    pattern: /\bor (?:[\w-]+ ){1,4}experience\b|\balternat(?:e|ive) experience\b/,
    way: { kind: 'experience' },
  },
  {
    of: ['experience', 'skill'],
    pattern: TAUGHT_INSTEAD,
    way: { kind: 'education' },
  },
  {
    of: ['credential'],
    pattern: /\bor\b.{0,60}\btransportation\b/,
    way: { kind: 'eligibility' },
  },
  {
    of: ['education', 'credential'],
    pattern: NOT_YET,
    way: { kind: 'equivalent' },
  },
  {
    of: ['skill', 'experience', 'credential'],
    pattern: WISH_INSTEAD,
    way: { kind: 'trait' },
  },
];

/** Other ways to satisfy the whole demand that a folded clause names. */
export function alternativesOf(folded: string, kind: Kind): Alternative[] {
  if (kind !== 'education' && kind !== 'experience' && kind !== 'credential' && kind !== 'skill') return [];
  const rest = folded.slice(findOtherwise(folded)?.index ?? folded.length);
  const atEnd = OR_EQUIVALENT.test(folded);
  const way = rest !== '' && (atEnd || !MORE_OF_THE_SAME[kind]?.test(rest)) ? wayIn(rest, kind) : undefined;
  const ways = way ? [way] : WITHIN.filter(({ of, pattern: within }) => of.includes(kind) && within.test(folded));
  return ways.map((one) => ('way' in one ? one.way : one));
}

const OR_YEARS = /^\W*or \W*(?:at least |a minimum of )?[\w ()+-]{1,24}\byears?\b/;

/** What the end of a clause, from "or" on, would have instead. */
function wayIn(rest: string, kind: Kind): Alternative {
  const years = findYears(rest)[0]?.years;
  // "Or four years of practice, or a combination of both": the first of the ways.
  if (/combination of/.test(rest) && !(years && OR_YEARS.test(rest))) return { kind: 'equivalent' };
  if (kind !== 'credential' && /\bcompletion\b|\bcourse\b|\bcertifica/.test(rest)) return { kind: 'credential' };
  if (/\bexperience\b|\bin lieu of\b/.test(rest)) return { kind: 'experience', ...(years && { years }) };
  const level = kind === 'education' ? undefined : degreeOf(rest);
  if (level) return { kind: 'education', level };
  if (kind === 'experience' && /\b(?:education|training|diploma)\b/.test(rest)) return { kind: 'education' };
  if (years) return { kind: 'experience', years };
  return { kind: kind === 'education' && /\b(?:licen[cs]e|apprentice\w*)\b/.test(rest) ? 'credential' : 'equivalent' };
}
