import { all, textOf } from '../fields.ts';
import type { Site } from '../site.ts';

/** The same class wraps hints of the form's questions; the posting is the longest. */
function longest(document: Document): Element[] {
  return all(document, '.ATS_htmlPreview')
    .toSorted((a, b) => textOf(b).length - textOf(a).length)
    .slice(0, 1);
}

/** Rippling. */
export const rippling: Site = {
  id: 'rippling',
  site: 'rippling',
  hosts: ['ats.rippling.com'],
  posting: /\/jobs\/[0-9a-f-]{36}/,
  marks: ['.ATS_htmlPreview'],
  roots: [longest],
  title: ['h2'],
  company: ['[data-testid="breadcrumb"] li:first-child a'],
  location: ['[data-icon="LOCATION_OUTLINE"] + p'],
};
