import { oneOf } from '../../text/any-of.ts';
import { degreeLevel } from '../../vocabulary/index.ts';

const ABBREVIATIONS = oneOf(
  /Ph\.? ?D|D\.?Phil|Ed\.?D|J\.?D|M\.?D|D\.?N\.?P/,
  /M\.? ?Sc?|M\.?A|M\.?Eng|M\.?Tech|M\.?B\.?A|M\.?F\.?A|M\.?S\.?N|M\.?Ed|M\.?Phil/,
  /B\.? ?Sc?|B\.?A|B\.?Eng|B\.?Tech|B\.?Com|B\.?B\.?A|B\.?F\.?A|B\.?S\.?N|B\.?Ed|LL\.?[BM]/,
  /A\.?A\.?S|A\.?S|A\.?A|A\.?D\.?N|G\.?E\.?D|HND|HNC|BTEC|NVQ|A-[Ll]evels?|GCSEs?/,
);
const WORDS = oneOf(
  'bachelor, master, associate, doctora(?:te|l), licentiate, baccalaureate, degree, minor, major',
  'diploma, certificate, licence, apprenticeship, study abroad, nanodegree, bootcamp',
);
const DEGREE = new RegExp(`(?<!\\p{L})${ABBREVIATIONS}\\.?(?![\\p{L}'’])|\\b${WORDS}(?:['’]?s)?\\b`, 'u');
/** How words begin that tell of a degree, in small letters or capitals. */
const BEGINNING =
  /\b(?:bachelor|master|associate|doctor|diploma|certificate|degree|apprenticeship|study abroad|bootcamp|minor|secondary)/iu;

/** Whether a text names a degree by an abbreviation, or by a word in small letters. */
export const namesDegree = (text: string): boolean => DEGREE.test(text);

/** Whether a text may be a degree's name as a whole. */
export const isDegree = (text: string): boolean =>
  text.length < 120 &&
  (DEGREE.test(text) || BEGINNING.test(text) || /^(?:high school|ged)\b/iu.test(text)) &&
  !/^minor\b/iu.test(text);

/** What begins a degree's name: "Executive Master", "Associate's Degree", "High School Diploma". */
const KINDS = oneOf(
  'high school, secondary school, undergraduate, graduate, postgraduate, technical, vocational',
  'advanced, applied, joint, double, dual, executive, honou?rs',
  "associate(?:['’]?s)?, bachelor(?:['’]?s)?, master(?:['’]?s)?, doctor(?:ate)?",
  'degree, diploma, certificate',
);
const FACULTIES = oneOf(
  'science, applied science, arts, fine arts, applied arts, engineering, architecture, technology, philosophy, music',
  'business administration, commerce, laws, education, medicine, nursing, public health, social work',
);
const IN_WORDS = new RegExp(`^((?:${KINDS} ?)+(?:of ${FACULTIES}(?: in nursing)?)?)`, 'iu');
/** "B.Sc. (Hons) in …", "BA History" */
const IN_LETTERS =
  /^([A-Z][A-Za-z]{0,4}\.?(?: ?[A-Z][A-Za-z]{0,4}\.?){0,2}?(?: ?\([Hh]on(?:s|ou?rs)\))?)(?:,| in | of |\s*[/:–—-]\s*| (?=\p{Lu}\p{Ll}))/u;

/** "Bachelor of Science in Biology" → its kind and its field. */
export function splitDegree(text: string): { studyType: string; area?: string } {
  const brief = /^(.+?)(?:,? in | - | – |: )(.+)$/u.exec(text);
  if (brief?.[1] && brief[2] && isKind(brief[1]))
    return { studyType: withoutGraduation(brief[1]), area: withoutGraduation(brief[2]) };
  for (const pattern of [IN_WORDS, IN_LETTERS]) {
    const kind = pattern.exec(text)?.[1]?.trim();
    if (!kind || !isKind(kind)) continue;
    const rest = text.slice(kind.length).replace(/^\.?,?\s*(?:in|of|with a (?:major|focus) in)?\s+/iu, ' ');
    const area = withoutGraduation(rest);
    return area ? { studyType: kind, area } : { studyType: kind };
  }
  return { studyType: text };
}

const isKind = (text: string): boolean => degreeLevel(text) !== undefined || isDegree(text);

const GRADUATION =
  /\b(?:expected(?: graduation)?|graduated|grad\.?|graduation|class of|anticipated|completed|conferred)\b\s*[:.]?/giu;

/** A degree's or school's name without "expected", "graduated" and the like, empty brackets and marks at its ends. */
export const withoutGraduation = (text: string): string =>
  text
    .replace(GRADUATION, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•(–—-]+$/gu, '')
    .trim();
