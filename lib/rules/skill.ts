import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

const SUBJECTS = oneOf(
  'technical(?! (?:and|teams?)), mechanical, mathematical, clinical, analytical tools, programming, coding',
  'design patterns, architecture, methodolog(?:y|ies), best practices, principles, procedures, regulations, policies',
  'laws, terminology, standards, protocols, techniques',
);

/** A professional ability, knowledge, a tool or technology: what one can show by doing it. */
export const skill: Rule = {
  kind: 'skill',
  cues: [
    {
      name: 'proficiency',
      pattern: anyOf(
        `proficient, proficiency, proficiencies, fluent in, fluent with, fluency in, fluency with, expertise, mastery,
        subject matter expert, adept, versed in, at ease with, skilled in, skilled at, skilled with`,
        /\bexpert(?:ise)? (?:in|with|at|level|knowledge)\b/,
        /\b(?:whiz+|wizard|guru|ninja|strengths?) (?:with|at|in)\b/,
        /\bcompeten(?:t|ce|cy)\b(?! (?:environment))/,
        /\bconfidence (?:in )?(?:using|operating|running|leading|delivering|teaching|managing)\b/,
        /\bconfident (?:users?|operators?|driver|with (?!people|others)|using|operating|in (?:the use|using|operating))\b/,
        /\bcomfort(?:able)? (?:with|using|working with|navigating|troubleshooting|in)\b/,
      ),
      weight: 5,
    },
    {
      name: 'knowledge',
      pattern: anyOf(
        `knowledge, knowledgeable, understand, understands, understanding, familiar, familiarity, working knowledge,
        know how to, knowing, conversant, grasp of, awareness of, command of`,
      ),
      weight: 5,
    },
    {
      name: 'opens with knowledge',
      pattern: /^(?:[\w-]+ ){0,3}(?:knowledge|understanding|familiarity) (?:of|with|in)\b/,
      weight: 5,
    },
    {
      name: 'knows',
      pattern: anyOf(
        `you know, you should know, you must know, you'll know, technical writing`,
        /^know (?!that)/,
        /\bgood with (?:numbers|your hands|computers|tools|excel)/,
      ),
      weight: 5,
    },
    { name: 'skills', pattern: /\bskills?\b|\bliteracy\b|\bliterate\b|\bknow-how\b|\bcapabilit(?:y|ies)\b/, weight: 3 },
    {
      name: 'computer',
      pattern: anyOf(
        `typing, keyboard, keyboarding, wpm, words per minute, microsoft, ms office, word processing, spreadsheet,
        spreadsheets, software, data entry`,
        /\bcomputer (?:skills|literacy|literate|proficien|knowledge)/,
      ),
      weight: 3,
    },
    {
      name: 'ability to',
      pattern: /\babilit(?:y|ies)\b|\bable to\b|\bcapable of\b|\bcapacity to\b|\baptitude\b/,
      weight: 3,
    },
    {
      name: 'technical',
      pattern: pattern`\b${SUBJECTS}\b`,
      weight: 2,
    },
    {
      name: 'arithmetic',
      pattern: anyOf(
        /\bmath(?:s|ematics|ematical)?\b|\barithmetic\b|\bnumera(?:cy|te)\b/,
        /\balgebra\b|\bstatistic(?:s|al)\b|\bpercentages?\b/,
      ),
      weight: 3,
    },
  ],
};
