/**
 * One pattern for a list of words: finds whatever any part of it finds.
 * @param parts whole words or phrases in lower case, separated by commas, each a pattern without capture; or a pattern,
 *   where a word counts only beside others
 */
export function anyOf(...parts: readonly (string | RegExp)[]): RegExp {
  const sources = parts.map((part) =>
    typeof part === 'string' ? `\\b(?:${part.trim().split(/,\s+/).join('|').replace(/\s+/g, ' ')})\\b` : part.source,
  );
  return new RegExp(sources.join('|'));
}
