import { Correction, PostingCorrections } from '../model/correction.ts';
import type { PostingFacts } from '../model/posting.ts';
import { z } from '../model/zod.ts';
import { fold } from '../text/fold.ts';
import { hashOf } from '../text/hash.ts';

/** Corrections of so many postings are kept, those made last: some hundred kilobytes, and years of looking for work. */
const KEPT = 1000;

const Entry = z.object({ posting: z.string(), requirements: PostingCorrections });
type Entry = z.infer<typeof Entry>;

/** What the person has put right, by posting, the one corrected last at the end. */
export type Corrections = readonly Entry[];

/** What is put right, on its way to the store. */
export const CorrectionChange = z.discriminatedUnion('type', [
  /** one requirement; `correction: null` leaves it as FitLens read it */
  z.object({
    type: z.literal('correct'),
    /** `postingKey` of the posting */
    posting: z.string(),
    requirement: z.string(),
    correction: z.nullable(Correction),
  }),
  /** all postings at once: import of everything */
  z.object({ type: z.literal('correctAll'), corrections: z.readonly(z.array(Entry)) }),
]);
export type CorrectionChange = z.infer<typeof CorrectionChange>;

/**
 * Knows a posting again: by its title and company, which are the same on every site and under every address, else by its
 * address. Two postings that share both share corrections only of lines that read the same.
 * @param text of a posting that came as text: it has no address, and many begin with the same words
 */
export function postingKey({ title, company, url }: PostingFacts, text?: string): string {
  const name = title !== undefined && company !== undefined ? `${fold(title)}\n${fold(company)}` : undefined;
  return hashOf(name ?? url?.replace(PLACE_IN_PAGE, '') ?? text ?? title ?? '').toString(36);
}

/** What an address scrolls to; not a path behind the "#" ("#/jobs/7", "#!job=7"), by which some apps tell postings apart. */
const PLACE_IN_PAGE = /#(?![/!]).*$/;

/** What was put right in one posting (`postingKey`), by requirement; empty where nothing was. */
export const correctionsOf = (corrections: Corrections, posting: string): PostingCorrections =>
  corrections.find((entry) => entry.posting === posting)?.requirements ?? {};

/** The corrections after the change, and the change that takes it back. */
export function applyCorrection(
  corrections: Corrections,
  change: CorrectionChange,
): { readonly corrections: Corrections; readonly undo: CorrectionChange } {
  if (change.type === 'correctAll')
    return { corrections: change.corrections.slice(-KEPT), undo: { ...change, corrections } };
  const { posting, requirement, correction } = change;
  const { [requirement]: before = null, ...others } = correctionsOf(corrections, posting);
  const requirements = correction ? { ...others, [requirement]: correction } : others;
  const rest = corrections.filter((entry) => entry.posting !== posting);
  const isNeeded = Object.keys(requirements).length > 0;
  return {
    corrections: (isNeeded ? [...rest, { posting, requirements }] : rest).slice(-KEPT),
    undo: { ...change, correction: before },
  };
}

/** Corrections from elsewhere beside those that are here; where both speak of a requirement, those from elsewhere count. */
export function withCorrections(here: Corrections, others: Corrections): Corrections {
  const merged = new Map(here.map((entry) => [entry.posting, entry.requirements]));
  for (const { posting, requirements } of others) merged.set(posting, { ...merged.get(posting), ...requirements });
  return [...merged].map(([posting, requirements]) => ({ posting, requirements }));
}

const Stored = z.object({ version: z.literal(1), postings: z.array(z.unknown()) });

/** Reads what is stored. Never throws: what is not sound comes back as `broken`, and the rest is kept. */
export function openCorrections(raw: unknown): {
  readonly corrections: Corrections;
  readonly broken: readonly unknown[];
} {
  if (raw === undefined || raw === null) return { corrections: [], broken: [] };
  const stored = Stored.safeParse(raw);
  if (!stored.success) return { corrections: [], broken: [raw] };
  const read = stored.data.postings.map((entry) => ({ entry, sound: Entry.safeParse(entry) }));
  return {
    corrections: read.flatMap(({ sound }) => (sound.success ? [sound.data] : [])),
    broken: read.filter(({ sound }) => !sound.success).map(({ entry }) => entry),
  };
}

/** The form in which corrections are stored. */
export const closeCorrections = (corrections: Corrections): unknown => ({ version: 1, postings: corrections });
