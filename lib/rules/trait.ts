import type { Rule } from './rule.ts';
import { AT_WORK } from './trait/at-work.ts';
import { CHARACTER } from './trait/character.ts';
import { WITH_OTHERS } from './trait/with-others.ts';

/** A personal quality, attitude or general soft skill. */
export const trait: Rule = { kind: 'trait', cues: [...WITH_OTHERS, ...AT_WORK, ...CHARACTER] };
