/**
 * One pattern for a list of words: finds whatever any part of it finds.
 * @param parts whole words or phrases in lower case, separated by commas, each a pattern without capture; or a pattern,
 *   where a word counts only beside others; the flags of any part hold for all
 */
export function anyOf(...parts: readonly (string | RegExp)[]): RegExp {
  const sources = parts.map((part) => (typeof part === 'string' ? `\\b${oneOf(part)}\\b` : part.source));
  const flags = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [...part.flags])));
  return new RegExp(sources.join('|'), [...flags].join(''));
}

/**
 * The source of a group that finds any part of a list, to be put into a pattern.
 * @param parts words or phrases, separated by commas, each a pattern without capture; or a pattern
 */
export function oneOf(...parts: readonly (string | RegExp)[]): string {
  const sources = parts.flatMap((part) => (typeof part === 'string' ? part.trim().split(/,\s+/) : part.source));
  return `(?:${sources.map((source) => source.replace(/\n\s*/g, ' ')).join('|')})`;
}

/** One pattern for texts that are any part of a list, and nothing more. Parts as `oneOf` takes them. */
export const only = (...parts: readonly (string | RegExp)[]): RegExp => new RegExp(`^${oneOf(...parts)}$`);
