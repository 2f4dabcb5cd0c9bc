import { isElement } from '../page/nodes.ts';
import { all, textOf } from './fields.ts';
import { isBesideHeading, isDemandHeading } from './headings.ts';

const CHROME = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'FORM', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const CHROME_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'dialog',
  'search',
  'banner',
  'form',
  'alert',
  'menu',
]);
const CHROME_NAME =
  /(?:^|[\s_-])(?:cookies?|consent|onetrust|gdpr|newsletter|breadcrumbs?|social|share|sidebar|site-?header|site-?footer|skip-link)(?:$|[\s_-])/i;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, b, strong';

/**
 * What is never a posting's text, on any site: navigation, footers, asides, dialogs, cookie notices, application forms,
 * and blocks headed "Similar jobs" and the like. `selectors` are a site's own. The answer for an element holds while
 * the page stays as it is.
 */
export function skipper(selectors: readonly string[] = []): (element: Element) => boolean {
  const own = selectors.join(', ');
  return (element) => isChrome(element) || (own !== '' && element.matches(own)) || isBeside(element);
}

function isChrome(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'HTML' || tag === 'BODY' || tag === 'MAIN') return false;
  if (tag === 'HEADER') return element.querySelector('h1, h2') === null;
  const named = () => CHROME_NAME.test(element.id) || CHROME_NAME.test(element.getAttribute('class') ?? '');
  return (
    (CHROME.has(tag) || CHROME_ROLES.has(element.getAttribute('role') ?? '') || named()) && !carriesPosting(element)
  );
}

/**
 * Some pages are one form (ASP.NET), some show the posting in a dialog or an aside, and a class name proves little:
 * where a good deal of text stands under a heading of what is asked, it is the posting.
 */
function carriesPosting(element: Element): boolean {
  if ((element.textContent?.length ?? 0) < 600) return false;
  return all(element, HEADINGS).some((heading) => isDemandHeading(textOf(heading)));
}

/** A block whose own heading says that it is about other jobs. */
function isBeside(element: Element): boolean {
  if (!/^(?:SECTION|DIV|UL|ARTICLE)$/i.test(element.tagName)) return false;
  const first = firstHeading(element);
  return first !== undefined && isBesideHeading(textOf(first));
}

/** The heading that a block begins with, where it does. */
function firstHeading(element: Element): Element | undefined {
  let node = element;
  for (let depth = 0; depth < 6; depth++) {
    let child = node.firstChild;
    while (child && !isElement(child) && !(child.nodeType === 3 && child.nodeValue?.trim())) child = child.nextSibling;
    if (!child || !isElement(child)) return undefined;
    if (/^H[1-6]$/i.test(child.tagName)) return child;
    node = child;
  }
  return undefined;
}
