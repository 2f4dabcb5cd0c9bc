import type { Kind } from '../../model/kind.ts';
import type { Alternative } from '../../model/requirement.ts';
import { findYears } from '../../text/numbers.ts';
import { degreeOf } from './levels.ts';

const NUMBER = '(?:\\d{1,2} ?\\+?|one|two|three|four|five|six|seven|eight|ten)(?: ?\\(\\d+\\))?';
/** What may follow "or" when another way to meet the demand is named, by the kind of the demand. */
const OTHER_WAYS = [
  '(?:recognized |foreign |international |acceptable )?equivalent\\b',
  'comparable\\b',
  'similar (?:degree|qualification|certification)\\b',
  '(?:equivalent |related |relevant |similar |prior |work |additional |practical |professional )*(?:combination of|work experience|experience)\\b',
  `${NUMBER} ?(?:more |additional |extra )?(?:years?|months?)\\b`,
  '(?:successful )?completion\\b',
  'completed \\w+',
  '(?:other |similar )(?:\\w+ )?(?:certification|degree|credential|licen[cs]e|training)s?\\b',
  'ability to (?!obtain)\\w+ an alternative\\b',
  'education\\b',
  'training\\b',
  'on the job training',
  '(?:currently )?enrolled in\\b',
  'qualified by experience\\b',
  '(?:licen[cs]ed|registered|certified) (?:apprentice|as)\\b',
  '(?:certificate|certification|licen[cs]e|apprenticeship)\\b',
].join('|');

/** From here on a clause says what else would do. */
const OTHERWISE = new RegExp(
  `,?;? ?[([]? ?\\b(?:or|and/or) (?:an? |the |any |some |its |their |at least )?(?:${OTHER_WAYS})|[([]? ?\\b(?:${NUMBER} ?years? .{0,40})?in lieu of\\b|\\bsubstitut\\w+\\b|(?<=\\b(?:ged|diploma|school|degree|g\\.e\\.d\\.?)) ?\\(?/?(?:education )?equivalen(?:t|cy)\\b|,? \\beducation,? (?:or|and/or) training\\b`,
);
/** A degree in the place of years, where the demand is for years. */
const DEGREE_INSTEAD =
  /,? \bor (?:an? )?(?:bachelor|master|associate|ph\.?d|advanced degree|degree|diploma|m\.?[as]\.?[ /]|mba\b)/;

/** "An advanced degree, or a bachelor's and five years": the lower degree alone does not do. */
const LOWER_AND_YEARS = new RegExp(
  `,? \\bor (?:an? )?(?:bachelor|master|associate)'?s?\\b.{0,80}?\\b(?:and|with|plus) (?:at least |a minimum of |an additional )?${NUMBER} ?(?:more |additional )?years?\\b`,
);

/** "Academic or professional experience in X": what stands before "or" asks for nothing without what follows. */
const SHARED_OBJECT = /^.{0,60}?\bexperience (?:in|with|of|at|as|using|\w+ing)\b/;
const COMPLETE =
  /\b(?:degree|diploma|certificat\w+|licen[cs]e|g\.?e\.?d|bachelor\w*|master\w*|associate|ph\.?d|mba|[bm]\.?[as]|years?|months?)\b/;

const EXPERIENCE_FIRST = /^(?:[\w'-]+ ){0,4}(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\b.{0,16}\byears?\b/;

/** One of these is in everything that says what else would do; most clauses say nothing of the kind. */
const MAY_ALLOW = /\bor\b|\blieu\b|\bsubstitut|equivalen/;

function findOr(folded: string): RegExpExecArray | null {
  if (!MAY_ALLOW.test(folded)) return null;
  if (EXPERIENCE_FIRST.test(folded)) return OTHERWISE.exec(folded) ?? DEGREE_INSTEAD.exec(folded);
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

/** "Hive or equivalent", "a bank or similar experience": where work is asked for, these name more of the same and no other way. */
const MORE_OF_THE_SAME: Partial<Record<Kind, RegExp>> = {
  experience:
    /^\W*(?:and\/)?or (?:an? |the )?(?:(?:equivalent|comparable)\b(?! (?:\w+ )?(?:combination|education\w*|degree|training|coursework|qualification))|(?:\w+ )?experience\b)/,
  skill:
    /^\W*(?:and\/)?or (?:an? |the )?(?:(?:equivalent|comparable)\b(?! (?:\w+ )?(?:experience|combination|education|training|coursework))|(?:related |relevant |similar |prior )?experience\b)/,
};

/** "… five years of experience, or equivalent": at the end it takes the place of all that was asked. */
const OR_EQUIVALENT =
  /\bexperience,? (?:or|and\/or) (?:the )?equivalent[.)]*$|\b(?:or|and\/or) equivalent (?:\w+ )?experience[.)]*$/;

/** Ways that stand in the middle of a demand, by the kind of the demand. */
const WITHIN: readonly { readonly of: readonly Kind[]; readonly pattern: RegExp; readonly way: Alternative }[] = [
  {
    of: ['education'],
    pattern: /\bor (?:[\w-]+ ){1,4}experience\b|\balternat(?:e|ive) experience\b/,
    way: { kind: 'experience' },
  },
  {
    of: ['experience'],
    pattern: /\b(?:education|training|coursework) ?(?:or|and\/or|\/) ?(?:\w+ )?experience\b/,
    way: { kind: 'education' },
  },
  {
    of: ['education', 'credential'],
    pattern:
      /\bor (?:be )?(?:currently )?(?:on track|working towards?|(?:\w+ )?progress towards?|in progress|pursuing)\b|^(?:[\w/:-]+ ){0,4}equivalent to (?:an? |the )?(?:completion|graduation|high school|bachelor|associate)\b/,
    way: { kind: 'equivalent' },
  },
  {
    of: ['skill', 'experience'],
    pattern:
      /\bor (?:an? )?(?:\w+ )?(?:desire|willingness|eagerness|interest|aptitude|ability) (?:to learn|in learning)\b|\b(?:interest|desire|passion) or (?:\w+ )?experience\b/,
    way: { kind: 'trait' },
  },
];

/** Other ways to satisfy the whole demand that a folded clause names. */
export function alternativesOf(folded: string, kind: Kind): Alternative[] {
  if (kind !== 'education' && kind !== 'experience' && kind !== 'credential' && kind !== 'skill') return [];
  const rest = folded.slice(findOtherwise(folded)?.index ?? folded.length);
  const atEnd = OR_EQUIVALENT.test(folded);
  const way = rest !== '' && (atEnd || !MORE_OF_THE_SAME[kind]?.test(rest)) ? wayIn(rest, kind) : undefined;
  const ways = way ? [way] : WITHIN.filter(({ of, pattern }) => of.includes(kind) && pattern.test(folded));
  return ways.map((one) => ('way' in one ? one.way : one));
}

/** What the end of a clause, from "or" on, would have instead. */
function wayIn(rest: string, kind: Kind): Alternative {
  const years = findYears(rest)[0]?.years;
  if (/combination of/.test(rest)) return { kind: 'equivalent' };
  if (kind !== 'credential' && /\bcompletion\b|\bcourse\b|\bcertif/.test(rest)) return { kind: 'credential' };
  if (years || /\bexperience\b|\bin lieu of\b/.test(rest)) return { kind: 'experience', ...(years && { years }) };
  if (kind === 'education' && /\b(?:licen[cs]e|apprentice\w*)\b/.test(rest)) return { kind: 'credential' };
  const studied = /\b(?:education|training|diploma)\b/.test(rest) || degreeOf(rest);
  return kind === 'experience' && studied ? { kind: 'education' } : { kind: 'equivalent' };
}
