import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import type { Education } from '../model/profile.ts';
import type { Judgement } from '../model/verdict.ts';
import { oneOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { findTerms } from '../vocabulary/index.ts';
import { type Bag, bagOf } from './concepts.ts';
import { type Fit, fieldFit, fieldsOf } from './field-of-study.ts';
import { groupsOf, proveGroups } from './groups.ts';
import { itemsOf, meets } from './items.ts';
import type { Candidate, Demand, Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { namedLevel, rankOf, readSchooling, type Schooling } from './schooling.ts';
import { judgeGroups } from './subject.ts';
import { figureIn, type Statement, type Told } from './told.ts';

const SECONDARY = rankOf('secondary');
const POST_SECONDARY = rankOf('vocational');

/** Education: the level asked or a higher one, in a field asked or, where the posting allows it, a related one. */
export const matchEducation: Matcher = (demand, candidate) => {
  const { profile, today, told } = candidate;
  const said = toldLevel(demand, told);
  if (said?.has) return verdict('matched', reason('reasonTold', said.text), [said.pointer]);
  if (said) return verdict('missing', reason('reasonToldLacks', said.text), [said.pointer]);
  const schools = (profile.education ?? []).map((one, at) => readSchooling(one, `education/${at}`, today));
  if (schools.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  const asked = askedBy(demand);
  if (GRADE_AVERAGE.test(demand.quote) && asked.least < 0 && asked.fields.length === 0)
    return judgeAverage(demand, profile.education ?? []);
  if (ENROLLED.test(demand.quote)) return judgeEnrolment(asked, schools);
  return judgeHigh(asked, schools) ?? judgeLower(asked, schools) ?? judgeTraining(demand, candidate) ?? below(schools);
};

interface Asked {
  /** the rank of the level asked; where none is asked, below all */
  readonly least: number;
  readonly fields: readonly string[];
  readonly fits: (school: Schooling) => Fit;
  /** asks for somebody who is still on the way to the degree */
  readonly pursued: boolean;
  /** is content with somebody who is */
  readonly begun: boolean;
}

function askedBy(demand: Demand): Asked {
  // Whoever has been through school was taught English and mathematics.
  const fields = levelOf(demand) === 'secondary' ? [] : fieldsOf(demand);
  const lenient = RELATED.test(fold(demand.quote));
  return {
    least: Math.min(rankOf(levelOf(demand)), OR_LESS.test(demand.quote) ? POST_SECONDARY : Number.POSITIVE_INFINITY),
    fields,
    fits: (school) => fieldFit(fields, school, lenient),
    pursued: isPursued(demand.quote),
    begun: /^pursuing\b/i.test(demand.quote),
  };
}

/** "A culinary degree or certificate": also less than the degree will do. */
const OR_LESS = /\bdegrees?,? (?:or|and\/or) (?:an? )?(?:certificat(?:e|ion)|diploma|vocational training)\b/i;

/** "Or a related field"; but "or relevant experience" is no field, and an equivalent degree is one of the field itself. */
const RELATED =
  /\b(?:related|similar|relevant|equivalent(?! (?:degree|qualification|certificate|diploma|combination|of)s?\b)|comparable)\b(?!(?: [a-z]+){0,2} experience)/;

const levelOf = ({ level }: Demand): EducationLevel | undefined => EDUCATION_LEVELS.find((one) => one === level);

/** By the schools of the level asked or a higher one. */
function judgeHigh(
  { least, fields, fits, pursued, begun }: Asked,
  schools: readonly Schooling[],
): Judgement | undefined {
  const high = schools.filter((one) => rankOf(one.level) >= least);
  const full = high.find((one) => isDone(one, least) && fits(one) === 'same');
  if (full && pursued) return verdict('partial', reason('reasonEducationBelow', full.name), [full.pointer]);
  if (full) return verdict('matched', reason('reasonEducation', full.name), [full.pointer]);
  const studying = high.find((one) => !one.finished && fits(one) === 'same');
  if (studying && (pursued || begun))
    return verdict('matched', reason('reasonEducation', studying.name), [studying.pointer]);
  if (studying) return verdict('partial', reason('reasonEducationUnfinished', studying.name), [studying.pointer]);
  const other = least > SECONDARY ? high.find((one) => one.finished) : undefined;
  return (
    other && verdict('partial', reason('reasonEducationOtherField', other.name, fields.join(', ')), [other.pointer])
  );
}

/** Who has begun at a college has been through school. */
const isDone = ({ finished, level, name }: Schooling, least: number): boolean =>
  finished || (least === SECONDARY && (rankOf(level) > POST_SECONDARY || /\b(?:college|university)\b/i.test(name)));

/** By a school below the level asked that is a step to it: a certificate is one to a degree of its field, not to any. */
function judgeLower({ least, fields, fits }: Asked, schools: readonly Schooling[]): Judgement | undefined {
  if (least <= POST_SECONDARY) return undefined;
  const step = fields.length > 0 ? POST_SECONDARY : POST_SECONDARY + 1;
  const lower = schools.find((one) => one.finished && rankOf(one.level) >= step && fits(one) !== 'other');
  return lower && verdict('partial', reason('reasonEducationLower', lower.name), [lower.pointer]);
}

/** Courses and training without a degree are also had by who shows that they know what is taught. */
function judgeTraining(demand: Demand, candidate: Candidate): Judgement | undefined {
  if (levelOf(demand) !== undefined || !TRAINING.test(demand.quote)) return undefined;
  const groups = groupsOf({ ...demand, quote: '' });
  if (groups.length === 0) return undefined;
  const section = { name: 'education', filled: true };
  return judgeGroups(proveGroups(groups, candidate, demand.quote), demand, section, candidate);
}

/** By the highest school of all, which is not what is asked. */
function below(schools: readonly Schooling[]): Judgement {
  const best = schools.toSorted((a, b) => rankOf(b.level) - rankOf(a.level))[0];
  return verdict('missing', reason('reasonEducationBelow', best?.name ?? ''), best ? [best.pointer] : []);
}

/** Asks for schooling that goes on: a degree that one has is but a part of that. */
const ENROLLED = new RegExp(
  oneOf(
    '\\b(?:currently|must be|are|be) enrolled\\b, ^enroll(?:ed|ment) in\\b, \\bin school\\b',
    /\bstudents? (?:seeking|working toward|must be at)\b/,
    // "a rising junior", "final-year engineering students"
    /\b(?:current|rising|enrolled|(?:first|second|final)-year) (?:\w+ ){0,2}(?:students?|freshm[ae]n|sophomores?|juniors?|seniors?)\b/,
    // "with the intention to return to school"
    /\b(?:intent(?:ion)? to return|return(?:ing)?) to (?:(?:a|the|your|their) )?(?:degree|school|college|university)/,
  ),
  'i',
);

/** "Currently pursuing a master's" is meant for students; whoever has it has the knowledge, but not the time to come. */
const isPursued = (quote: string): boolean =>
  /\bpursuing\b/i.test(quote) &&
  /\b(?:current(?:ly)?|expected|anticipated|graduat(?:ing|ion)|return(?:ing)?)\b/i.test(quote) &&
  !/\b(?:has|have|holds?|completed|earned|graduate of|recent)\b/i.test(quote);

/** Asks for a figure of the grades. */
const GRADE_AVERAGE = /\bgpa\b|\bgrade[- ]point/i;

/** By the best grade that the profile gives, on the scale to four. */
function judgeAverage({ quote }: Demand, schools: readonly Education[]): Judgement {
  const asked = figureIn(quote);
  const scores = schools.map(({ score }) => (score === undefined ? undefined : figureIn(score)));
  const best = Math.max(...scores.map((score) => (score !== undefined && score <= 4.5 ? score : 0)));
  if (asked === undefined || best === 0) return verdict('unknown', reason('reasonNotSaid'));
  const school = schools[scores.indexOf(best)];
  const name = [school?.studyType, school?.area, school?.score].filter(Boolean).join(', ');
  const evidence = [`education/${scores.indexOf(best)}`];
  return best >= asked
    ? verdict('matched', reason('reasonEducation', name), evidence)
    : verdict('missing', reason('reasonEducationBelow', name), evidence);
}

function judgeEnrolment({ least, fields, fits }: Asked, schools: readonly Schooling[]): Judgement {
  const high = schools.filter((one) => rankOf(one.level) >= least);
  const going = high.find((one) => !one.finished);
  if (going && fits(going) !== 'other')
    return verdict('matched', reason('reasonEducation', going.name), [going.pointer]);
  const part = going ?? (fields.length > 0 ? high.find((one) => fits(one) === 'same') : undefined);
  if (part) return verdict('partial', reason('reasonEducationBelow', part.name), [part.pointer]);
  return below(schools);
}

const TRAINING = /\b(?:training|trained|courses?|coursework|class(?:es)?)\b/i;

/** What the person has said of this degree: to lack it or a lower one of its field, or to have it or a higher one. */
function toldLevel(demand: Demand, told: Told): Statement | undefined {
  const asked = levelOf(demand);
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
