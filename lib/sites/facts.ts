import type { PostingFacts } from '../model/posting.ts';
import { hasJobWord } from './cues.ts';
import { parseDay } from './dates.ts';
import { findEmploymentType } from './employment.ts';
import { all, readField, textOf, tidy } from './fields.ts';
import { isBesideHeading, isDemandHeading, isOfferHeading } from './headings.ts';
import { parseSalary, speaksOfMoney } from './salary.ts';
import type { Site, Source } from './site.ts';
import { beside } from './sources.ts';

type Facts = Partial<PostingFacts>;

/** What a page without a known layout writes beside these labels. */
const LABELLED: Pick<Site, 'company' | 'location' | 'salary' | 'employmentType' | 'datePosted'> = {
  company: [
    beside(
      'Company',
      'Employer',
      'Organization',
      'Organisation',
      'Company name',
      'Arbeitgeber',
      'Unternehmen',
      'Entreprise',
      'Empresa',
      'Azienda',
      'Werkgever',
    ),
  ],
  location: [
    beside(
      'Location',
      'Job location',
      'Work location',
      'Locations',
      'Standort',
      'Arbeitsort',
      'Einsatzort',
      'Lieu',
      'Lieu de travail',
      'Ubicación',
      'Sede',
      'Locatie',
      'Standplaats',
      'Localização',
      'Lokalizacja',
      'Ort',
      '勤務地',
    ),
  ],
  salary: [
    beside(
      'Salary',
      'Pay',
      'Compensation',
      'Pay range',
      'Salary range',
      'Pay rate',
      'Wage',
      'Gehalt',
      'Salaire',
      'Salario',
      'Salaris',
      'Retribuzione',
      'Wynagrodzenie',
      'Lön',
      '給与',
    ),
  ],
  employmentType: [
    beside(
      'Employment type',
      'Job type',
      'Position type',
      'Type of employment',
      'Contract type',
      'Anstellungsart',
      'Beschäftigungsart',
      'Type de contrat',
      'Tipo de contrato',
      'Dienstverband',
      'Tipo di contratto',
      'Anställningsform',
    ),
  ],
  datePosted: [beside('Date posted', 'Posted', 'Posted on', 'Posting date', 'Posted date', 'Opening date')],
};

/** The facts that a layout's sources, or the labels of any page, give. */
export function factsBy(
  document: Document,
  address: URL | undefined,
  sources: Pick<Site, 'title' | keyof typeof LABELLED>,
): Facts {
  const url = address ?? new URL('about:blank');
  const read = (from: readonly Source[] | undefined, accept?: (text: string) => boolean) =>
    readField(document, url, from, accept);
  const country = address?.hostname.split('.').find((label) => label.length === 2);
  return known({
    title: read(sources.title, isTitle)?.replace(/\s*-\s*job post$/i, ''),
    company: read(sources.company, isName),
    location: read(sources.location, isName),
    salary: parseSalary(
      read(sources.salary, (text) => speaksOfMoney(text) && parseSalary(text) !== undefined) ?? '',
      country,
    ),
    employmentType: findEmploymentType(
      read(sources.employmentType, (text) => findEmploymentType(text) !== undefined) ?? '',
    ),
    datePosted: parseDay(read(sources.datePosted, (text) => parseDay(text) !== undefined) ?? ''),
  });
}

/** The facts that stand in fields labelled as such in any page's markup. */
export const labelledFacts = (document: Document, address: URL | undefined): Facts =>
  factsBy(document, address, LABELLED);

const isTitle = (text: string): boolean => text.length <= 250;
/** A name is short and no sentence. */
const isName = (text: string): boolean => text.length <= 80 && !/[.!?] \p{Lu}/u.test(text);

/** Only the facts that are known: what is not is left out. */
export function known(facts: { [K in keyof PostingFacts]?: PostingFacts[K] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * A page's title for its posting where no layout and no data says it: the heading that the page's own title repeats,
 * else its first heading that is not a section's, else the page's title without the site's name.
 */
export function guessTitle(document: Document): string | undefined {
  const shared = tidy(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  const titles = [tidy(document.title), shared].filter((title) => title !== '');
  const headings = all(document, 'h1, h2, h3').filter(
    (element) => !element.closest('nav, footer, aside, form, [role="dialog"]'),
  );
  const texts = headings
    .map((element) => ({ level: element.tagName, text: textOf(element) }))
    .filter(({ text }) => isHeadline(text));
  const repeated = texts.filter(({ text }) => titles.some((title) => saysWhole(title, text)));
  const longest = repeated.toSorted((a, b) => b.text.length - a.text.length)[0];
  const first = texts.find(({ level }) => level.toUpperCase() === 'H1') ?? texts[0];
  return longest?.text ?? first?.text ?? withoutSiteName(document, shared || tidy(document.title));
}

/** Whether a text has these words, not as a part of longer ones. */
export function saysWhole(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && !/[\p{L}\d]$/u.test(text.slice(0, at)) && !/^[\p{L}\d]/u.test(text.slice(at + words.length));
}

/**
 * The company of a page that says it nowhere but in its own name: the site's name or the end of the title, where the
 * posting's text has it too. A board's name stands beside the text, not in it.
 */
export function guessCompany(document: Document, text: string): string | undefined {
  const named = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const title = tidy(document.title);
  const last = partsOf(title).at(-1) ?? '';
  const at = /\bat (\p{Lu}[^|–—]{1,60})$/u.exec(title)?.[1] ?? '';
  const names = [named, last, at].map((name) => tidy(name.replace(/^(?:careers|jobs) at /i, '')));
  return names.find(
    (name) => name.length >= 3 && name.length <= 60 && saysWhole(text, name) && !hasJobWord(name) && !PLACE.test(name),
  );
}

/** "Reno, NV" and "Reno, NV 89501". */
const PLACE = /^\p{Lu}[\p{L}.' -]{1,60}, [A-Z]{2}(?: \d{5})?$/u;

/** The place of a posting that says it nowhere but in its page's title. */
export const guessLocation = (document: Document): string | undefined =>
  partsOf(tidy(document.title)).find((part) => PLACE.test(part));

/** A title's parts after the first. */
const partsOf = (title: string): string[] => title.split(/\s+[|–—-]\s+/).slice(1);

const isHeadline = (text: string): boolean =>
  text.length >= 3 && text.length <= 160 && !isDemandHeading(text) && !isOfferHeading(text) && !isBesideHeading(text);

function withoutSiteName(document: Document, title: string): string | undefined {
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim().toLowerCase();
  const parts = title.split(/\s+[|–—-]\s+/);
  const kept =
    site && parts.length > 1 && parts.at(-1)?.toLowerCase() === site ? parts.slice(0, -1).join(' - ') : title;
  return kept === '' ? undefined : kept;
}

/** Whether two titles name the same posting: a single-page app may still carry the data of the one before. */
export function resembles(title: string, other: string): boolean {
  const [one, two] = [wordsIn(title), wordsIn(other)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= Math.min(one.size, two.size) * 0.6;
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []);
