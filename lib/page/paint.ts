import { IMPORTANCES, type Importance, VERDICTS, type Verdict } from '../model/kind.ts';
import type { Requirement } from '../model/requirement.ts';
import { locate, type PageRange, type PageText } from './text.ts';

/** What a requirement is painted as: its verdict, or `asked` where there is no profile to judge it by. */
const INKS = ['asked', ...VERDICTS] as const;
export type Ink = (typeof INKS)[number];

/** What the text stands on. The ink is chosen by the page's own background: many pages stay light on a dark desktop. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** A name in CSS.highlights. The page shares that registry, hence the prefix. */
export type HighlightName = `fitlens-${Ink}-${Importance}-on-${Ground}`;

const nameOf = (ink: Ink, importance: Importance, ground: Ground): HighlightName =>
  `fitlens-${ink}-${importance}-on-${ground}`;

/** All names that can be painted with: each has its rule in the content script's style sheet. */
export const HIGHLIGHT_NAMES: readonly HighlightName[] = GROUNDS.flatMap((ground) =>
  INKS.flatMap((ink) => IMPORTANCES.map((importance) => nameOf(ink, importance, ground))),
);

/** One requirement as it is painted: where, and under which name. */
export interface Stroke {
  readonly requirement: Requirement;
  readonly place: PageRange;
  readonly name: HighlightName;
}

/**
 * What to paint on a page: one stroke for each requirement that the page still shows as quoted; the others are left out.
 * Reads the page only.
 * @param verdicts one for each requirement, in the same order; absent without a profile
 */
export function strokesOf(
  page: PageText,
  requirements: readonly Requirement[],
  verdicts: readonly Verdict[] | undefined,
  ground: Ground,
): Stroke[] {
  return requirements.flatMap((requirement, index) => {
    const place = findQuote(requirement, page);
    const name = nameOf(verdicts?.[index] ?? 'asked', requirement.importance, ground);
    return place ? [{ requirement, place, name }] : [];
  });
}

/**
 * Where the page shows a requirement's quote at this moment; null where it shows something else, or has put words of
 * its own in between.
 */
export function findQuote(requirement: Requirement, page: PageText): PageRange | null {
  const { start, end } = requirement.span;
  if (page.text.slice(start, end) !== requirement.quote) return null;
  return locate(requirement.span, page);
}
