import { EDUCATION_LEVELS, IMPORTANCES, KINDS, LANGUAGE_LEVELS } from './kind.ts';
import { z } from './zod.ts';

const Range = z.object({ min: z.optional(z.number()), max: z.optional(z.number()) });
/** AND of ORs: every group must be satisfied, any one member satisfies a group. */
const Terms = z.array(z.array(z.string()));
const Level = z.enum([...EDUCATION_LEVELS, ...LANGUAGE_LEVELS]);

/** Another way to satisfy a whole requirement. `equivalent` = "or equivalent", without saying what. */
export const Alternative = z.object({
  kind: z.enum([...KINDS, 'equivalent']),
  terms: z.optional(Terms),
  /** years of experience */
  years: z.optional(Range),
  level: z.optional(Level),
});
export type Alternative = z.infer<typeof Alternative>;

/** One thing that a posting asks of the candidate: one line of the checklist. */
export const Requirement = z.object({
  /** the same for the same quote in the same posting, whatever stands around it */
  id: z.string(),
  kind: z.enum(KINDS),
  importance: z.enum(IMPORTANCES),
  /** the posting's own words, verbatim and contiguous */
  quote: z.string(),
  /** where the quote stands in the posting's text */
  span: z.object({ start: z.number(), end: z.number() }),
  terms: Terms,
  /** years of experience */
  years: z.optional(Range),
  level: z.optional(Level),
  /** share of working time spent travelling, 0 to 100 */
  percent: z.optional(Range),
  alternatives: z.optional(z.array(Alternative)),
  /** the heading it stands under, in the posting's words */
  section: z.optional(z.string()),
  /** which rules made it what it is, for the trace */
  trace: z.array(z.string()),
});
export type Requirement = z.infer<typeof Requirement>;
