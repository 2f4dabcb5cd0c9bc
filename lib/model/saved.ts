import { PostingFacts } from './posting.ts';
import { Requirement } from './requirement.ts';
import { z } from './zod.ts';

/** A posting that the person keeps: what it says of itself and what it asks, as they were on that day. */
export const SavedPosting = z.object({
  version: z.literal(1),
  /** the same for the same posting: saved again, it takes its own place */
  id: z.string().check(z.minLength(1)),
  /** ISO 8601 moment */
  savedAt: z.string().check(z.refine((moment) => !Number.isNaN(Date.parse(moment)))),
  facts: PostingFacts,
  /** as the person has put them right; verdicts are made anew, by the profile in use */
  requirements: z.array(Requirement),
  /** the person's own words on it */
  note: z.string(),
});
export type SavedPosting = z.infer<typeof SavedPosting>;
