import type { Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { groupsOf, judgeGroups, proveGroups } from './subject.ts';

/** A skill is shown by a skills keyword, a job or its title, a project, a certificate, a course of study. */
export const matchSkill: Matcher = (demand, candidate) => {
  const groups = groupsOf(demand);
  if (groups.length === 0) return verdict('unknown', reason('reasonNothingNamed'));
  const { skills = [], work = [] } = candidate.profile;
  const section = { name: skills.length > 0 ? 'skills' : 'work', filled: skills.length + work.length > 0 };
  return judgeGroups(proveGroups(groups, candidate, demand.quote), demand, section, candidate);
};
