import { fold } from '../text/fold.ts';
import { lookUp } from '../vocabulary/index.ts';
import { listedNames } from './terms/index.ts';

/** Words after which "in" or "of" names what was or is to be studied. */
const STUDIED =
  /\b(?:degree|diploma|a\.?a\.?s?\.?|m\.?ed\.?|bachelor'?s?|master'?s?|masters|ph\.?d\.?|doctorate|b\.?s\.?c?|b\.?a\.?|m\.?s\.?c?|m\.?a\.?|mba|major|minor|coursework|course ?work|specialization|graduate|science|arts|education|discipline|studies|qualification|training|graduation|study|enrolled|equivalent)\b/;
const NAMES_IT =
  /\b(?:in|with (?:an? )?(?:specialization|major|focus|concentration|emphasis|minor) (?:in|on)|majoring in)\b/;
/** "Master of Social Work", "School of Nursing", "12 hours of accounting". */
const OF_FIELD =
  /\b(?:bachelor|master|doctor|associate)(?:'?s)? of (?!science\b|arts\b|applied science\b)(?=[a-z])|\b(?:hours|credits|units|school|college) (?:of|in|for) |\bprogram (?:of|in) |\b(?:enrolled in|school for) (?:an? )?(?:accredited )?/;
const ARTS = /\bof (?:science|arts|applied science|engineering|business administration) (?:degree )?in\b/;

/** Where in a folded clause the fields of study begin; undefined where none are named. */
function startOfFields(folded: string): number | undefined {
  const arts = ARTS.exec(folded);
  if (arts) return arts.index + arts[0].length;
  const colon = /\b(?:degree|field|fields|discipline|disciplines|following): /.exec(folded);
  if (colon) return colon.index + colon[0].length;
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

const NO_FIELD =
  /\b(?:accredited|college|university|years?|experience|institutions?|degrees?|lieu|required|preferred|gpa|school|combination|academic)\b|^(?:related|relevant|similar|equivalent|following|minimum|lieu|study|course|area|field|discipline|diploma|education|program)s?$|^(?:\p{L}{1,4}\.)+\p{L}?$/u;

/** "Or a related quantitative field" is no field. */
const RELATED =
  /,? ?\b(?:or|and|and\/or) (?:(?:an?|any|other|another|closely|directly) ){0,3}(?:related|similar|equivalent|relevant) (?:[\w-]+ ){0,3}(?:field|discipline|area|subject)s?\b(?! (?:such as|like|of))/g;

/** The fields of study that a clause names, as alternatives of one group; "or a related field" is none. */
export function fieldsOfStudy(clause: string): string[][] {
  const folded = fold(clause);
  const start = startOfFields(folded);
  if (start === undefined) return [];
  const list = clause.slice(start).replace(RELATED, '');
  const names = listedNames(list)
    .map((name) => name.replace(/ programs?$/, ''))
    .filter(
      (name) =>
        name.length > 1 && name.split(' ').length <= 5 && !NO_FIELD.test(fold(name)) && lookUp(name)?.type !== 'degree',
    );
  return names.length > 0 ? [[...new Set(names)]] : [];
}
