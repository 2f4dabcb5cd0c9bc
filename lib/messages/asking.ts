import type { PageCommand } from '../model/command.ts';
import type { PostingFacts, PostingText } from '../model/posting.ts';
import type { ReadProblem, StoreProblem, Unreachable } from '../model/problem.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Result } from '../model/result.ts';
import type { Judgement } from '../model/verdict.ts';
import type { Change } from '../store/change.ts';
import { postingKey } from '../store/corrections.ts';
import { ask, onTold } from './channel.ts';
import { type Assessment, type Met, type PostingReading, toBackground, toContent } from './questions.ts';

// ---- asked by popup and options

/**
 * The posting in a tab. The reader is brought into the page first where it isn't there yet (needs activeTab). `insist`:
 * the person says that it is a posting, though it doesn't look like one.
 */
export const readTab = (tab: number, insist = false): Promise<Result<PostingReading, ReadProblem | Unreachable>> =>
  ask(toBackground.read, { type: 'background/read', tab, insist });

/**
 * Scrolls the tab's page, or the frame that has it, to a requirement and lights it up for a moment. `gone`, or
 * `unreachable`: the page no longer says it.
 */
export const scrollTo = (tab: number, requirement: string): Promise<Result<null, 'gone' | Unreachable>> =>
  ask(toContent.scrollTo, { type: 'content/scrollTo', requirement }, { tab });

/** Changes the stored profiles. The value is the change that undoes it: send it back to undo. */
export const sendChange = (change: Change): Promise<Result<Change, StoreProblem | Unreachable>> =>
  ask(toBackground.change, { type: 'background/change', change });

/**
 * Judges requirements that were read earlier against the profile in use; null where there is none.
 * @param title the posting's, where it is known
 */
export const judgeAgain = (
  requirements: readonly Requirement[],
  title?: string,
): Promise<Result<readonly Judgement[] | null, Unreachable>> =>
  ask(toBackground.judge, {
    type: 'background/judge',
    requirements: [...requirements],
    ...(title !== undefined && { title }),
  });

/** Deletes for good what could not be read of the stored data. */
export const discardAside = (): Promise<Result<null, StoreProblem | Unreachable>> =>
  ask(toBackground.discardAside, { type: 'background/discardAside' });

/** Deletes for good whatever is stored: profiles, what could not be read, what postings asked. */
export const deleteAll = (): Promise<Result<null, StoreProblem | Unreachable>> =>
  ask(toBackground.deleteAll, { type: 'background/deleteAll' });

/** The text that the person has chosen in a page's menu to have checked; null where none waits. It is given out once. */
export const takeText = (): Promise<Result<string | null, Unreachable>> =>
  ask(toBackground.takeText, { type: 'background/takeText' });

/** Calls back when the page in a tab shows another posting, another verdict, or none any more. Returns what ends it. */
export const onShown = (changed: (tab: number, met: Met | null) => void): (() => void) =>
  onTold(toBackground.shown, (tab, { met }) => changed(tab, met));

/** Calls back when the reader of a tab's page dwells on a requirement, or (null) no longer does. Returns what ends it. */
export const onPointed = (changed: (tab: number, requirement: string | null) => void): (() => void) =>
  onTold(toBackground.pointed, (tab, { requirement }) => changed(tab, requirement));

// ---- asked by the background and the content script

/** Asks the content script in one frame of a tab, if there is one. */
export const askContent = (
  tab: number,
  frame: number,
  insist: boolean,
): Promise<Result<PostingReading, ReadProblem | Unreachable>> =>
  ask(toContent.read, { type: 'content/read', insist }, { tab, frame });

/** Asks whichever frame of a tab shows a posting at this moment. `unreachable`: none does. */
export const askShowing = (tab: number): Promise<Result<PostingReading, ReadProblem | Unreachable>> =>
  ask(toContent.readShown, { type: 'content/readShown' }, { tab });

/** Tells the background (badge) and whoever is open (`onShown`) what the page shows now. */
export const tellShown = (met: Met | null): Promise<Result<null, 'not-shown' | Unreachable>> =>
  ask(toBackground.shown, { type: 'background/shown', met });

/** Tells whoever is open (`onPointed`) on which requirement the reader dwells; null: on none any more. */
export const tellPointed = (requirement: string | null): Promise<Result<null, Unreachable>> =>
  ask(toBackground.pointed, { type: 'background/pointed', requirement });

/** Has the page in a tab, or the frame that shows a posting, do what a key asks for. `unreachable`: none shows one. */
export const sendCommand = (tab: number, command: PageCommand): Promise<Result<null, Unreachable>> =>
  ask(toContent.command, { type: 'content/command', command }, { tab });

/**
 * Has a posting understood as the person has put it right, and judged against the active profile. Lines, text, title and
 * key travel, nothing else of the page.
 * @param key `postingKey` of the posting
 */
export const assess = (
  { text, lines }: PostingText,
  facts: PostingFacts,
  key = postingKey(facts),
): Promise<Result<Assessment, Unreachable>> =>
  ask(toBackground.assess, {
    type: 'background/assess',
    posting: { text, lines },
    key,
    ...(facts.title !== undefined && { title: facts.title }),
  });
