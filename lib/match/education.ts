import { EDUCATION_LEVELS } from '../model/kind.ts';
import type { Judgement } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import { findTerms, related } from '../vocabulary/index.ts';
import { type Bag, bagOf } from './concepts.ts';
import { BROAD_FIELDS, NAMED_DEGREES, SHORT_FIELDS } from './data/fields.ts';
import { groupsOf, proveGroups } from './groups.ts';
import { coverage, itemsOf, meets } from './items.ts';
import type { Demand, Matcher } from './matcher.ts';
import { memo } from './memo.ts';
import { reason, verdict } from './reasons.ts';
import { namedLevel, rankOf, readSchooling, type Schooling } from './schooling.ts';
import { judgeGroups } from './subject.ts';
import type { Statement, Told } from './told.ts';

const POST_SECONDARY = rankOf('vocational');

/** Education: the level asked or a higher one, in a field asked or, where the posting allows it, a related one. */
export const matchEducation: Matcher = (demand, candidate) => {
  const { profile, today, told } = candidate;
  const said = toldLevel(demand, told);
  if (said?.has) return verdict('matched', reason('reasonTold', said.text), [said.pointer]);
  if (said) return verdict('missing', reason('reasonToldLacks', said.text), [said.pointer]);
  const schools = (profile.education ?? []).map((one, at) => readSchooling(one, `education/${at}`, today));
  if (schools.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  const asked = EDUCATION_LEVELS.find((level) => level === demand.level);
  const fields = fieldsOf(demand);
  const lenient = /\b(?:related|similar|relevant|equivalent|comparable|or other)\b/.test(fold(demand.quote));
  const fits = (one: Schooling): Fit => fieldFit(fields, one, lenient);
  const least = rankOf(asked);
  const high = schools.filter((one) => rankOf(one.level) >= least);
  if (ENROLLED.test(demand.quote)) return judgeEnrolment(schools);
  const full = high.find((one) => one.finished && fits(one) === 'same');
  if (full) {
    return pursued(demand.quote)
      ? verdict('partial', reason('reasonEducationBelow', full.name), [full.pointer])
      : verdict('matched', reason('reasonEducation', full.name), [full.pointer]);
  }
  const names = fields.join(', ');
  const studying = high.find((one) => !one.finished && fits(one) === 'same');
  if (studying && pursued(demand.quote))
    return verdict('matched', reason('reasonEducation', studying.name), [studying.pointer]);
  if (studying) return verdict('partial', reason('reasonEducationUnfinished', studying.name), [studying.pointer]);
  const otherField = high.find((one) => one.finished && (asked === undefined ? fits(one) === 'related' : true));
  if (otherField && least > rankOf('secondary')) {
    return verdict('partial', reason('reasonEducationOtherField', otherField.name, names), [otherField.pointer]);
  }
  // A certificate is a step to a degree of its field, not to any degree.
  const step = fields.length > 0 ? POST_SECONDARY : POST_SECONDARY + 1;
  const lower = schools.find(
    (one) => one.finished && rankOf(one.level) >= step && fits(one) !== 'other' && least > POST_SECONDARY,
  );
  if (lower) return verdict('partial', reason('reasonEducationLower', lower.name), [lower.pointer]);
  // Courses and training without a degree are also had by who shows that they know it.
  const groups = asked === undefined && TRAINING.test(demand.quote) ? groupsOf({ ...demand, quote: '' }) : [];
  if (groups.length > 0) {
    const section = { name: 'education', filled: true };
    return judgeGroups(proveGroups(groups, candidate, demand.quote), demand, section, candidate);
  }
  const best = schools.toSorted((a, b) => rankOf(b.level) - rankOf(a.level))[0];
  return verdict('missing', reason('reasonEducationBelow', best?.name ?? ''), best ? [best.pointer] : []);
};

function fieldsOf({ terms, quote }: Demand): string[] {
  const named = terms.flat().map((field) => SHORT_FIELDS[field.toLowerCase()] ?? field);
  if (named.length > 0) return named;
  const degrees = NAMED_DEGREES.filter(([degree]) => degree.test(fold(quote)));
  return degrees.map(([, field]) => field);
}

/** Asks for schooling that goes on: a degree that one has does not meet it. */
const ENROLLED =
  /\b(?:currently|must be|are|be) enrolled\b|\b(?:intent(?:ion)? to return|return(?:ing)?) to (?:a |the |your |their )?(?:degree|school|college|university)/i;

/** "Pursuing a master's" is meant for students; whoever has it has the knowledge, but not the time to come. */
const pursued = (quote: string): boolean =>
  /\bpursuing\b/i.test(quote) && !/\b(?:has|have|holds?|completed|earned|graduate of|recent)\b/i.test(quote);

function judgeEnrolment(schools: readonly Schooling[]): Judgement {
  const going = schools.find((one) => !one.finished);
  if (going) return verdict('matched', reason('reasonEducation', going.name), [going.pointer]);
  const last = schools[0];
  return verdict('missing', reason('reasonEducationBelow', last?.name ?? ''), last ? [last.pointer] : []);
}

const TRAINING = /\b(?:training|trained|courses?|coursework|class(?:es)?)\b/i;

/** What the person has said of this degree: to lack it or a lower one of its field, or to have it or a higher one. */
function toldLevel(demand: Demand, told: Told): Statement | undefined {
  const asked = EDUCATION_LEVELS.find((level) => level === demand.level);
  if (!asked) return undefined;
  const fields = demand.terms.flat();
  return told.statements.find((one) => {
    const level = one.negated ? undefined : namedLevel(one.text).level;
    if (level === undefined) return false;
    if (one.has)
      return rankOf(level) >= rankOf(asked) && (fields.length === 0 || fields.some((field) => inWords(field, one.bag)));
    return (
      rankOf(level) <= rankOf(asked) && inWords(withoutDegrees(one.text), bagOf([demand.quote, ...fields].join(', ')))
    );
  });
}

const inWords = (text: string, bag: Bag): boolean => itemsOf(text).every((item) => meets(bag, item));

/** "PhD in physics" without its degree: the field alone. */
function withoutDegrees(text: string): string {
  const spans = findTerms(fold(text), text).filter((hit) => hit.entry.level);
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

type Fit = 'same' | 'related' | 'other';

function fieldFit(fields: readonly string[], school: Schooling, lenient: boolean): Fit {
  if (fields.length === 0) return 'same';
  const bag = bagOf(school.field);
  const entries = entriesIn(school.field);
  let best: Fit = 'other';
  for (const field of fields) {
    if (coverage(itemsOf(field), bag) >= 0.74 || inBroadField(field, school.field)) return 'same';
    const asked = entriesIn(field);
    if (asked.some((a) => entries.some((b) => related(a, b)))) best = 'related';
  }
  return best === 'related' && lenient ? 'same' : best;
}

/** "A technical discipline", "a quantitative field", "business": names of whole families of fields. */
function inBroadField(asked: string, field: string): boolean {
  const words = fold(asked);
  const own = fold(field);
  return BROAD_FIELDS.some(([names, members]) => names.test(words) && members.test(own));
}

const entriesIn = memo((text) => findTerms(fold(text), text).map((hit) => hit.entry));
