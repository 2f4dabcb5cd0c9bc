/**
 * 32 bits of a text (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), 0 to 2³² − 1: to know it again, not to keep it secret.
 * @param before the hash of what stands before the text, where that is known already
 */
export function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
