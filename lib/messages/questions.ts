import { PAGE_COMMANDS } from '../model/command.ts';
import { Explanation } from '../model/explanation.ts';
import { VERDICTS } from '../model/kind.ts';
import { type Line, PostingFacts, type PostingText } from '../model/posting.ts';
import { READ_PROBLEMS, STORE_PROBLEMS, UNREACHABLE } from '../model/problem.ts';
import { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';
import { z } from '../model/zod.ts';
import { Change } from '../store/change.ts';
import type { Question } from './channel.ts';

const line: z.ZodMiniType<Line> = z.object({
  start: z.int(),
  end: z.int(),
  heading: z.int(),
  depth: z.int(),
  item: z.boolean(),
  bold: z.int(),
  column: z.exactOptional(z.object({ start: z.int(), end: z.int() })),
  gap: z.int(),
});
const postingText: z.ZodMiniType<PostingText> = z.object({ text: z.string(), lines: z.array(line) });

const judgement: z.ZodMiniType<Judgement> = z.object({
  verdict: z.enum(VERDICTS),
  reason: z.object({ key: z.string(), values: z.array(z.union([z.string(), z.number()])) }),
  evidence: z.array(z.string()),
  terms: z.exactOptional(z.array(z.array(z.boolean()))),
  trace: z.exactOptional(z.array(z.string())),
});

/** What a posting asks and, where there is a profile, how the person fits: one judgement for each requirement. */
export const Assessment = z.object({
  requirements: z.array(Requirement),
  /** what the person says is no requirement */
  dismissed: z.array(Requirement),
  judgements: z.optional(z.array(judgement)),
  /** each of the requirements in words, for the card in the page */
  explanations: z.array(Explanation),
});
export type Assessment = z.infer<typeof Assessment>;

/** A posting as its page shows it: what it says of itself, what it asks, how the person fits. */
export const PostingReading = z.object({ facts: PostingFacts, ...Assessment.shape });
export type PostingReading = z.infer<typeof PostingReading>;

/** How many of the required lines are met. */
export const Met = z.object({ met: z.int(), of: z.int() });
export type Met = z.infer<typeof Met>;

const nothing = z.null();
const readAnswer = resultOf(PostingReading, z.enum([...READ_PROBLEMS, UNREACHABLE]));
const storeProblem = z.enum(STORE_PROBLEMS);

/** What the background is asked, and told. */
export const toBackground = {
  read: question(z.object({ type: z.literal('background/read'), tab: z.int(), insist: z.boolean() }), readAnswer),
  assess: question(
    z.object({
      type: z.literal('background/assess'),
      posting: postingText,
      key: z.string(),
      title: z.exactOptional(z.string()),
    }),
    resultOf(Assessment, z.literal(UNREACHABLE)),
  ),
  judge: question(
    z.object({
      type: z.literal('background/judge'),
      requirements: z.array(Requirement),
      title: z.exactOptional(z.string()),
    }),
    resultOf(z.nullable(z.array(judgement)), z.literal(UNREACHABLE)),
  ),
  change: question(z.object({ type: z.literal('background/change'), change: Change }), resultOf(Change, storeProblem)),
  discardAside: question(z.object({ type: z.literal('background/discardAside') }), resultOf(nothing, storeProblem)),
  deleteAll: question(z.object({ type: z.literal('background/deleteAll') }), resultOf(nothing, storeProblem)),
  takeText: question(
    z.object({ type: z.literal('background/takeText') }),
    resultOf(z.nullable(z.string()), z.literal(UNREACHABLE)),
  ),
  shown: question(
    z.object({ type: z.literal('background/shown'), met: z.nullable(Met) }),
    resultOf(nothing, z.literal('not-shown')),
  ),
  pointed: question(
    z.object({ type: z.literal('background/pointed'), requirement: z.nullable(z.string()) }),
    resultOf(nothing, z.literal(UNREACHABLE)),
  ),
};

/** What the content scripts of a tab are asked. */
export const toContent = {
  read: question(z.object({ type: z.literal('content/read'), insist: z.boolean() }), readAnswer),
  readShown: question(z.object({ type: z.literal('content/readShown') }), readAnswer),
  scrollTo: question(
    z.object({ type: z.literal('content/scrollTo'), requirement: z.string() }),
    resultOf(nothing, z.literal('gone')),
  ),
  command: question(
    z.object({ type: z.literal('content/command'), command: z.enum(PAGE_COMMANDS) }),
    resultOf(nothing, z.literal(UNREACHABLE)),
  ),
};
function question<Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
  request: Request,
  answer: Answer,
): Question<Request, Answer> {
  return { request, answer };
}

function resultOf<T extends z.core.$ZodType, E extends z.core.$ZodType>(value: T, error: E) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error }),
  ]);
}
