import type { Kind } from '../../model/kind.ts';
import type { Alternative, Requirement } from '../../model/requirement.ts';
import { anyOf } from '../../text/any-of.ts';
import { findYears } from '../../text/numbers.ts';
import { pattern } from '../../text/pattern.ts';
import { degreeOf } from './levels.ts';

/** A sentence that allows something in the place of a demand stated before it. */
const ALLOWS = anyOf(
  /\b(?:may|can|will|could) (?:also )?(?:be )?substitut(?:e|ed)\b/,
  pattern`
    \b(?:commensurate|equivalent|comparable) (?:\w+ ){0,2}experience
    (?: may| will| can) be (?:considered|accepted)\b
  `,
);
const ALL_ALLOWS = new RegExp(ALLOWS, 'g');
/** What it takes the place of, after those words. */
const IN_PLACE_OF = /^ ?(?:for|in place of)\b.{0,60}?\b(?:(education|degree|diploma)|(experience))\b/;
/** A demand further up (in characters) is not meant. */
const REACH = 700;
const MEASURED: ReadonlySet<Kind> = new Set(['education', 'experience']);
const EARNED: ReadonlySet<Kind> = new Set([...MEASURED, 'credential']);

/** Whether a folded sentence asks nothing of its own, but says what may take the place of a demand. */
export const isSubstitute = (folded: string): boolean => ALLOWS.test(folded);

/**
 * Adds to each demand what a later sentence of the folded posting allows in its place ("Experience may be substituted
 * for the degree"), and to a degree what the years joined to it allow for both ("… or an equivalent combination").
 */
export function withSubstitutes(requirements: readonly Requirement[], folded: string): Requirement[] {
  const stated = withoutOtherWays(requirements, folded);
  const out = stated.map((one, index) => withCombination(one, stated.slice(index + 1, index + 3), folded));
  for (const match of folded.matchAll(ALL_ALLOWS)) {
    const end = match.index + match[0].length;
    const [, education, experience] = IN_PLACE_OF.exec(folded.slice(end, end + 100)) ?? [];
    const start = Math.max(...['\n', '. ', '; '].map((mark) => folded.lastIndexOf(mark, match.index))) + 1;
    const fits = ({ kind, importance, span }: Requirement) =>
      importance === 'required' &&
      span.start < start &&
      start - span.end < REACH &&
      (education ? kind === 'education' : experience ? kind === 'experience' : MEASURED.has(kind));
    const at = out.findLastIndex(fits);
    const demand = out[at];
    if (demand) out[at] = add(demand, wayOf(folded.slice(start, end)));
  }
  for (const { index } of folded.matchAll(COMBINED)) addCombination(out, index);
  return out;
}

/** "Or any equivalent combination of training and experience …": a sentence on what would do for all that is asked above. */
const COMBINED =
  /(?<=^|[\n.] ?)(?:or )?any (?:[\w/]+ ){0,2}combination of (?:[\w,/]+ ){0,5}?(?:experience|training|education)\b/g;

/** Adds what such a sentence, which begins at `index`, allows to the last degree and the last experience above it. */
function addCombination(requirements: Requirement[], index: number): void {
  for (const kind of MEASURED) {
    const at = requirements.findLastIndex(
      (one) =>
        one.kind === kind && one.importance === 'required' && one.span.end <= index && index - one.span.end < REACH,
    );
    const demand = requirements[at];
    if (demand) requirements[at] = add(demand, { kind: kind === 'education' ? 'experience' : 'equivalent' });
  }
}

/** A line that is only "or", perhaps a title, and the line of a demand; or a line that itself begins with "or". */
const AFTER_OR = /\n\W*or\W*\n(?:[^\n]{0,60}:\n)?[^\n]*$|\n\W*(?:or\b[^\n]*)?$|[,; ] ?or\n[^\n]{0,4}$/;
const BEGINS_WITH_OR = /^\W*or\b/;
/** So far back (in characters) the line before a demand is looked for. */
const BACK = 200;
const isOtherWay = ({ span }: Requirement, folded: string): boolean => {
  const before = AFTER_OR.exec(folded.slice(Math.max(0, span.start - BACK), span.start))?.[0];
  return before !== undefined && (/\bor\b/.test(before) || BEGINS_WITH_OR.test(folded.slice(span.start, span.end)));
};

/** A demand that stands after "or" on a line of its own is another way to meet the one before it. */
function withoutOtherWays(requirements: readonly Requirement[], folded: string): Requirement[] {
  const out: Requirement[] = [];
  for (const one of requirements) {
    const at = EARNED.has(one.kind) && isOtherWay(one, folded) ? out.findLastIndex(({ kind }) => EARNED.has(kind)) : -1;
    const demand = out[at];
    if (demand && one.span.start - demand.span.end < REACH) out[at] = add(demand, asWay(one));
    else out.push(one);
  }
  return out;
}

const asWay = ({ kind, years, level }: Requirement): Alternative => ({
  kind,
  ...(years && { years }),
  ...(level && { level }),
});

const add = (demand: Requirement, way: Alternative): Requirement =>
  demand.alternatives?.some(({ kind }) => kind === way.kind)
    ? demand
    : { ...demand, alternatives: [...(demand.alternatives ?? []), way] };

function wayOf(subject: string): Alternative {
  const years = findYears(subject)[0]?.years;
  if (years || /\bexperience\b/.test(subject)) return { kind: 'experience', ...(years && { years }) };
  const level = degreeOf(subject);
  return /\b(?:education|degree|coursework|training|units)\b/.test(subject) || level
    ? { kind: 'education', ...(level && { level }) }
    : { kind: 'equivalent' };
}

/** "Degree and five years, or an equivalent combination of education and experience", "…, or equivalent experience". */
const COMBINATION =
  /\bcombination of (?:(?:\w+,? (?:and |or )?){1,4}experience|experience,? (?:and|or|with|plus) \w+)\b|\bor equivalent (?:\w+ )?experience[.)]*$/;
/** What stands between a degree and the years joined to it, perhaps with a higher degree (in characters). */
const JOINED = 60;

function withCombination(demand: Requirement, later: readonly Requirement[], folded: string): Requirement {
  if (demand.kind !== 'education' || demand.importance !== 'required') return demand;
  const joined = later.some(({ kind, span }) => {
    const between = folded.slice(demand.span.end, span.start);
    return (
      kind === 'experience' &&
      between.length < JOINED &&
      !between.includes('\n') &&
      COMBINATION.test(folded.slice(span.start, span.end))
    );
  });
  return joined ? add(demand, { kind: 'experience' }) : demand;
}
