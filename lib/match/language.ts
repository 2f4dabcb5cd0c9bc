import type { LanguageLevel } from '../model/kind.ts';
import type { Judgement } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import { choiceOf } from './choice.ts';
import { UNSTATED } from './fluency.ts';
import type { Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { type Spoken, spokenBy } from './spoken.ts';

const ASKED: Readonly<Record<LanguageLevel, number>> = { basic: 1, conversational: 2, fluent: 2.7, native: 4 };
/** Who is bilingual needs no time to find the words: C1. */
const BILINGUAL = 3;

/** Who writes a profile in English may well not list it. */
const ENGLISH = 'English';

/** Languages: each group's best, on one scale. A lower level is a part. */
export const matchLanguage: Matcher = (demand, { profile }) => {
  const languages = spokenBy(profile);
  if (languages.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  const level = isLevel(demand.level) ? ASKED[demand.level] : UNSTATED;
  const asked = /\bbilingual\b/i.test(demand.quote) ? Math.max(level, BILINGUAL) : level;
  const groups = demand.terms.length > 0 ? demand.terms : [namesIn(demand.quote, languages)];
  if (groups.every((group) => group.length === 0)) return judgeUnnamed(demand.quote, level, languages);
  const found = groups.map((group) => {
    const known = languages
      .filter((one) => group.some((term) => speaks(one.name, term)))
      .toSorted((a, b) => b.level - a.level)[0];
    return { group, known };
  });
  const evidence = found.flatMap(({ known }) => (known ? [known.pointer] : []));
  const marks = found.map(({ group, known }) => group.map((term) => known !== undefined && speaks(known.name, term)));
  const good = found.filter(({ known }) => known && known.level >= asked);
  const spoken = (list: typeof found): string =>
    list.map(({ known }) => `${known?.name ?? ''} (${known?.fluency ?? ''})`).join(', ');
  const absent = found
    .filter(({ known }) => !known)
    .map(({ group }) => choiceOf(group, demand.quote) ?? group.join(', '));
  if (good.length === found.length) return verdict('matched', reason('reasonLanguage', spoken(good)), evidence, marks);
  const unlisted = absent.every((name) => name === ENGLISH) || !profile.languages?.length;
  if (unlisted && good.length + absent.length === found.length) {
    return verdict('unknown', reason('reasonNotSaid'), evidence, marks);
  }
  if (absent.length === found.length)
    return verdict('missing', reason('reasonNotShown', absent.join(', ')), ['languages'], marks);
  const below = found.filter(({ known }) => known && known.level < asked);
  return below.length > 0
    ? verdict('partial', reason('reasonLanguageBelow', spoken(below)), evidence, marks)
    : verdict('partial', reason('reasonSomeShown', good.length, found.length, absent.join(', ')), evidence, marks);
};

/** A second language, whichever: the best of those besides English, in which the profile itself is written. */
function judgeUnnamed(quote: string, level: number, languages: readonly Spoken[]): Judgement {
  if (!SECOND.test(quote)) return verdict('unknown', reason('reasonNothingNamed'));
  const best = languages.filter(({ name }) => name !== ENGLISH).toSorted((a, b) => b.level - a.level)[0];
  if (!best) return verdict('missing', reason('reasonNotShownWhole'), ['languages']);
  const spoken = `${best.name} (${best.fluency})`;
  return best.level >= Math.max(level, ASKED.fluent)
    ? verdict('matched', reason('reasonLanguage', spoken), [best.pointer])
    : verdict('partial', reason('reasonLanguageBelow', spoken), [best.pointer]);
}

const SECOND =
  /\b(?:bi|tri|multi)-?lingual|\b(?:second|another|other|additional|foreign|multiple|two|several|more than one) (?:\w+ )?languages?\b/i;

const LEVELS: readonly string[] = Object.keys(ASKED);
const isLevel = (level: string | undefined): level is LanguageLevel => level !== undefined && LEVELS.includes(level);

const speaks = (known: string, term: string): boolean => {
  const name = fold(known).trim();
  return name !== '' && (fold(term).includes(name) || name.includes(fold(term).trim()));
};

function namesIn(quote: string, languages: readonly Spoken[]): string[] {
  const words = fold(quote);
  return languages.flatMap(({ name }) => (name && words.includes(fold(name)) ? [name] : []));
}
