import { IMPORTANCES } from './kind.ts';
import { Requirement } from './requirement.ts';
import { z } from './zod.ts';

/** What a requirement asks as the person reads it. What is absent is not asked. */
export const Edit = z.pick(Requirement, { kind: true, terms: true, years: true, level: true, percent: true });
export type Edit = z.infer<typeof Edit>;

/** How a person puts right what FitLens read of one requirement. The parts may stand together. */
export const Correction = z.object({
  /** it asks for nothing: no requirement at all */
  dismissed: z.optional(z.literal(true)),
  /** it is a must-have, or only nice to have */
  importance: z.optional(z.enum(IMPORTANCES)),
  edited: z.optional(Edit),
});
export type Correction = z.infer<typeof Correction>;

/** What a person has put right in one posting, by the requirement's id. */
export const PostingCorrections = z.record(z.string(), Correction);
export type PostingCorrections = z.infer<typeof PostingCorrections>;
