import type { PostingFacts } from '../model/posting.ts';
import { z } from '../model/zod.ts';
import { decodeEntities, wordsOf } from '../text/entities.ts';
import { parseAddress } from './address.ts';
import { parseDay } from './dates.ts';
import { employmentTypeOf } from './employment.ts';
import { tidy } from './fields.ts';
import { numberOf, periodOf, type Salary } from './salary.ts';

/** A posting as a page's schema.org data tells it: the description as the HTML it was meant to be, and its words. */
export interface StructuredPosting {
  readonly facts: Partial<PostingFacts>;
  readonly description: string;
  readonly html: string;
}

const Text = z.catch(z.optional(z.union([z.string(), z.pipe(z.number(), z.transform(String))])), undefined);
const Figure = z.catch(
  z.optional(z.union([z.number(), z.pipe(z.string().check(z.regex(/\d/)), z.transform(numberIn))])),
  undefined,
);
/** One or several: schema.org lets any value be an array. */
const many = <T extends z.core.$ZodType>(one: T) =>
  z.catch(
    z.optional(
      z.union([
        z.pipe(
          one,
          z.transform((value: z.output<T>) => [value]),
        ),
        z.array(one),
      ]),
    ),
    undefined,
  );
const Named = z.union([z.string(), z.looseObject({ name: Text })]);
const Address = z.union([
  z.string(),
  z.looseObject({
    addressLocality: Text,
    addressRegion: Text,
    addressCountry: z.catch(z.optional(Named), undefined),
  }),
]);
const Place = z.union([z.string(), z.looseObject({ name: Text, address: z.catch(z.optional(Address), undefined) })]);
const Quantity = z.looseObject({ minValue: Figure, maxValue: Figure, value: Figure, unitText: Text });
/** A figure alone stands where an object with it as its `value` is meant. */
const Bare = z.union([z.number(), z.string()]);
const BareQuantity = z.pipe(
  z.pipe(
    Bare,
    z.transform((value): z.input<typeof Quantity> => ({ value })),
  ),
  Quantity,
);
const Pay = z.looseObject({
  currency: Text,
  minValue: Figure,
  maxValue: Figure,
  value: z.catch(z.optional(z.union([Quantity, BareQuantity])), undefined),
  unitText: Text,
});
const BarePay = z.pipe(
  z.pipe(
    Bare,
    z.transform((value): z.input<typeof Pay> => ({ value })),
  ),
  Pay,
);
const JobPosting = z.looseObject({
  title: Text,
  name: Text,
  url: Text,
  description: Text,
  datePosted: Text,
  employmentType: many(z.string()),
  hiringOrganization: many(Named),
  jobLocation: many(Place),
  jobLocationType: Text,
  baseSalary: z.catch(z.optional(z.union([Pay, BarePay])), undefined),
  salaryCurrency: Text,
  inLanguage: Text,
});
type JobPosting = z.infer<typeof JobPosting>;

function numberIn(text: string): number | undefined {
  const found = /\d[\d.,\s'’]*/.exec(text)?.[0];
  const value = found ? numberOf(found.replace(/[.,\s'’]+$/, '')) : Number.NaN;
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** All JobPosting data of a page, in page order. Data that can't be read counts as not there. */
export function readJsonLd(document: Document): StructuredPosting[] {
  const postings: StructuredPosting[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (!text.includes('JobPosting')) continue;
    for (const node of findPostings(parseLoosely(text), 0)) {
      const read = JobPosting.safeParse(node);
      if (read.success) postings.push(toStructured(read.data));
    }
  }
  return postings;
}

/** JSON as pages write it. Parsed as it stands; only where that fails, the usual faults are mended and it is tried again. */
export function parseLoosely(text: string): unknown {
  for (const candidate of [text, mend(text)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // tried again mended, then given up
    }
  }
  return undefined;
}

const OUTSIDE = /\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|;\s*$/g;

/** Drops comments and CDATA marks, escapes raw control characters in strings, and drops trailing commas. */
function mend(text: string): string {
  const pieces = text.split(/("(?:[^"\\]|\\[\s\S])*")/);
  const mended = pieces.map((piece, index) =>
    index % 2 === 1
      ? piece.replace(/\p{Cc}/gu, escapeControl).replace(/\\(?!["\\/bfnrtu])/g, '')
      : piece.replace(OUTSIDE, ''),
  );
  return mended.map((piece, index) => (index % 2 === 1 ? piece : dropComma(piece))).join('');
}

const dropComma = (piece: string): string => piece.replace(/,(\s*[\]}])/g, '$1');
const escapeControl = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The JobPosting nodes of arrays, @graph, lists and wrappers, to a small depth: a page's data is not trusted to end. */
function findPostings(value: unknown, depth: number): unknown[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((item) => findPostings(item, depth + 1));
  const node = z.record(z.string(), z.unknown()).safeParse(value);
  if (!node.success) return [];
  const type = node.data['@type'];
  if ([type].flat().some((one) => typeof one === 'string' && /(?:^|[/:#])JobPosting$/.test(one))) return [value];
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about'].flatMap((key) =>
    findPostings(node.data[key], depth + 1),
  );
}

function toStructured(posting: JobPosting): StructuredPosting {
  const facts: Partial<PostingFacts> = {};
  const url = parseAddress(posting.url);
  set(facts, 'url', url?.href);
  set(facts, 'title', clean(posting.title ?? posting.name));
  set(facts, 'company', clean(nameOf(posting.hiringOrganization?.[0])));
  set(facts, 'location', locationOf(posting));
  set(facts, 'employmentType', employmentTypeOf(posting.employmentType ?? []));
  set(facts, 'salary', salaryOf(posting));
  set(facts, 'datePosted', parseDay(posting.datePosted ?? ''));
  set(facts, 'language', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(posting.inLanguage ?? '')?.[0]);
  const html = decodeEntities(posting.description ?? '');
  return { facts, html, description: tidy(wordsOf(html)) };
}

function set<K extends keyof PostingFacts>(
  facts: Partial<PostingFacts>,
  key: K,
  value: PostingFacts[K] | undefined,
): void {
  if (value !== undefined && value !== '') facts[key] = value;
}

const clean = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : tidy(wordsOf(text)) || undefined;
const nameOf = (value: string | { name?: string | undefined } | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.name;

function locationOf(posting: JobPosting): string | undefined {
  const places = (posting.jobLocation ?? []).map(placeOf).filter((place) => place !== undefined);
  const named = [...new Set(places)].slice(0, 3).join('; ');
  const remote = posting.jobLocationType === 'TELECOMMUTE' ? 'Remote' : '';
  return clean([named, remote].filter(Boolean).join(', '));
}

function placeOf(
  place: string | { name?: string | undefined; address?: z.infer<typeof Address> | undefined },
): string | undefined {
  if (typeof place === 'string') return place;
  const { address } = place;
  if (typeof address === 'string') return address;
  const country = nameOf(address?.addressCountry);
  const parts = [address?.addressLocality, address?.addressRegion, country].filter((part) => part);
  return parts.length > 0 ? [...new Set(parts)].join(', ') : place.name;
}

function salaryOf({ baseSalary: pay, salaryCurrency = '' }: JobPosting): Salary | undefined {
  if (!pay) return undefined;
  const { minValue, maxValue, value, unitText = pay.unitText } = pay.value ?? { ...pay, value: undefined };
  const min = minValue ?? value ?? 0;
  const max = maxValue ?? value ?? 0;
  const { currency = salaryCurrency } = pay;
  const period = periodOf(unitText ?? '');
  if (!(min > 0) && !(max > 0)) return undefined;
  return {
    ...(min > 0 && { min }),
    ...(max > 0 && { max }),
    ...(/^[A-Za-z]{3}$/.test(currency) && { currency: currency.toUpperCase() }),
    ...(period && { period }),
  };
}
