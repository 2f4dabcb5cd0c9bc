/** More words and terms than a posting or a profile has, so that judging one again for another reads none of them anew. */
const MOST = 4000;

/** A function of one text that remembers its last results. */
export function memo<T>(make: (text: string) => T): (text: string) => T {
  // In boxes, so that "nothing" is remembered, too.
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, { made });
    return made;
  };
}
