import { KINDS, type Kind } from '../model/kind.ts';
import { contacts } from './contacts.ts';
import { credential } from './credential.ts';
import { education } from './education.ts';
import { eligibility } from './eligibility.ts';
import { experience } from './experience.ts';
import { language } from './language.ts';
import { location } from './location.ts';
import { physical } from './physical.ts';
import type { Rule } from './rule.ts';
import { schedule } from './schedule.ts';
import { skill } from './skill.ts';
import { trait } from './trait.ts';
import { travel } from './travel.ts';

/** One rule a kind; a kind without a rule does not compile. */
export const RULES: Readonly<Record<Kind, Rule>> = {
  experience,
  skill,
  education,
  credential,
  language,
  contacts,
  trait,
  travel,
  schedule,
  location,
  eligibility,
  physical,
};

/** How strongly a clause speaks for one kind, and by which cues. */
export interface KindScore {
  readonly kind: Kind;
  readonly score: number;
  readonly cues: readonly string[];
}

/** The kinds that a folded clause speaks for, strongest first; empty where no cue is found. */
export function scoreKinds(folded: string): KindScore[] {
  const scores: KindScore[] = [];
  for (const kind of KINDS) {
    const hits = RULES[kind].cues.filter((cue) => cue.pattern.test(folded) && !cue.unless?.test(folded));
    if (hits.length === 0) continue;
    scores.push({ kind, score: hits.reduce((sum, cue) => sum + cue.weight, 0), cues: hits.map((cue) => `${kind}: ${cue.name}`) });
  }
  return scores.sort((a, b) => b.score - a.score);
}
