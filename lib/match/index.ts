import type { Kind, Verdict } from '../model/kind.ts';
import type { Profile } from '../model/profile.ts';
import type { Alternative, Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';
import { matchContacts } from './contacts.ts';
import { matchCredential } from './credential.ts';
import { matchEducation } from './education.ts';
import { matchEligibility } from './eligibility.ts';
import { matchExperience } from './experience.ts';
import { itemsOf } from './items.ts';
import { matchLanguage } from './language.ts';
import { matchLocation } from './location.ts';
import type { Candidate, Demand, Matcher } from './matcher.ts';
import { matchPhysical } from './physical.ts';
import { indexProfile } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';
import { matchSchedule } from './schedule.ts';
import { matchSkill } from './skill.ts';
import { figureIn, type Statement, type Told, toldBy, toldInWords, toldOf } from './told.ts';
import { matchTrait } from './trait.ts';
import { matchTravel } from './travel.ts';

const MATCHERS: Readonly<Record<Kind, Matcher>> = {
  experience: matchExperience,
  skill: matchSkill,
  education: matchEducation,
  credential: matchCredential,
  language: matchLanguage,
  contacts: matchContacts,
  trait: matchTrait,
  travel: matchTravel,
  schedule: matchSchedule,
  location: matchLocation,
  eligibility: matchEligibility,
  physical: matchPhysical,
};

/**
 * Whether the profile meets the requirement, why, and by which of its entries. Takes time in proportion to requirement and
 * profile; what it knows of a profile object is kept as long as that object.
 * @param today the day that open-ended jobs and validity dates are measured against, YYYY-MM-DD
 * @param title the posting's title, where it is known: "similar experience" is measured against it
 */
export function judge(requirement: Requirement, profile: Profile, today: string, title?: string): Judgement {
  const told = toldBy(profile);
  const said = toldInWords(requirement.quote, told) ?? toldInOtherWords(requirement, told);
  if (said) {
    const because = said.has ? reason('reasonTold', said.text) : reason('reasonToldLacks', said.text);
    return { ...verdict(said.has ? 'matched' : 'missing', because, [said.pointer]), trace: [`told: ${said.pointer}`] };
  }
  const candidate: Candidate = { profile, index: indexProfile(profile), told, today, title };
  const own = MATCHERS[requirement.kind](requirement, candidate);
  const others = (requirement.alternatives ?? []).flatMap((one) => judgeAlternative(one, requirement, candidate));
  const trace = [own, ...others].flatMap(stepsOf);
  return { ...bestOf([own, ...others]), trace };
}

/** All of a posting's requirements, in their order: `judge` for each. */
export const judgeAll = (
  requirements: readonly Requirement[],
  profile: Profile,
  today: string,
  title?: string,
): Judgement[] => requirements.map((requirement) => judge(requirement, profile, today, title));

/** A branch in one line each: what it was judged by, then its verdict and the reason for that. */
const stepsOf = ({ verdict: outcome, reason: { key, values }, trace = [] }: Judgement): string[] => [
  ...trace,
  [`${outcome}: ${key}`, ...values].join(' '),
];

/** Kinds whose matchers ask term by term what the person has told us; of the others the whole quote is asked. */
const BY_TERMS: ReadonlySet<Kind> = new Set(['experience', 'skill', 'education', 'credential', 'language', 'contacts']);

function toldInOtherWords(requirement: Requirement, told: Told): Statement | undefined {
  if (BY_TERMS.has(requirement.kind)) return undefined;
  const said = toldOf(requirement.quote, told, figureOf(requirement));
  // A long sentence that only touches what is lacking is about something else.
  // What one may yet obtain one need not have.
  if (said && !said.has && OBTAIN.test(requirement.quote)) return undefined;
  const beside = said && !said.has && itemsOf(requirement.quote).length > 2 * said.items.length;
  return beside ? undefined : said;
}

const OBTAIN =
  /\b(?:able|ability|eligible|willing(?:ness)?|qualify|required) to (?:be )?(?:obtain|get|acquire|hold|granted)\b/i;

/** The number that the demand turns on: the least share of travel, else the first figure of its words (pounds, hours, age). */
const figureOf = ({ percent, quote }: Requirement): number | undefined =>
  percent?.min ?? percent?.max ?? figureIn(quote);

/** "Or equivalent" alone names nothing that could be looked up, so it neither helps nor makes the rest unsure. */
function judgeAlternative(alternative: Alternative, requirement: Requirement, candidate: Candidate): Judgement[] {
  if (alternative.kind === 'equivalent') return [];
  const named = alternative.terms ?? requirement.terms;
  // Whether experience stands in for a licence is for the employer to say.
  if (requirement.kind === 'credential' && alternative.kind === 'experience' && !alternative.terms) {
    return candidate.profile.work?.length ? [verdict('unknown', reason('reasonNothingNamed'))] : [];
  }
  if (alternative.kind !== 'experience' && named.length === 0 && !alternative.level) return [];
  const demand: Demand = {
    quote: '',
    terms: named,
    ...(alternative.years && { years: alternative.years }),
    ...(alternative.level && { level: alternative.level }),
  };
  // The marks are for the requirement's own terms, not for those of another way to meet it.
  const { terms: _, ...judgement } = MATCHERS[alternative.kind](demand, candidate);
  const unsure = judgement.verdict === 'matched' && isForAdvanced(alternative, requirement);
  return [unsure ? { ...judgement, verdict: 'partial', reason: reason('reasonShownPart') } : judgement];
}

/** How much experience is worth a master's or a doctorate is for the employer to say: some of it is a part. */
const isForAdvanced = ({ kind, years }: Alternative, { level }: Requirement): boolean =>
  kind === 'experience' && !years && (level === 'master' || level === 'doctorate');

/** The best branch decides; but where none is met and one can't be judged, neither can the whole. */
function bestOf(branches: readonly Judgement[]): Judgement {
  for (const wanted of ORDER) {
    const found = branches.find((branch) => branch.verdict === wanted);
    if (found) return found;
  }
  return verdict('unknown', reason('reasonNotSaid'));
}

const ORDER: readonly Verdict[] = ['matched', 'unknown', 'partial', 'missing'];
