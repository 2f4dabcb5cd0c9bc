import { fold } from '../text/fold.ts';

/** How fluent one is in a language, on one scale, 0 (none) to 4 (native); CEFR: A1–A2 = 1, B1 = 2, B2 = 2.7, C1 = 3, C2 = 3.5. */
const SCALE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:native|mother tongue|first language|bilingual|muttersprach\w*)\b/, 4],
  [/\bc2\b/, 3.5],
  [/\b(?:c1|fluent|fluency|full professional|advanced|proficient|excellent|near-native)\b/, 3],
  [/\b(?:b2|professional working|upper.intermediate|business|very good)\b/, 2.7],
  [/\b(?:b1|conversational|conversant|intermediate|good|working)\b/, 2],
  [/\b(?:a1|a2|basic|basics|beginner|elementary|limited|novice|some|reading)\b/, 1],
];
const LIMITED = /\b(?:limited|elementary|beginner|basic)\b/;
/** A language listed or asked without a level is meant to be used at work. */
export const UNSTATED = 2;

/** How well a language is spoken by the words for it, on one scale from 0 to 4. */
export function fluencyOf(level: string): number {
  const words = fold(level);
  if (LIMITED.test(words)) return 1;
  return SCALE.find(([pattern]) => pattern.test(words))?.[1] ?? UNSTATED;
}
