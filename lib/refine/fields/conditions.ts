import { oneOf } from '../../text/any-of.ts';
import { termsOf } from '../terms/index.ts';

const COUNTRY = oneOf(/u\.?s\.?a?\b/, 'united (?:states|kingdom), uk, eu, canada, australia');
const WHERE = ` (?:in|within) (?:the )?${COUNTRY}`;
const OR_WHERE = `(?:${WHERE}(?:(?: or|,|/) (?:the )?${COUNTRY}){0,3}(?: of america)?)?`;

/** What a condition is called: the longest and most telling names first. */
const NAMES = [
  '(?:top )?secret(?:/sci)?(?: with polygraph)?(?: security)?(?: clearance)?',
  'ts[/ ]sci(?: with)?(?: (?:ci |full.scope )?polygraph)?(?: security)?(?: clearance)?',
  '(?:u\\.?s\\.? |federal )?government (?:security )?clearance',
  '(?:security|public trust|[lq](?:-level)?) clearance',
  'polygraph',
  'criminal (?:history |records? )?background (?:checks?|investigations?|screening)',
  '(?:background|security|background/security) (?:checks?|investigations?|screen(?:ing|s)?|review)',
  'drug(?= (?:and|&) background)',
  '(?:background|credit|medical)(?=(?:,| and| &)[\\w, &]{0,40} (?:checks?|screen(?:ing)?s?)\\b)',
  'criminal (?:history|background|records?)(?: check)?',
  'doj live ?scan',
  'fingerprint clearance(?: card)?',
  'fingerprint\\w*',
  'live ?scan',
  'drug(?:/alcohol| and alcohol)?(?: |-)?(?:test(?:ing)?|screen(?:ing)?)',
  'pre-?employment (?:physical|medical|screening)(?: exam(?:ination)?)?',
  'medical (?:exam(?:ination)?|clearance|screening)',
  '(?:enhanced )?dbs(?: (?:check|clearance|disclosure))?',
  'vulnerable sector (?:check|screening|search)',
  '(?:canadian )?criminal records? checks?',
  '(?:(?:criminal|felony|drug) )?convictions?',
  'at-fault accidents?',
  'moving violations?(?: convictions?)?',
  'vetting',
  'references',
  'own (?:\\w+ )?tools',
  'physical exam(?:ination)?',
  '(?:u\\.?s\\.?|united states|us) citizen(?:s|ship)?',
  '(?:(?:south |new )?\\w+(?:an|ese|ish) |eu )?citizen(?:s|ship)?',
  'green card',
  'permanent residen\\w+',
  `(?:full-time )?work authorization${OR_WHERE}`,
  `(?:legal(?:ly)? )?authoriz(?:ed|ation) to work${OR_WHERE}`,
  `legally work${OR_WHERE}`,
  `eligib(?:le|ility) to work${OR_WHERE}`,
  `(?:legal )?right to work${OR_WHERE}`,
  '(?:form )?i-9 employment eligibility verification',
  'e-verify',
  `employment eligibility${OR_WHERE}`,
  '(?:(?:visa|immigration) )?sponsor(?:ship|ing)?(?: (?:of )?(?:an? )?visas?)?',
  'visa',
  '(?:u\\.?s\\.? )?passport',
  '\\d\\d\\+? years (?:of age|old)(?: or older)?',
  '\\d\\d years or older',
  '\\d\\d or older',
  'minimum age',
  '(?:hepatitis b |covid-19 |flu |influenza |mmr |tdap )?vaccinat\\w+(?: against [\\w-]+)?',
  'selective service',
  'immunization\\w*',
  'tb (?:test|clearance|screening)',
  'chest x-ray',
  '(?:motor vehicle|dmv) (?:records?|checks?)',
  '(?:clean |good |acceptable |satisfactory )?driving record',
  '(?:auto(?:mobile)?|car|liability|professional liability) insurance',
  '(?:reliable|dependable|own|personal|access to a) (?:transportation|vehicle|car)',
  'credit check',
  'reference checks?',
  'felony',
  'bondable',
  'identity verification',
  'mandated reporter',
  'direct deposit',
];
const CONDITION = new RegExp(`\\b(?:${NAMES.join('|')})(?![\\w-])`, 'gi');

/** What a check looks at is not asked by itself ("a background check that may include …"). */
const DETAIL = /\b(?:that |which )?(?:may |will )?includ(?:e|es|ing)\b/i;

/** "A medical including a drug test": one thing more, where what it includes is no check of the same records. */
const isOneMore = (rest: string): boolean =>
  /^ (?:an? )?(?:[a-z]+ )?$/.test(rest.slice(0, rest.search(CONDITION))) &&
  !/^[^,]{0,20}criminal|^[^.;]{0,60},/i.test(rest);

/** A screening is what it consists of. */
const OF_SEVERAL = /^pre-?employment/i;

/** Of two conditions with no more than this between them one will do, but for what an employer won't do. */
const EITHER = /^,? or [^,;.]{0,60}$/;

/** The conditions that a clause names, as AND of ORs. */
export function conditions(clause: string): string[][] {
  const detail = DETAIL.exec(clause);
  const before = detail ? namesIn(clause.slice(0, detail.index)) : [];
  const after = detail ? namesIn(clause.slice(detail.index)) : [];
  if (after.length > 0 && before.flat().every((name) => OF_SEVERAL.test(name))) return after;
  const may = detail !== null && /\bmay\b/i.test(detail[0]);
  if (detail && !may && before.length > 0 && isOneMore(clause.slice(detail.index + detail[0].length)))
    return [...before, ...after];
  const named = before.length > 0 ? before : namesIn(clause);
  return named.length > 0 ? named : termsOf(clause.replace(NONE, ''), 'eligibility').slice(0, 1);
}

/** "No record of arrests": what one must not have. */
const NONE =
  /\bno (?:more than \w+ )?(?:(?:criminal|past|previous|prior|recent) )?(?:(?:history|record) of )?(?:an? )?/i;

/** "Motor vehicle record (MVR)" */
const SHORT = /^ \(([A-Z]{2,6})\)/;

/** The conditions in a text, each once, whatever the case it is written in. */
function namesIn(text: string): string[][] {
  const found = new Set<string>();
  const groups: string[][] = [];
  let end = 0;
  for (const match of text.matchAll(CONDITION)) {
    const [name] = match;
    const short = SHORT.exec(text.slice(match.index + name.length))?.[1];
    const isOther = EITHER.test(text.slice(end, match.index)) && !/sponsor/i.test(name);
    end = match.index + name.length;
    if ([...found].some((one) => one.startsWith(name.toLowerCase()))) continue;
    found.add(name.toLowerCase());
    const names = short ? [name, short] : [name];
    if (isOther && groups.length > 0) groups.at(-1)?.push(...names);
    else groups.push(names);
  }
  return groups;
}
