import type { Kind } from '../model/kind.ts';
import type { Alternative } from '../model/requirement.ts';
import { findYears } from '../text/numbers.ts';

/** From here on a clause says what else would do. */
const OTHERWISE =
  /,?;? ?[([]? ?\b(?:or|and\/or) (?:an? |the |any |some |its |their )?(?:(?:recognized |foreign |international |acceptable )?equivalent\b|comparable\b|similar (?:degree|qualification|certification)\b|(?:equivalent |related |relevant |similar |prior |work |additional )*(?:combination of|work experience|experience)\b|\d{1,2} ?\+? ?years?\b|(?:one|two|three|four|five|six|seven|eight|ten) (?:\(\d+\) )?years?\b|successful completion|completed \w+|(?:other |similar )(?:\w+ )?(?:certification|degree|credential|licen[cs]e|training)s?\b|ability to (?!obtain)\w+ an alternative\b|education\b|training\b|on the job training)|[([]? ?\b(?:\d{1,2} ?\+? ?years? .{0,40})?in lieu of\b|\bsubstitut\w+\b|(?<=\b(?:ged|diploma|school|degree|g\.e\.d\.?)) ?\(?(?:education )?equivalen(?:t|cy)\b|,? \beducation,? (?:or|and\/or) training\b/;

/** The part of a folded clause that states the demand itself. */
export function withoutAlternatives(folded: string): string {
  const cut = OTHERWISE.exec(folded);
  return cut && cut.index >= 3 ? folded.slice(0, cut.index) : folded;
}

/** Other ways to satisfy the whole demand that a folded clause names. */
export function alternativesOf(folded: string, kind: Kind): Alternative[] {
  const cut = OTHERWISE.exec(folded);
  if (!cut || (kind !== 'education' && kind !== 'experience' && kind !== 'credential' && kind !== 'skill')) return [];
  const rest = folded.slice(cut.index);
  const years = findYears(rest)[0]?.years;
  if (/combination of/.test(rest)) return [{ kind: 'equivalent' }];
  if (kind !== 'credential' && /\bcompletion\b|\bcourse\b|\bcertif/.test(rest)) return [{ kind: 'credential' }];
  const asked = /\bexperience\b|\bin lieu of\b/.test(rest) || years;
  if (asked) return [{ kind: 'experience', ...(years && { years }) }];
  if (kind === 'experience' && /\beducation\b|\btraining\b|\bdegree\b/.test(rest)) return [{ kind: 'education' }];
  return [{ kind: 'equivalent' }];
}
