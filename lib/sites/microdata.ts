import type { PostingFacts } from '../model/posting.ts';
import { parseDay } from './dates.ts';
import { employmentTypeOf } from './employment.ts';
import { all, textOf, tidy } from './fields.ts';
import { parseSalary } from './salary.ts';

/** A posting marked up with schema.org microdata: what it says of itself, and the elements of its text. */
export interface MicrodataPosting {
  readonly facts: Partial<PostingFacts>;
  readonly roots: readonly Element[];
}

const TEXT = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
];

/** All JobPosting items of a page. */
export function readMicrodata(document: Document): MicrodataPosting[] {
  return all(document, '[itemscope][itemtype*="schema.org/JobPosting"]').map(readItem);
}

function readItem(item: Element): MicrodataPosting {
  const value = (selector: string): string | undefined =>
    all(item, selector)
      .map(contentOf)
      .find((text) => text !== '');
  const facts: Partial<PostingFacts> = {};
  const title = value('[itemprop="title"]');
  if (title) facts.title = title;
  const company =
    value('[itemprop="hiringOrganization"] [itemprop="name"]') ?? value('[itemprop="hiringOrganization"]');
  if (company) facts.company = company;
  const places = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
    value(`[itemprop="jobLocation"] [itemprop="${part}"]`),
  );
  const location = places.filter((part) => part).join(', ') || value('[itemprop="jobLocation"]');
  if (location) facts.location = location;
  const employmentType = employmentTypeOf([value('[itemprop="employmentType"]') ?? '']);
  if (employmentType) facts.employmentType = employmentType;
  const salary = parseSalary(value('[itemprop="baseSalary"]') ?? '');
  if (salary) facts.salary = salary;
  const datePosted = parseDay(value('[itemprop="datePosted"]') ?? '');
  if (datePosted) facts.datePosted = datePosted;
  const texts = all(item, TEXT.map((name) => `[itemprop="${name}"]`).join(', ')).filter(
    (element) => textOf(element) !== '',
  );
  return { facts, roots: outermost(texts) };
}

/** A microdata value: `content` and `datetime` before the words that are shown. */
function contentOf(element: Element): string {
  return tidy(element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element));
}

/** Elements that are not inside another one of them. */
export const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
