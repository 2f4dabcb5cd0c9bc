import { IMPORTANCES, type Importance, VERDICTS, type Verdict } from '../model/kind.ts';
import type { Palette } from '../model/marks.ts';
import type { Requirement } from '../model/requirement.ts';
import { locate, type PageRange } from './map.ts';
import type { PageText } from './text.ts';

/** What a requirement is painted as: its verdict, or `asked` where there is no profile to judge it by. */
const INKS = ['asked', ...VERDICTS] as const;
export type Ink = (typeof INKS)[number];

/**
 * A palette for what the text stands on: many pages stay light on a dark desktop, so that is measured. `any` takes the
 * page's own text colour, and only the line tells the verdict.
 */
export const TONES = ['light', 'dark', 'light-safe', 'dark-safe', 'any'] as const;
export type Tone = (typeof TONES)[number];

/** Relative luminance (WCAG 2.2, 0 to 1) from which the light tones, and up to which the dark ones, read at 3:1. */
export const LIGHT = 0.68;
export const DARK = 0.07;

/** The tone that reads well on a background of this relative luminance. */
export function toneOn(luminance: number, palette: Palette): Tone {
  if (luminance > DARK && luminance < LIGHT) return 'any';
  const ground = luminance <= DARK ? 'dark' : 'light';
  return palette === 'safe' ? `${ground}-safe` : ground;
}

/** Relative luminance of a colour by WCAG 2.2, 0 (black) to 1. Channels from 0 to 255. */
export function luminanceOf(red: number, green: number, blue: number): number {
  const [r, g, b] = [linear(red / 255), linear(green / 255), linear(blue / 255)];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** A name in CSS.highlights. The page shares that registry, hence the prefix. */
export type HighlightName = `fitlens-${Ink}-${Importance}-on-${Tone}`;

const nameOf = (ink: Ink, importance: Importance, tone: Tone): HighlightName =>
  `fitlens-${ink}-${importance}-on-${tone}`;

/** All names that can be painted with: each has its rule in the content script's style sheet. */
export const HIGHLIGHT_NAMES: readonly HighlightName[] = TONES.flatMap((tone) =>
  INKS.flatMap((ink) => IMPORTANCES.map((importance) => nameOf(ink, importance, tone))),
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
  tone: Tone,
): Stroke[] {
  return requirements.flatMap((requirement, index) => {
    const place = findQuote(requirement, page);
    const name = nameOf(verdicts?.[index] ?? 'asked', requirement.importance, tone);
    return place ? [{ requirement, place, name }] : [];
  });
}

/**
 * Where the page shows a requirement's quote at this moment; null where it shows something else, or has put words of
 * its own in between.
 */
export function findQuote(requirement: Requirement, page: PageText): PageRange | null {
  const { start, end } = requirement.span;
  // A quote is one line, also where the page has several.
  if (page.text.slice(start, end).replaceAll('\n', ' ') !== requirement.quote.replaceAll('\n', ' ')) return null;
  return locate(requirement.span, page);
}
