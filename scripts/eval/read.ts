import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { judgeAll } from '../../lib/match/index.ts';
import type { ChecklistItem } from '../../lib/model/checklist.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { parseProfileText } from '../../lib/profile/parse.ts';
import { readPosting } from '../../lib/read.ts';
import { toChecklist } from '../../lib/view/checklist.ts';
import { english } from '../../lib/view/words.ts';
import type { LabelledPosting, LabelledSet } from './labels.ts';

/** The day that the verdicts were labelled for. */
const TODAY = '2026-11-23';

/**
 * What the project reads in a labelled posting, as it would export it: judged where the posting has a profile.
 * @returns undefined where it finds no posting in the page
 */
export function readItems(posting: LabelledPosting, set: LabelledSet): ChecklistItem[] | undefined {
  const html = readFileSync(join(set.pages, posting.page), 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const reading = readPosting(document, new URL(posting.url ?? 'about:blank'));
  if (!reading.ok) return undefined;
  const { facts, requirements } = reading.value;
  const profile = posting.profile === undefined ? undefined : readProfile(join(set.profiles, posting.profile));
  const judgements = profile && judgeAll(requirements, profile, TODAY, facts.title);
  return toChecklist(facts, requirements, judgements, english).requirements;
}

function readProfile(path: string): Profile {
  const profile = parseProfileText(readFileSync(path, 'utf8'));
  if (!profile.ok) throw new Error(`${path}: ${english(profile.error.key, profile.error.values)}`);
  return profile.value;
}
