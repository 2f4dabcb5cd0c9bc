import { oneOf } from '../../text/any-of.ts';
import { KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { opensWithAct } from '../kind/act.ts';
import { isVerb } from '../terms/verbs.ts';

/** What nobody may have: "no convictions" is a demand. */
const NOT_ALLOWED = oneOf(`
  convictions?, records?, history, violations?, duis?, accidents, tickets, points, offen[cs]es?`);
/** Words with which a sentence about the employer, the position or the process begins. */
const OTHER = oneOf(
  'we, our, this, these, those, the, it, its, they, all, some, any, each, there',
  'to, since, by, for, in, if, when, while, upon, after, during, depending, therefore, at(?! least)',
  'may, also, additionally, furthermore, please, note, as(?! an? (?:absolute |bare )?minimum)',
  `no(?! (?:[a-z]+ ){0,5}${NOT_ALLOWED}\\b)`,
  "you(?:'ll| will)(?! (?:need|have|bring|be (?:able|an?)))",
  'employees?, incumbents?, members?, duties, responsibilities, access, come, join, visit, check out, discover',
);
const OTHER_SUBJECT = pattern`^${OTHER}(?![\w-])`;
/** Before a verb, what makes it say something of what stands before. */
const LINK = oneOf('who, which, that, as, if, where, when, what, it, you, they, and, or, also');
const VERB = oneOf(
  'is, are, was, were, has, have been, remains?, continues? to be, will, may, shall, must, can, cannot, could',
  'offers?, provides?, believes?, values, loves, enjoys, wants, knows, sits, lies, celebrates, includes?, serves?',
  'strives?, welcomes, refers to',
);
/** A subject and its verb: a statement, not the name of a qualification. */
const STATEMENT = pattern`^(?:[^\s;:]+ ){1,25}?(?<!\b${LINK} )${VERB}(?![\w-])`;
const QUALITIES = oneOf(KNOW_HOW, PAPERS, 'candidates?, applicants?, who, that');
const ABOUT_QUALITIES = pattern`^(?:[^\s]+ ){0,9}${QUALITIES}\b`;
/** What the reader hopes for and will do. */
const READER_TO_BE = /\byou(?:'ll| will| want|'ve worked|'re ready| are ready)\b|^your\b.*\bwill\b/;
/** Where the reader stands in the house. */
const READER_AT_WORK = /^you (?:also )?(?:(?:report|answer) (?:directly )?to|work (?:closely|directly) with)\b/;
/** The employer speaks of itself. */
const FIRST_PERSON = /\b(?:we|our|ours|(?:with|for|join|about) us)\b/;
/** "The firm reviews the rates": what somebody does to something. */
const OBJECT = oneOf(
  'with, the, an?, our, your, their, its, how, only, every, each, all, any, these, this, more, over, up',
  'people, customers, clients, companies, businesses, organizations, patients, students, families, communities',
  'resumes, two, three, four, five, ten, \\d+',
);
const ACTS = pattern`^(?!\w+ly )(?:[\w&'-]+ ){1,4}?([a-z]+s) ${OBJECT}\b`;

/** Whether a sentence tells of the employer, the position or the process rather than of a person. */
export function describes(folded: string): boolean {
  if (/^(?:must|shall|should|can)\b/.test(folded)) return false;
  if (OTHER_SUBJECT.test(folded)) return !/^(?:the|all|any|some)\b/.test(folded) || isStatement(folded);
  if (opensWithAct(folded)) return false;
  if (READER_TO_BE.test(folded) || READER_AT_WORK.test(folded)) return true;
  return !folded.startsWith('you ') && (FIRST_PERSON.test(folded) || isStatement(folded));
}

/** Whether a subject that is no qualification does or is something. */
function isStatement(folded: string): boolean {
  const [acting, verb = ''] = ACTS.exec(folded) ?? [];
  const statement = STATEMENT.exec(folded)?.[0] ?? (isVerb(verb) ? acting : undefined);
  return statement !== undefined && (OTHER_SUBJECT.test(folded) || !ABOUT_QUALITIES.test(statement));
}
