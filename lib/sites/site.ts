/** Where a fact is read: a CSS selector ("sel" = its text, "sel@attr" = an attribute) or code for what no selector reaches. */
export type Source = string | ((document: Document, url: URL) => string | undefined);

/** Where a posting's text stands: a CSS selector, or code for what no selector reaches. */
export type Root = string | ((document: Document) => Element[]);

/**
 * What is known of one layout of one site's pages. Data first: a site is a list of selectors, best first. A selector
 * that finds nothing hands over to the next, and a page whose roots are all gone to the generic reader, so that a
 * redesign degrades and does not break.
 */
export interface Site {
  /** unique among the layouts, and the file's name */
  readonly id: string;
  /** the name that the posting's facts carry; layouts of one site share it */
  readonly site: string;
  /** host suffixes, matched label by label: "indeed.com" is au.indeed.com too, and never notindeed.com */
  readonly hosts: readonly string[];
  /** where on the hosts the content script runs, as match patterns have it; all of the host if absent */
  readonly paths?: readonly string[];
  /** path and query that every page of this layout has, where the host alone does not say it */
  readonly within?: RegExp;
  /** path and query of pages that hold one posting; elsewhere on the host a posting may stand beside a list */
  readonly posting?: RegExp;
  /** its postings also stand in frames, of companies' pages or of its own: the page around such a frame yields to it */
  readonly framed?: true;
  /** selectors that give the layout away on any host: custom domains, and saved pages without an address */
  readonly marks?: readonly string[];
  /** the posting's text, best first */
  readonly roots: readonly Root[];
  /** a posting spread over several roots: all that the first matching entry of `roots` finds are read */
  readonly several?: true;
  /** parts of the roots that are not the posting */
  readonly skip?: readonly string[];
  /** the entries of a list of postings: a page that has them and no root is a list */
  readonly cards?: string;
  /** the posting's id in the address and in the page: where they differ, the page still shows the posting before */
  readonly key?: { readonly url: RegExp; readonly page: readonly Source[] };
  readonly title?: readonly Source[];
  readonly company?: readonly Source[];
  readonly location?: readonly Source[];
  readonly salary?: readonly Source[];
  readonly employmentType?: readonly Source[];
  readonly datePosted?: readonly Source[];
  /** read only when the person asks for it: a host too broad to run on unasked */
  readonly onDemand?: true;
}
