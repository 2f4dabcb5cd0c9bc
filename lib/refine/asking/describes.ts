import { opensWithAct } from '../kind/act.ts';
import { isVerb } from '../terms/verbs.ts';

/** Words with which a sentence about the employer, the position or the process begins. */
const OTHER_SUBJECT =
  /^(?:we|our|to|since|by|this|these|those|the|it|its|they|all|some|for|in|at(?! least)|as(?! an? (?:absolute |bare )?minimum)|if|when|while|each|there|upon|after|during|may|also|additionally|furthermore|any|no(?! (?:[a-z]+ ){0,3}(?:convictions?|records?|history|violations?|duis?|accidents|tickets|points|offen[cs]es?)\b)|please|note|you(?:'ll| will)(?! (?:need|have|bring|be (?:able|an?)))|employees?|incumbents?|duties|responsibilities|depending|members?|access|therefore|come|join|visit|check out|discover)(?![\w-])/;
/** A subject and its verb: a statement, not the name of a qualification. */
const STATEMENT =
  /^(?:[^\s;:]+ ){1,25}?(?<!\b(?:who|which|that|as|if|where|when|what|it|you|they|and|or|also) )(?:is|are|was|were|has|have been|offers?|provides?|believes?|values|loves|enjoys|wants|knows|sits|lies|celebrates|includes?|serves?|strives?|welcomes|refers to|continues? to be|remains?|will|may|shall|must|can|cannot|could)(?![\w-])/;
const ABOUT_QUALITIES =
  /^(?:[^\s]+ ){0,9}(?:experience|knowledge|skills?|abilit(?:y|ies)|degree|licen[cs]e|certification|background|candidates?|applicants?|who|that)\b/;
/** What the reader hopes for and will do. */
const READER_TO_BE = /\byou(?:'ll| will| want|'ve worked|'re ready| are ready)\b|^your\b.*\bwill\b/;
/** Where the reader stands in the house. */
const READER_AT_WORK = /^you (?:also )?(?:(?:report|answer) (?:directly )?to|work (?:closely|directly) with)\b/;
/** The employer speaks of itself. */
const FIRST_PERSON = /\b(?:we|our|ours|(?:with|for|join|about) us)\b/;
/** "The firm reviews the rates": what somebody does to something. */
const ACTS =
  /^(?!\w+ly )(?:[\w&'-]+ ){1,4}?([a-z]+s) (?:with|the|an?|our|your|their|its|how|only|every|each|all|any|these|this|people|customers|clients|companies|businesses|organizations|patients|students|families|communities|resumes|more|over|up|two|three|four|five|ten|\d+)\b/;

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
