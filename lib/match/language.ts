import type { LanguageLevel } from '../model/kind.ts';
import { fold } from '../text/fold.ts';
import type { Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';

/** Command of a language on one scale, 0 (none) to 4 (native); CEFR: A1–A2 = 1, B1 = 2, B2 = 2.5, C1 = 3, C2 = 3.5. */
const SCALE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:native|mother tongue|first language|bilingual|muttersprach\w*)\b/, 4],
  [/\bc2\b/, 3.5],
  [/\b(?:c1|fluent|fluency|full professional|advanced|proficient|excellent|near-native)\b/, 3],
  [/\b(?:b2|professional working|upper.intermediate|business|very good)\b/, 2.7],
  [/\b(?:b1|conversational|conversant|intermediate|good|working)\b/, 2],
  [/\b(?:a1|a2|basic|basics|beginner|elementary|limited|novice|some|reading)\b/, 1],
];
const LIMITED = /\b(?:limited|elementary|beginner|basic)\b/;

const ASKED: Readonly<Record<LanguageLevel, number>> = { basic: 1, conversational: 2, fluent: 2.7, native: 4 };
/** A language asked without a level is meant to be used at work. */
const UNSTATED = 2;
/** Who is bilingual needs no time to find the words: C1. */
const BILINGUAL = 3;

export function commandOf(fluency: string): number {
  const words = fold(fluency);
  if (LIMITED.test(words)) return 1;
  return SCALE.find(([pattern]) => pattern.test(words))?.[1] ?? UNSTATED;
}

/** Languages: each group's best, on one scale. A lower level is a part. */
export const matchLanguage: Matcher = (demand, { profile }) => {
  const languages = profile.languages ?? [];
  if (languages.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  const level = isLevel(demand.level) ? ASKED[demand.level] : UNSTATED;
  const asked = /\bbilingual\b/i.test(demand.quote) ? Math.max(level, BILINGUAL) : level;
  const groups = demand.terms.length > 0 ? demand.terms : [namesIn(demand.quote, languages)];
  if (groups.every((group) => group.length === 0)) return verdict('unknown', reason('reasonNothingNamed'));
  const found = groups.map((group) => {
    const known = languages
      .map((one, at) => ({
        at,
        name: one.language ?? '',
        fluency: one.fluency ?? '',
        command: commandOf(one.fluency ?? ''),
      }))
      .filter((one) => group.some((term) => speaks(one.name, term)))
      .toSorted((a, b) => b.command - a.command)[0];
    return { group, known };
  });
  const evidence = found.flatMap(({ known }) => (known ? [`languages/${known.at}`] : []));
  const marks = found.map(({ group, known }) => group.map((term) => known !== undefined && speaks(known.name, term)));
  const good = found.filter(({ known }) => known && known.command >= asked);
  const spoken = (list: typeof found): string =>
    list.map(({ known }) => `${known?.name ?? ''} (${known?.fluency ?? ''})`).join(', ');
  const absent = found.filter(({ known }) => !known).map(({ group }) => group.join(' / '));
  if (good.length === found.length) return verdict('matched', reason('reasonLanguage', spoken(good)), evidence, marks);
  if (absent.length === found.length)
    return verdict('missing', reason('reasonNotShown', absent.join(', ')), ['languages'], marks);
  const below = found.filter(({ known }) => known && known.command < asked);
  return below.length > 0
    ? verdict('partial', reason('reasonLanguageBelow', spoken(below)), evidence, marks)
    : verdict('partial', reason('reasonSomeShown', good.length, found.length, absent.join(', ')), evidence, marks);
};

const LEVELS: readonly string[] = Object.keys(ASKED);
const isLevel = (level: string | undefined): level is LanguageLevel => level !== undefined && LEVELS.includes(level);

const speaks = (known: string, term: string): boolean => {
  const name = fold(known).trim();
  return name !== '' && (fold(term).includes(name) || name.includes(fold(term).trim()));
};

function namesIn(quote: string, languages: readonly { language?: string | undefined }[]): string[] {
  const words = fold(quote);
  return languages.flatMap(({ language }) => (language && words.includes(fold(language)) ? [language] : []));
}
