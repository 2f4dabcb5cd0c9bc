/** Which requirements are marked in the page. */
export const MARKS = ['all', 'required', 'off'] as const;
export type Marks = (typeof MARKS)[number];

/** Sets of colours for verdicts: the usual one, and one that colour-blind readers can tell apart. */
export const PALETTES = ['standard', 'safe'] as const;
export type Palette = (typeof PALETTES)[number];
