import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERDICTS } from '../../lib/model/kind.ts';
import { Requirement } from '../../lib/model/requirement.ts';
import { z } from '../../lib/model/zod.ts';

const { kind, importance, quote, terms, years, level, percent, alternatives } = Requirement.shape;

/** A requirement as a person labelled it: the fields of a requirement that the words of the posting decide. */
export const Label = z.strictObject({
  kind,
  importance,
  quote,
  terms,
  years,
  level,
  percent,
  alternatives,
  /** against the posting's profile; there where it has one */
  verdict: z.optional(z.enum(VERDICTS)),
  /** the entry of the profile that decides the verdict */
  why: z.optional(z.string()),
  /** the reason for a label that another person might set otherwise */
  note: z.optional(z.string()),
});
export type Label = z.infer<typeof Label>;

/** A posting labelled by hand. */
export const LabelledPosting = z.looseObject({
  id: z.string(),
  /** its page, in the set's folder of pages */
  page: z.string(),
  /** the address that it is read under; a page that needs none has none */
  url: z.optional(z.string()),
  /** the profile that the verdicts are about, in the set's folder of profiles */
  profile: z.optional(z.string()),
  requirements: z.array(Label),
});
export type LabelledPosting = z.infer<typeof LabelledPosting>;

/** Postings labelled by the same hands, and where their files lie. */
export interface LabelledSet {
  readonly name: string;
  readonly labels: string;
  readonly pages: string;
  readonly profiles: string;
}

/**
 * All labelled postings of a set, by file name.
 * @throws where a file is not what the schema says, with its name
 */
export function readLabels(set: LabelledSet): LabelledPosting[] {
  return readdirSync(set.labels)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = LabelledPosting.safeParse(JSON.parse(readFileSync(join(set.labels, name), 'utf8')));
      if (!read.success) throw new Error(`${join(set.labels, name)}: ${z.prettifyError(read.error)}`);
      return read.data;
    });
}
