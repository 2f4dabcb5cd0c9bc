import { isElement } from './fields.ts';
import { BESIDE } from './words.ts';

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
  /(?:^|[\s_-])(?:cookies?|consent|onetrust|gdpr|newsletter|breadcrumbs?|social|share|sidebar|modal|popup|site-?header|site-?footer|skip-link)(?:$|[\s_-])/i;
const FIELDS = 'input:not([type="hidden"]), select, textarea';

/** Whether a form is the page itself (ASP.NET wraps every page in one) rather than something to fill in. */
function wrapsPage(form: Element): boolean {
  const text = form.textContent?.length ?? 0;
  return text > 1500 && text > 120 * form.querySelectorAll(FIELDS).length;
}

/**
 * What is never a posting's text, on any site: navigation, footers, asides, dialogs, cookie notices, application forms,
 * and blocks headed "Similar jobs" and the like. `selectors` are a site's own.
 */
export function skipper(selectors: readonly string[] = []): (element: Element) => boolean {
  const own = selectors.join(', ');
  return (element) => isChrome(element) || (own !== '' && element.matches(own)) || isBeside(element);
}

function isChrome(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'FORM') return !wrapsPage(element);
  if (tag === 'HTML' || tag === 'BODY' || tag === 'MAIN') return false;
  if (CHROME.has(tag) || CHROME_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (tag === 'HEADER') return element.querySelector('h1, h2') === null;
  return CHROME_NAME.test(element.id) || CHROME_NAME.test(element.getAttribute('class') ?? '');
}

/** A block whose own heading says that it is about other jobs. */
function isBeside(element: Element): boolean {
  if (!/^(?:SECTION|DIV|UL|ARTICLE)$/i.test(element.tagName)) return false;
  const first = firstHeading(element);
  return first !== undefined && BESIDE.test(first.textContent?.trim() ?? '');
}

/** The heading that a block begins with, where it does. */
function firstHeading(element: Element): Element | undefined {
  let node: Element = element;
  for (let depth = 0; depth < 6; depth++) {
    const child = [...node.childNodes].find((one) => isElement(one) || (one.nodeType === 3 && one.nodeValue?.trim()));
    if (!child || !isElement(child)) return undefined;
    if (/^H[1-6]$/i.test(child.tagName)) return child;
    node = child;
  }
  return undefined;
}
