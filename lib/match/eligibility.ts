import { anyOf, oneOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { leastAge } from './age.ts';
import { clearance } from './clearance.ts';
import { type Compliance, UNSAID } from './compliance.ts';
import { NATIONS } from './data/nations.ts';
import type { Section } from './facts.ts';
import type { Candidate, Matcher } from './matcher.ts';
import { factSaying } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';

interface Topic {
  readonly asked: RegExp;
  readonly answer: (candidate: Candidate, quote: string) => Compliance;
}

const field =
  (key: 'backgroundCheck' | 'drugTest' | 'vaccinated' | 'ownVehicle') =>
  (candidate: Candidate): Compliance => {
    const yes = candidate.profile.fit?.eligibility?.[key];
    return { yes, pointer: yes === undefined ? undefined : `fit/eligibility/${key}` };
  };

const AGE = anyOf(
  // "18 years of age", "twenty-one (21) or older"
  /\b(?:1[4-9]|2[0-5]|eighteen|twenty-one)\b.{0,80}\b(?:years? (?:old|of age)|of age|age|older|over)\b/,
  // "over 21", "minimum age: 18"
  /\b(?:over|minimum age|at least age)(?: of)?:? (?:1[4-9]|2[0-5])\b/,
  'legal age',
);

const PERMIT = oneOf(
  'authoriz(?:ed|ation), legally, eligib(?:le|ility), right, entitled, permit(?:ted)?, documentation, proof',
);
const AUTHORISED = anyOf(
  new RegExp(String.raw`\b${PERMIT}\b.{0,80}\b(?:work|employment|employed)\b`),
  '(?:work|employment) (?:permit|authorization|eligibility|rights), i-?9, e-?verify',
);

const CLEARANCE = anyOf(
  '(?:security|government|secret|sci|active|public trust|dod|top secret) clearance, public trust, top secret, ts[ /-]?sci',
  /(?<!\bfingerprint )\bclearances?\b.{0,80}\b(?:secret|government|security|level)\b/,
);

const VEHICLE = anyOf(
  /\b(?:own|personal|reliable|dependable|access to an?)\b.{0,80}\b(?:vehicle|car|automobile|transportation|auto)\b/,
  'transportation',
);

/** A past that is looked into, to which one may agree; and one that must be clean, of which no profile speaks. */
const CHECKED = anyOf(
  'background, fingerprint\\w*, live ?scan, crb, dbs, vetting, (?:security|pre-?employment) screening',
  /\bcriminal (?:(?:records?|history|background) ){0,2}(?:checks?|search|screening|investigation|disclosure|records?|history|background)\b/,
);
const CONVICTED = anyOf(
  'convictions?, convicted, felon(?:y|ies), (?:cases|charges) pending, pending (?:cases|charges)',
);

/** Records and examinations of which no profile speaks. */
const CHECKS = anyOf(
  '(?:dmv|driving) (?:checks?|reports?), own tools, references, credit, insurance, polygraph',
  'dental (?:exam\\w*|check\\w*), psychological, physical exam\\w*',
);

/** Of their driving, and that a doctor found them fit, drivers tell by themselves. */
const ROAD_RECORD = anyOf(
  '(?:driving|motor vehicle|dmv|mvr) (?:record|history), mvr, moving violations, preventable accidents',
);
const CLEAN = anyOf(
  'clean (?:driving record|mvr|license), accident[- ]free (?:miles|driving), no (?:moving )?violations',
  /\b(?:without|no) (?:an? |any )?(?:preventable|at-fault|chargeable) accidents?\b/,
);
const FITNESS = anyOf('(?:dot|pre-?employment|post-?offer|pre-?placement) physical, medical');
const FIT_TO_DRIVE = anyOf('medical (?:card|certificate|examiner), dot (?:physical|medical)');

const said =
  (pattern: RegExp, sections: readonly Section[]) =>
  ({ index }: Candidate): Compliance => {
    const fact = factSaying(pattern, index, sections);
    return fact ? { yes: true, pointer: fact.pointer } : UNSAID;
  };

/** What the law or a policy may demand, and where the profile answers it. */
const TOPICS: readonly Topic[] = [
  { asked: anyOf('sponsor\\w*, visas?, h-?1b, for any (?:u\\.?s\\.? )?employer'), answer: sponsorship },
  { asked: AUTHORISED, answer: authorised },
  { asked: anyOf('citizen(?:s|ship)?, permanent resident, green card, nationals?'), answer: citizenship },
  { asked: CLEARANCE, answer: clearance },
  { asked: AGE, answer: age },
  { asked: CHECKED, answer: field('backgroundCheck') },
  { asked: CONVICTED, answer: () => UNSAID },
  { asked: anyOf('drugs?, substance, toxicology'), answer: field('drugTest') },
  { asked: anyOf('vaccin\\w*, immuniz\\w*, covid, flu shot'), answer: field('vaccinated') },
  { asked: VEHICLE, answer: field('ownVehicle') },
  { asked: ROAD_RECORD, answer: said(CLEAN, ['summary', 'work', 'awards']) },
  { asked: FITNESS, answer: said(FIT_TO_DRIVE, ['certificates', 'summary']) },
  { asked: CHECKS, answer: () => UNSAID },
];

/** Eligibility: each thing asked is looked up; one "no" fails it, and what is not said is asked. */
export const matchEligibility: Matcher = (demand, candidate) => {
  const quote = fold(demand.quote);
  const answers = TOPICS.filter((topic) => topic.asked.test(quote)).map((topic) => topic.answer(candidate, quote));
  const evidence = answers.flatMap((answer) => answer.pointer ?? []);
  const no = answers.find((answer) => answer.yes === false);
  if (no) return verdict('missing', reason(no.because ?? 'reasonEligibilityNo'), evidence);
  const yes = answers.filter((answer) => answer.yes).length;
  if (yes > 0 && yes === answers.length) return verdict('matched', reason('reasonEligibility'), evidence);
  if (yes > 0) return verdict('partial', reason('reasonEligibilitySome'), evidence);
  return verdict('unknown', reason('reasonEligibilityNotSaid'));
};

/** An age is only ever known not to be below one: by what the person has said, or by dates that go back far enough. */
function age({ profile, today }: Candidate, quote: string): Compliance {
  const adult = profile.fit?.eligibility?.adult;
  const figure = /\b(?:1[4-9]|2[0-5])\b/.exec(quote)?.[0];
  const asked = figure ? Number(figure) : /\btwenty-one\b/.test(quote) ? 21 : ADULT;
  if (adult === false && asked >= ADULT) return { yes: false, pointer: 'fit/eligibility/adult' };
  if (adult && asked <= ADULT) return { yes: true, pointer: 'fit/eligibility/adult' };
  const known = leastAge(profile, today);
  return known && known.years >= asked ? { yes: true, pointer: known.pointer } : UNSAID;
}

const ADULT = 18;

/** A posting in English that names no country is taken to mean the one where the person is authorised. */
function authorised({ profile }: Candidate, quote: string): Compliance {
  const { authorizedIn = [], citizenOf: countries } = profile.fit?.eligibility ?? {};
  const named = nationsIn(quote);
  if (authorizedIn.length === 0 || !isOneOf(authorizedIn, named)) return citizenOf(countries, named);
  return { yes: true, pointer: 'fit/eligibility/authorizedIn' };
}

/** The countries that a folded quote names; none = the one it is read in. */
const nationsIn = (quote: string): string[] =>
  NATIONS.flatMap(([names, codes]) => (names.test(quote) ? codes.split(' ') : []));

const isOneOf = (countries: readonly string[], named: readonly string[]): boolean =>
  named.length === 0 || named.some((code) => countries.includes(code));

const HERE = ['US'];

const citizenOf = (countries: readonly string[] | undefined, named: readonly string[] = []): Compliance =>
  countries && isOneOf(countries, named.length > 0 ? named : HERE)
    ? { yes: true, pointer: 'fit/eligibility/citizenOf' }
    : UNSAID;

/** Postings that speak of sponsoring say, almost always, that they don't. */
function sponsorship({ profile }: Candidate, quote: string): Compliance {
  const { needsSponsorship, citizenOf: countries } = profile.fit?.eligibility ?? {};
  if (
    /\b(?:available|offered|we (?:do |can |will )?sponsor)\b/.test(quote) &&
    !/\bnot\b|\bno\b|\bunable\b/.test(quote)
  ) {
    return { yes: true };
  }
  if (needsSponsorship !== undefined) return { yes: !needsSponsorship, pointer: 'fit/eligibility/needsSponsorship' };
  return citizenOf(countries);
}

const CITIZEN = /\b(?:u\.?s\.?|american|united states) citizen\b/;

function citizenship({ profile }: Candidate, quote: string): Compliance {
  const { citizenOf: countries, needsSponsorship } = profile.fit?.eligibility ?? {};
  const held = citizenOf(countries, nationsIn(quote));
  if (held.yes) return held;
  if (countries && countries.length > 0) {
    // A permanent resident needs no sponsorship, but who needs none need not be one.
    const either = /\bpermanent resident\b|\bgreen card\b/.test(quote);
    return either && needsSponsorship !== true ? UNSAID : { yes: false, pointer: 'fit/eligibility/citizenOf' };
  }
  return CITIZEN.test(fold(profile.basics?.summary ?? '')) ? { yes: true, pointer: 'basics/summary' } : UNSAID;
}
