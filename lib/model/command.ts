/** What a key does in the page. Their names are those of the extension's commands. */
export const PAGE_COMMANDS = ['next-requirement', 'previous-requirement', 'next-missing', 'toggle-marks'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];
