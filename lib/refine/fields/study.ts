import { anyOf, oneOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { lookUp } from '../../vocabulary/index.ts';
import { listedNames } from '../terms/index.ts';

/** Words after which "in" or "of" names what was or is to be studied. */
const STUDIED = pattern`\b${oneOf(
  "bachelor'?s?, master'?s?, doctorate, degree, diploma, certificate, qualifications?, graduate, graduation, equivalent",
  'a\\.?a\\.?s?\\.?, b\\.?s\\.?c?, b\\.?a\\.?, m\\.?s\\.?c?, m\\.?a\\.?, m\\.?ed\\.?, mba, ph\\.? ?d\\.?',
  'b\\.?(?:tech|eng|com|ed)\\.?, m\\.?(?:tech|eng|com|phil)\\.?, diplom, pg(?:ce|cert|dip), gcses?, level \\d',
  'course ?work, class ?work, courses?, training, education, study, studies, enrolled, background, science, arts',
  'major, minor, specialization, discipline',
  "nvqs?, svqs?, btecs?, hnds?, hncs?, a'?[- ]levels?, city (?:&|and) guilds, apprenticeship",
)}\b`;
const PART_OF_STUDIES = oneOf('specialization, major, focus, concentration, emphasis, minor');
const NAMES_IT = pattern`\b(?:in|involving|with (?:an? )?${PART_OF_STUDIES} (?:in|on)|majoring in)\b`;
/** Where "of" itself is followed by what is studied. */
const OF_FIELD = anyOf(
  // "Master of Social Work"
  /\b(?:bachelor|master|doctor|associate)(?:'?s)? of (?!science\b|arts\b|applied science\b)(?=[a-z])/,
  // "School of Nursing", "12 hours of accounting"
  /\b(?:hours|credits|units|school|college) (?:of|in|for) /,
  /\bprogram (?:of|in) /,
  /\b(?:enrolled in|school for) (?:an? )?(?:accredited )?/,
);
const ARTS = /\bof (?:science|arts|applied science|engineering|business administration) (?:degree )?in\b/;

/** What stands before a list of fields: "degree: ", "the disciplines of ". */
const LISTED = anyOf(
  /\b(?:degree|fields?|fields? of study|disciplines?|following)(?: (?:preferred|required|desired))?: /,
  /\b(?:disciplines|fields of study|majors) (?:include|are|of) /,
);

/** Where in a folded clause the fields of study begin; undefined where none are named. */
function startOfFields(folded: string): number | undefined {
  const arts = ARTS.exec(folded);
  if (arts) return arts.index + arts[0].length;
  const listed = LISTED.exec(folded);
  if (listed) return listed.index + listed[0].length;
  const studied = STUDIED.exec(folded);
  const from = studied ? studied.index + studied[0].length : 0;
  const named = studied && NAMES_IT.exec(folded.slice(from));
  if (named) return from + named.index + named[0].length;
  const majoring = /\bmajor(?:ing)? in\b/.exec(folded);
  if (majoring) return majoring.index + majoring[0].length;
  const of = OF_FIELD.exec(folded);
  if (of) return of.index + of[0].length;
  const bare = /^(?:preferably|ideally)(?: in| with)? /.exec(folded);
  return bare ? bare[0].length : undefined;
}

/** What is no field of study, though it stands in the place of one. */
const NO_FIELD = new Patterns(
  /^(?:demonstrated|equivalent|possess)\b/,
  pattern`\b${oneOf(
    "college, university, institutions?, school, academic, gpa, degrees?, ph\\.? ?d, master'?s, bachelor'?s",
    '(?<!early )years?, experience, combination, lieu, required, preferred, cases?',
  )}\b`,
  pattern`^${oneOf(
    'etc, ect, others?, more, institute, stream, certification, related, relevant, similar, equivalent, following, minimum, lieu',
    'study, course, area, field, discipline, subject(?: area)?, diploma, program, specialt(?:y|ie), speciali[sz]ation, expertise',
  )}s?$`,
  // "A doctorate in hand", "in autumn 2031"
  /^hand$|^(?:fall|autumn|spring|summer|winter|january|may|august|september)\b(?: \d{4})?$/,
  // "B.Sc."
  /^(?:\p{L}{1,4}\.)+\p{L}?$/u,
);

const OR = String.raw`,? ?\b(?:or|and|and/or)`;
const SORT = oneOf('quantitative, technical, scientific, analytical, stem, applicable, quant-focused, numerate');
const FIELD = oneOf('field, discipline, area, subject');
/** "Or a related quantitative field" is no field. */
const RELATED = new RegExp(
  [
    `${OR} (?:an)?other ${SORT} ${FIELD}s?\\b(?! (?:such as|like|of|involving))`,
    `(?:${OR} |/)(?:(?:an?|any|other|another|closely|directly) ){0,3}` +
      `(?:another|(?:other (?:[\\w-]+[ -]){1,2}|job-)?related|similar|equivalent|relevant) ` +
      `(?:[\\w-]+ ){0,3}(?:${FIELD}|studie|science)s?\\b(?! (?:such as|like|of))`,
  ].join('|'),
  'gi',
);

/** "With a focus on X": a second thing to have studied, beside the field. */
const BESIDE = new RegExp(`,? with (?:\\w+ ){0,2}(?:${PART_OF_STUDIES}|speciali[sz]ation|coursework) (?:in|on) `, 'i');

/** Where a second sentence begins. */
const NEXT_SENTENCE = /(?<=\p{Ll}{3})\. /u;

/** The fields of study that a clause names, as alternatives of one group; "or a related field" is none. */
export function fieldsOfStudy(clause: string): string[][] {
  const start = startOfFields(fold(clause));
  if (start === undefined) return fieldsBeside(clause);
  const [list = ''] = clause.slice(start).split(NEXT_SENTENCE);
  return list
    .split(BESIDE)
    .map(fieldsIn)
    .filter((names) => names.length > 0);
}

/**
 * "A nursing or midwifery degree", "a degree midwifery": here only names that are known tell a field from what sort of degree
 * it is.
 */
function fieldsBeside(clause: string): string[][] {
  const ofLevel = OF_LEVEL.exec(clause)?.[1];
  if (ofLevel) return [fieldsIn(ofLevel)].filter((names) => names.length > 0);
  const [before = '', after] = clause.replace(BEFORE_FIELD, '').split(AFTER_FIELD, 2);
  if (after === undefined) return [];
  const named = [before, /^ \(?\p{Lu}/u.test(after) ? after : ''].map((side) =>
    fieldsIn(side).filter((name) => FIELD_TYPES.has(lookUp(name)?.type ?? '')),
  );
  return named.filter((names) => names.length > 0).slice(0, 1);
}

/** "Level 3 catering qualification" */
const OF_LEVEL = /\blevel \d(?:\/\d)? ([\p{L}&' -]{3,40}?) (?:award|diploma|nvq|qualification)s?\b/iu;

const AFTER_FIELD = anyOf(
  / (?:school|college|academy) (?=degree|diploma|graduate|certificate|training)/i,
  / (?:degree|diploma|majors?|training|apprenticeship|qualification)\b/i,
);
/** "A full and relevant …" */
const BEFORE_FIELD = /^.{0,60}\b(?:relevant|recogni[sz]ed|approved|accredited|formal) (?!and\b|or\b)/i;

const FIELD_TYPES: ReadonlySet<string> = new Set(['field', 'skill', 'industry']);

function fieldsIn(list: string): string[] {
  const names = listedNames(list.replace(RELATED, ''))
    .map((name) => name.replace(/ programs?$/, ''))
    .filter(
      (name) =>
        name.length > 1 && name.split(' ').length <= 5 && !NO_FIELD.test(fold(name)) && lookUp(name)?.type !== 'degree',
    );
  // "A related field or a combination of education and experience"
  const isField =
    names.length > 1 ||
    /^\W*education\b(?!:| (?:and|or|and\/or|&) (?:\w+ )?(?:experience|training))/i.test(list) ||
    fold(names[0] ?? '') !== 'education';
  return isField ? [...new Set(names)] : [];
}
