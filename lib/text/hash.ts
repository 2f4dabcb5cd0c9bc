/** 32 bits of a text (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), 0 to 2³² − 1: to know it again, not to keep it secret. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
