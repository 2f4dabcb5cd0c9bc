/** Where a fact is read: a CSS selector ("sel" = its text, "sel@attr" = an attribute) or code for what no selector reaches. */
export type Source = string | ((document: Document, url: URL) => string | undefined);

/**
 * What is known of one layout of one site's pages. Data first: a site is a list of selectors, best first. A selector
 * that finds nothing hands over to the next, and a page whose roots are all gone to the generic reader.
 */
export interface Site {
  /** unique among the layouts, and the file's name */
  readonly id: string;
  /** the name that the posting's facts carry; layouts of one site share it */
  readonly site: string;
  /** host suffixes, matched label by label: "indeed.com" is au.indeed.com too, and never notindeed.com */
  readonly hosts: readonly string[];
  /** path and query that all pages of this site with a posting have, where the host alone does not say it */
  readonly within?: RegExp;
  /** path and query of pages that hold one posting; elsewhere on the host a posting may stand beside a list */
  readonly posting?: RegExp;
  /** selectors that give the layout away on any host: custom domains, and saved pages without an address */
  readonly marks?: readonly string[];
  /** the posting's text, best first */
  readonly roots: readonly string[];
  /** a posting spread over several roots: all that the first matching selector finds are read */
  readonly several?: true;
  /** parts of the roots that are not the posting */
  readonly skip?: readonly string[];
  readonly title?: readonly Source[];
  readonly company?: readonly Source[];
  readonly location?: readonly Source[];
  readonly salary?: readonly Source[];
  readonly employmentType?: readonly Source[];
  readonly datePosted?: readonly Source[];
  /** read only when the person asks for it: too broad a host to run on unasked */
  readonly onDemand?: true;
}
