import { IMPORTANCES, VERDICTS } from './kind.ts';
import { z } from './zod.ts';

/** One requirement explained to the reader, in words: what is asked, the verdict, why, and what in the profile says so. */
export const Explanation = z.object({
  /** the requirement's id */
  id: z.string(),
  importance: z.enum(IMPORTANCES),
  verdict: z.exactOptional(z.enum(VERDICTS)),
  /** the demand in short: "5+ years · B2B sales" */
  short: z.string(),
  quote: z.string(),
  reason: z.exactOptional(z.string()),
  evidence: z.readonly(z.array(z.string())),
  /** what the person has said about it, or about one like it, as it is kept in the profile */
  said: z.exactOptional(z.object({ answer: z.enum(['has', 'lacks']), statement: z.string() })),
});
export type Explanation = z.infer<typeof Explanation>;
