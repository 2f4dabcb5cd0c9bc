import { all, textOf } from '../fields.ts';
import type { Site, Source } from '../site.ts';

/** A part of the first line, "Acme | Welder | Dayton, OH | ONSITE | Full-time": the company is the first, the rest vary. */
const ofFirstLine =
  (pick: (parts: readonly string[]) => string | undefined): Source =>
  (document) => {
    const first = all(document, '.fatitem .commtext')[0]?.firstChild;
    const parts = (first?.textContent ?? '').split('|').map((text) => text.trim());
    return parts.length > 1 ? pick(parts) : undefined;
  };

/** Hacker News, "Who is hiring": the page of one comment is a posting, the thread is a list of them. */
export const hackerNews: Site = {
  id: 'hacker-news',
  site: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  within: /^\/item\?/,
  roots: [(document) => all(document, '.fatitem .commtext').filter((element) => textOf(element).includes('|'))],
  cards: 'tr.athing.comtr',
  title: [ofFirstLine((parts) => parts[1])],
  company: [ofFirstLine((parts) => parts[0])],
  location: [ofFirstLine((parts) => parts.slice(2).find((text) => /\b(?:remote|on-?site|hybrid)\b|,/i.test(text)))],
  salary: [ofFirstLine((parts) => parts.find((text) => /[$€£]\s?\d/.test(text)))],
  employmentType: [ofFirstLine((parts) => parts.find((text) => /full-?time|part-?time|contract|intern/i.test(text)))],
  datePosted: ['.fatitem .age@title'],
  onDemand: true,
};
