import { bagOf, bagOfAll } from './concepts.ts';
import type { Fact } from './facts.ts';
import { occupationsIn } from './implied.ts';
import { coverage, itemsOf, meets } from './items.ts';
import { stemsOf } from './lexicon.ts';
import type { Candidate } from './matcher.ts';
import { prove } from './proof.ts';

/**
 * Whether an entry's title is that of a role, or of the same occupation; then the entry must show what else has a name in the
 * role: no developer is by that a Salesforce developer.
 */
export function hasRole({ lines }: Fact, role: string): boolean {
  const title = lines[0]?.text ?? '';
  const items = itemsOf(role);
  if (coverage(items, bagOf(title)) >= MOST) return true;
  if (!isSameOccupation(title, role, 0)) return false;
  const occupation = new Set(occupationsIn(role).flatMap(({ words }) => words));
  return items
    .filter(({ keys, stems }) => keys.some((key) => key.startsWith('@')) && !stems.some((one) => occupation.has(one)))
    .every((name) => lines.some(({ mentions }) => meets(bagOfAll(mentions), name)));
}

/** @param most also where they share what up to so many occupations have in common; 0 = only where they are the very same */
function isSameOccupation(title: string, role: string, most: number): boolean {
  const named = occupationsIn(role);
  // What office workers of all trades have in common makes no accountant a paralegal.
  const same = named.filter(
    (one) =>
      one.kin <= most ||
      (one.kin <= MANY_TRADES && named.every(({ words, kin }) => kin >= one.kin || words.join() !== one.words.join())),
  );
  const rows = new Set(same.map(({ row }) => row));
  return occupationsIn(title).some(({ row }) => rows.has(row));
}

/** What more occupations than so many share, as that they sit at a computer, makes none of them another. */
const MANY_TRADES = 20;
/** Occupations that share what no more than so many do are of one trade: data scientists and data analysts. */
const OF_ONE_TRADE = 9;

/** From this share of its words on, a title is the role's. */
const MOST = 0.74;

/**
 * The jobs that are of the posting's trade, as its title tells it: of the same occupation, or sharing what the title names; all
 * jobs where the title is not known or names nothing.
 */
export function jobsLike({ title, index }: Candidate, jobs: readonly Fact[]): readonly Fact[] {
  const name = nameIn(title);
  const items = itemsOf(name);
  if (items.length === 0) return jobs;
  const proof = prove(name, index);
  const similar = new Set(proof.strength === 'shown' ? proof.facts : []);
  const head = headOf(name);
  const others = items.filter(({ stems }) => !(head && stems.includes(head)));
  const shares = (job: Fact): boolean => hasNoun(job, head) && coverage(others, bagOf(titleOf(job))) > 0;
  return jobs.filter(
    (job) =>
      similar.has(job) ||
      coverage(items, bagOf(titleOf(job))) >= MOST ||
      isSameOccupation(titleOf(job), name, OF_ONE_TRADE) ||
      shares(job),
  );
}

/** Whether the posting's title is known and names something. */
export const namesTrade = ({ title }: Candidate): boolean => itemsOf(nameIn(title)).length > 0;

/** Whether the posting's title is that of an occupation which stands in our table. */
export const isKnownTrade = ({ title }: Candidate): boolean => occupationsIn(nameIn(title)).length > 0;

/** The jobs of another sort of the same trade: whose title has the posting's noun, as an analyst's and another analyst's have. */
export const jobsNear = ({ title }: Candidate, jobs: readonly Fact[]): readonly Fact[] => {
  const head = headOf(nameIn(title));
  return jobs.filter((job) => hasNoun(job, head));
};

const titleOf = ({ lines }: Fact): string => lines[0]?.text ?? '';

/**
 * A title without its grade. What follows a dash, a comma or a bracket is a place, a shift, a requisition number; but "Analyst,
 * Fraud" is one of fraud.
 */
function nameIn(title = ''): string {
  const whole = title.replace(/^\([^)]*\)/, '').replace(GRADE, '');
  const name = whole.split(/ [-–|~] |[,(:]/)[0] ?? '';
  const of = NOUN_ALONE.exec(whole)?.[1];
  return of ? `${of} ${name}` : name;
}

const GRADE = /^(?:(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|associate) (?=\w))+/i;

/** A noun, and after a comma or a colon what it is of. */
const NOUN_ALONE = /^\w+[,:] ([^-–|~,(:]+?)(?: [-–|~] |[,(:]|$)/;

/** The stem of a title's noun, its last word but for a grade. */
const headOf = (title: string): string | undefined => stemsOf(title.replace(/ (?:[ivx]+|\d+|[a-z])$/i, '')).at(-1);

const hasNoun = (job: Fact, head: string | undefined): boolean =>
  head !== undefined && headOf(nameIn(titleOf(job))) === head;
