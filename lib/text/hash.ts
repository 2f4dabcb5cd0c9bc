/**
 * 32 bits of a text (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), 0 to 2³² − 1: to know it again, not to keep it secret.
 * @param before the hash of what stands before the text, where that is known already
 */
export function hashOf(text: string, before = START): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash >>> 0;
}

/** The hash of no text. */
export const START = 0x811c9dc5;

/** The hash of what has the hash `before` and one character more, as a signed number. */
export const hashWith = (before: number, code: number): number => Math.imul(before ^ code, 0x01000193);
