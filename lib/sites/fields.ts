import { INLINE, isElement, UNREAD } from '../page/nodes.ts';
import { withoutInvisible } from '../text/breaks.ts';
import type { Source } from './site.ts';

/** An element's words on one line: no scripts or buttons, blocks set apart by a space. */
export function textOf(element: Element): string {
  const words = { parts: [], room: Number.POSITIVE_INFINITY };
  collect(element, words);
  return tidy(words.parts.join(''));
}

/** The same where it is no longer than `most` characters, else undefined. Costs no more on a big element than on a small one. */
export function shortTextOf(element: Element, most: number): string | undefined {
  // White space in the markup is not yet made single, so that twice as much is let through.
  const words = { parts: [], room: most * 2 };
  if (!collect(element, words)) return undefined;
  const text = tidy(words.parts.join(''));
  return text.length <= most ? text : undefined;
}

interface Words {
  readonly parts: string[];
  /** how many characters more may follow */
  room: number;
}

/** Gathers the words under an element; false as soon as there is no room for more. */
function collect(parent: Element, words: Words): boolean {
  for (let child = parent.firstChild; child && words.room >= 0; child = child.nextSibling) {
    if (child.nodeType === 3) add(words, child.nodeValue ?? '');
    else if (isElement(child) && !UNREAD.has(child.tagName.toUpperCase())) {
      const gap = INLINE.has(child.tagName.toUpperCase()) ? '' : ' ';
      add(words, gap);
      collect(child, words);
      add(words, gap);
    }
  }
  return words.room >= 0;
}

function add(words: Words, text: string): void {
  words.parts.push(text);
  words.room -= text.length;
}

/** White space made single, invisible characters dropped. */
export const tidy = (text: string): string => withoutInvisible(text).replace(/\s+/g, ' ').trim();

/** All elements for a selector; none where the engine does not know the selector. */
export function all(scope: ParentNode, selector: string): Element[] {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The first source that gives words which `accept` takes. */
export function readField(
  document: Document,
  url: URL,
  sources: readonly Source[] = [],
  accept: (text: string) => boolean = () => true,
): string | undefined {
  for (const source of sources) {
    for (const value of readSource(document, url, source)) if (value !== '' && accept(value)) return value;
  }
  return undefined;
}

/** All values of a source, in page order. */
export function readSource(document: Document, url: URL, source: Source): string[] {
  if (typeof source === 'function') return [tidy(source(document, url) ?? '')];
  const at = source.lastIndexOf('@');
  if (at < 0) return all(document, source).map(textOf);
  return all(document, source.slice(0, at)).map((element) => tidy(element.getAttribute(source.slice(at + 1)) ?? ''));
}
