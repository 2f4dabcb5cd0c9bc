/** The words of a text that is a list of them, parted by white space. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
