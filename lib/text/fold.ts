// One character in, one character out: a folded text has the offsets of the text it came from.
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  // Windows-1252 read as Latin-1, as old boards do
  '\u0091': "'",
  '\u0092': "'",
  '\u0093': '"',
  '\u0094': '"',
  '\u0096': '-',
  '\u0097': '-',
};

const MARKS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Most texts are, and those need no look at each letter. */
const ASCII = /^[\x20-\x7e\n\t]*$/;

/**
 * Lower case, straight quotes, plain hyphens: the form in which text is compared.
 * The result has the same length as the input, so that a span in one is a span in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(text)) return lower;
  // Of all letters these two are not the same by themselves: a sigma ends a word with another one, some grow longer.
  if (lower.length === text.length && !text.includes('Σ')) return lower.replace(MARKS, (mark) => PLAIN[mark] ?? mark);
  let folded = '';
  for (const char of text) {
    const lower = char.toLowerCase();
    folded += PLAIN[char] ?? (lower.length === char.length ? lower : char);
  }
  return folded;
}
