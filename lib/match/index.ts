import type { Profile } from '../model/profile.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';

/**
 * Whether the profile meets the requirement, why, and by which of its entries.
 * @param today the day that open-ended jobs and validity dates are measured against, YYYY-MM-DD
 */
export function judge(requirement: Requirement, profile: Profile, today: string): Judgement {
  void requirement;
  void profile;
  void today;
  return { verdict: 'unknown', reason: { key: 'reasonNotSaid', values: [] }, evidence: [] };
}
