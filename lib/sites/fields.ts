import { INLINE, isElement, UNREAD } from '../page/nodes.ts';
import { withoutInvisible } from '../text/breaks.ts';
import type { Source } from './site.ts';

/** An element's words on one line: no scripts or buttons, blocks set apart by a space. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts, Number.POSITIVE_INFINITY);
  return tidy(parts.join(''));
}

/** The same where it is no longer than `most` characters, else undefined. Costs no more on a big element than on a small one. */
export function shortTextOf(element: Element, most: number): string | undefined {
  const parts: string[] = [];
  // White space in the markup is not yet made single, so that twice as much is let through.
  if (!collect(element, parts, most * 2)) return undefined;
  const text = tidy(parts.join(''));
  return text.length <= most ? text : undefined;
}

/** Gathers the words under an element; false as soon as there are more characters than `room`. */
function collect(parent: Element, parts: string[], room: number): boolean {
  let left = room;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? '';
      left -= text.length;
      parts.push(text);
    } else if (isElement(child) && !UNREAD.has(child.tagName.toUpperCase())) {
      const block = !INLINE.has(child.tagName.toUpperCase());
      const before = parts.length;
      if (block) parts.push(' ');
      if (!collect(child, parts, left)) return false;
      if (block) parts.push(' ');
      for (let index = before; index < parts.length; index++) left -= parts[index]?.length ?? 0;
    }
    if (left < 0) return false;
  }
  return true;
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
