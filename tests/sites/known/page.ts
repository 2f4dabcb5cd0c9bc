/** A page written for the tests in the DOM shape of one layout of one site. */
export interface KnownPage {
  /** the layout it is for */
  readonly id: string;
  /** addresses of postings in that layout; the page is read at the first */
  readonly urls: readonly string[];
  readonly html: string;
  /** what is to be read from it, besides url and language */
  readonly facts: Readonly<Record<string, unknown>>;
  /** words of the posting, which must be read */
  readonly reads: readonly string[];
  /** words beside it, which must not be */
  readonly leaves?: readonly string[];
  /** without an address the layout is not known: its class names are too common */
  readonly unmarked?: true;
}

/** A page of a site, with its own matter around a posting's. */
export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en">
    <head><meta charset="utf-8"><title>${title}</title>${head}<link rel="stylesheet" href="/site.css"></head>
    <body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body>
  </html>`;

/** A posting's body: what it is about, and what it asks. */
export const asks = (about: string, ...items: readonly string[]): string =>
  `<p>${about}</p><p><b>Requirements</b></p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** What a page says of itself in its head. */
export const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;

/** A form of an application: what it asks is no requirement. */
export const FORM =
  '<form action="#"><h2>Apply</h2><label>Name (required) <input></label><label>Ten years as a glassblower? (required) <input></label></form>';

/** Other postings beside the one that is read. */
export const SIMILAR =
  '<section><h2>Similar jobs</h2><p><a href="/x">Glassblower</a> ten years of furnace work required</p></section>';

/** A page's data for machines. */
export const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
