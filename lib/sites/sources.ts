import { all, readSource, shortTextOf, textOf, tidy } from './fields.ts';
import type { Source } from './site.ts';

/** The page's title, or what a pattern's first group finds in it. */
export const fromTitle =
  (pattern: RegExp): Source =>
  (document) =>
    pattern.exec(tidy(document.title))?.[1];

/** A meta element's content, by its `property` or `name`. */
export const fromMeta =
  (name: string): Source =>
  (document) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;

/** What a pattern's first group finds in another source. */
export const part =
  (source: Source, pattern: RegExp): Source =>
  (document, url) => {
    for (const text of readSource(document, url, source)) {
      const found = pattern.exec(text)?.[1];
      if (found) return found;
    }
    return undefined;
  };

const LABEL_ELEMENTS = 'dt, th, label, h2, h3, h4, h5, h6, strong, b, span, p, div';
const INLINE_LABEL = /^(?:STRONG|B|SPAN|LABEL)$/i;
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 120;

/** The value that stands beside a label: a dl's dd, a table's cell, the next element, or the rest of the label's line. */
export function beside(...labels: readonly string[]): Source {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  return (document) => {
    for (const element of all(document, LABEL_ELEMENTS)) {
      const label = element.childElementCount > 1 ? undefined : shortTextOf(element, LONGEST_LABEL);
      if (!label || !wanted.has(label.replace(/\s*[:：]$/, '').toLowerCase())) continue;
      const value = valueBeside(element, label);
      if (value) return value;
    }
    return undefined;
  };
}

/** A label in a line needs a colon, unless all that follows it is one element; one that stands alone needs none. */
function valueBeside(element: Element, label: string): string | undefined {
  const line = element.parentElement ? textOf(element.parentElement) : '';
  const inline = INLINE_LABEL.test(element.tagName);
  if (inline && !line.startsWith(label)) return undefined;
  const rest = line.startsWith(label) ? tidy(line.slice(label.length)) : '';
  const next = element.nextElementSibling ?? (rest === '' ? element.parentElement?.nextElementSibling : null);
  const value = next ? textOf(next) : '';
  const paired = rest === '' || rest === value || /[:：]$/.test(label) || /^[:：]/.test(rest);
  if (inline && !paired) return undefined;
  const values = [inline ? '' : value, rest.replace(/^[:：]\s*/, ''), value];
  return values.find((one) => one !== '' && one.length <= LONGEST_VALUE);
}

/** The element after a heading that reads so, or after the heading's wrapper where it is alone in one. */
export const after =
  (headings: string, pattern: RegExp) =>
  (document: Document): Element[] => {
    const heading = all(document, headings).find((element) => pattern.test(textOf(element)));
    const next = heading?.nextElementSibling ?? heading?.parentElement?.nextElementSibling;
    return next ? [next] : [];
  };

/** The nearest element around a heading that reads so that holds a text besides it. */
export const around =
  (headings: string, pattern: RegExp) =>
  (document: Document): Element[] => {
    const heading = all(document, headings).find((element) => pattern.test(textOf(element)));
    let at = heading?.parentElement ?? null;
    while (heading && at && textOf(at).length < textOf(heading).length + 100) at = at.parentElement;
    return at && at !== document.body ? [at] : [];
  };
