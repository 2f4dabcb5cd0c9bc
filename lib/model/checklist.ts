import { VERDICTS } from './kind.ts';
import { PostingFacts } from './posting.ts';
import { Requirement } from './requirement.ts';
import { z } from './zod.ts';

const Count = z.object({ matched: z.number(), partial: z.number(), missing: z.number(), unknown: z.number() });
export type Count = z.infer<typeof Count>;

export const Score = z.object({
  required: Count,
  preferred: Count,
  /** 0 to 100; absent on a thin posting or where nothing could be judged */
  percent: z.optional(z.number()),
});
export type Score = z.infer<typeof Score>;

/** One line of the checklist file: a requirement, with its verdict where a profile was given. */
export const ChecklistItem = z.object({
  ...z.omit(Requirement, { span: true, trace: true }).shape,
  verdict: z.optional(z.enum(VERDICTS)),
  reason: z.optional(z.string()),
  evidence: z.optional(z.array(z.string())),
  /** the person has put right how it was read */
  corrected: z.optional(z.literal(true)),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** The checklist file: what the export writes and the command line prints. */
export const Checklist = z.object({
  version: z.literal(1),
  posting: PostingFacts,
  requirements: z.array(ChecklistItem),
  /** what was read as a requirement, and the person says is none */
  dismissed: z.optional(z.array(z.pick(Requirement, { id: true, quote: true }))),
  score: z.optional(Score),
});
export type Checklist = z.infer<typeof Checklist>;
