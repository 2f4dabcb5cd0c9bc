/**
 * Calls back when the page's address comes to mean another view, without a page load. Browsers without the Navigation
 * API (Firefox before 147) announce only some changes: there, `check` is to be called whenever the page changes.
 */
export function watchAddress(document: Document, signal: AbortSignal, changed: () => void): { check(): void } {
  const page = document.defaultView;
  let last = new URL(document.URL);
  const check = (): void => {
    const now = new URL(document.URL);
    const same = isSameView(last, now);
    last = now;
    if (!same) changed();
  };
  // Not `navigate`, and so not wxt:locationchange: that fires before the change, and for downloads and refused ones too.
  const navigation: EventTarget | undefined = page?.navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  for (const event of ['popstate', 'hashchange']) page?.addEventListener(event, check, { signal });
  return { check };
}

/**
 * Whether two addresses of one page mean the same view: a part of it is scrolled to, or parameters were dropped (many
 * sites take the tracking ones away once they have loaded).
 */
export function isSameView(before: URL, now: URL): boolean {
  if (before.origin !== now.origin || before.pathname !== now.pathname) return false;
  if (routeOf(before) !== routeOf(now)) return false;
  return [...now.searchParams].every(([name, value]) => before.searchParams.getAll(name).includes(value));
}

/** The hash where it holds a path ("#/jobs/7", "#!job=7"), else nothing. */
const routeOf = ({ hash }: URL): string => (/^#[/!]/.test(hash) ? hash : '');
