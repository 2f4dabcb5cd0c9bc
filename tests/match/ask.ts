import { expect } from 'vitest';
import { judge } from '../../lib/match/index.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { Judgement } from '../../lib/model/verdict.ts';
import { parseProfile } from '../../lib/profile/parse.ts';
import accountantFile from '../profiles/accountant.json' with { type: 'json' };
import nurseFile from '../profiles/nurse.json' with { type: 'json' };
import salesFile from '../profiles/sales.json' with { type: 'json' };
import softwareFile from '../profiles/software.json' with { type: 'json' };
import teacherFile from '../profiles/teacher.json' with { type: 'json' };
import warehouseFile from '../profiles/warehouse.json' with { type: 'json' };

export const TODAY = '2026-11-23';

function read(file: unknown): Profile {
  const result = parseProfile(file);
  if (!result.ok) throw new Error(`sample profile: ${result.error.path}`);
  return result.value;
}

export const accountant = read(accountantFile);
export const nurse = read(nurseFile);
export const sales = read(salesFile);
export const software = read(softwareFile);
export const teacher = read(teacherFile);
export const warehouse = read(warehouseFile);

export type Extras = Partial<Omit<Requirement, 'kind' | 'quote'>>;

export const requirement = (kind: Kind, quote: string, extras: Extras = {}): Requirement => ({
  id: 'r1',
  kind,
  importance: 'required',
  quote,
  span: { start: 0, end: quote.length },
  terms: [],
  trace: [],
  ...extras,
});

export const ask = (profile: Profile, kind: Kind, quote: string, extras: Extras = {}): Judgement =>
  judge(requirement(kind, quote, extras), profile, TODAY);

/** One line of a table: verdict, whose profile, quote, the rest of the requirement, and what the evidence must contain. */
export type Row = readonly [string, Profile, string, Extras?, string?];

export function check(kind: Kind, [verdict, profile, quote, extras, pointer]: Row): void {
  const judgement = ask(profile, kind, quote, extras);
  expect(judgement.verdict, `${quote} ${JSON.stringify(judgement)}`).toBe(verdict);
  if (pointer !== undefined) expect(judgement.evidence).toContain(pointer);
}
