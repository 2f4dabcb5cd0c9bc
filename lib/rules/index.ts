import { KINDS, type Kind } from '../model/kind.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import { contacts } from './contacts.ts';
import { credential } from './credential.ts';
import { education } from './education.ts';
import { eligibility } from './eligibility.ts';
import { experience } from './experience.ts';
import { language } from './language.ts';
import { location } from './location.ts';
import { physical } from './physical.ts';
import type { Cue, Rule } from './rule.ts';
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
  /** where its first cue stands */
  readonly at: number;
}

// Of equals, a quality of the person goes before a professional ability.
const ORDER: readonly Kind[] = ['trait', ...KINDS.filter((kind) => kind !== 'trait')];

/** A cue with the kind that it tells; `place` = where it stands among all. */
interface KindCue extends Cue {
  readonly kind: Kind;
  readonly place: number;
}

let cues: PatternIndex<KindCue> | undefined;

// Made on first use: a page that is no posting never pays for it.
function allCues(): PatternIndex<KindCue> {
  cues ??= new PatternIndex(
    ORDER.flatMap((kind) => RULES[kind].cues.map((cue) => ({ ...cue, kind }))).map((cue, place) => ({ ...cue, place })),
    (cue) => cue.pattern,
  );
  return cues;
}

/** Kinds whose words also serve to explain other demands ("… in a creative team"). */
const SOFT: ReadonlySet<Kind> = new Set(['trait', 'skill', 'experience', 'travel', 'schedule']);

/**
 * The kinds that a folded clause speaks for, strongest first; empty where no cue is found. `head` = where what it asks
 * for ends: soft kinds named only behind it, in what explains it, count half.
 */
export function scoreKinds(folded: string, head = folded.length): KindScore[] {
  const hits = [...allCues().likely(folded)]
    .map((cue) => ({ cue, at: folded.search(cue.pattern) }))
    .filter(({ cue, at }) => at >= 0 && !cue.unless?.test(folded))
    .sort((a, b) => a.cue.place - b.cue.place);
  const scores = [...Map.groupBy(hits, ({ cue }) => cue.kind)].map(([kind, own]) => {
    const weigh = (weight: number, at: number) => (at >= head && SOFT.has(kind) ? weight / 2 : weight);
    return {
      kind,
      score: own.reduce((sum, hit) => sum + weigh(hit.cue.weight, hit.at), 0),
      cues: own.map((hit) => `${kind}: ${hit.cue.name}`),
      at: Math.min(...own.map((hit) => hit.at)),
    };
  });
  return scores.sort((a, b) => b.score - a.score);
}
