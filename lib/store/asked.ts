import { KINDS, type Kind } from '../model/kind.ts';
import { z } from '../model/zod.ts';

/** So many postings are remembered; older ones are forgotten. */
const REMEMBERED = 20;

/** What one posting asked that the profile had no answer to: kinds only, nothing that the posting says. */
const Asked = z.object({
  /** tells a posting that is read again from another one; no text can be had back from it */
  mark: z.int(),
  unknown: z.array(z.enum(KINDS)),
});
export type Asked = z.infer<typeof Asked>;

/** The whole memory on its way to the store: import of everything. */
export const AskedChange = z.object({ type: z.literal('asked'), asked: z.array(Asked) });
export type AskedChange = z.infer<typeof AskedChange>;

/** How many of the last postings asked for a kind of thing that the profile said nothing of. */
export interface AskedCount {
  readonly kind: Kind;
  readonly postings: number;
}

/** What was remembered, the latest last; anything that isn't sound is forgotten, as it is a help and no truth. */
export function openAsked(raw: unknown): Asked[] {
  const read = z.array(Asked).safeParse(raw);
  return read.success ? read.data.slice(-REMEMBERED) : [];
}

/** The memory with one more posting, or with what a posting that is read again leaves open now. */
export function withAsked(asked: readonly Asked[], { mark, unknown }: Asked): Asked[] {
  const place = asked.findIndex((one) => one.mark === mark);
  const entry = { mark, unknown: [...new Set(unknown)] };
  return place < 0 ? [...asked, entry].slice(-REMEMBERED) : asked.with(place, entry);
}

/** What is remembered here, after what another browser remembered: of a posting that both know, this one's word counts. */
export const joinAsked = (here: readonly Asked[], other: readonly Asked[]): Asked[] =>
  here.reduce<Asked[]>(withAsked, [...other]);

/** In how many of the postings each kind was asked without an answer, the most frequent first. */
export function countAsked(asked: readonly Asked[]): AskedCount[] {
  return KINDS.map((kind) => ({ kind, postings: asked.filter(({ unknown }) => unknown.includes(kind)).length }))
    .filter(({ postings }) => postings > 0)
    .toSorted((a, b) => b.postings - a.postings);
}
