import { type Browser, browser } from 'wxt/browser';
import { PAGE_COMMANDS, type PageCommand } from './model/command.ts';
import { Explanation } from './model/explanation.ts';
import { VERDICTS } from './model/kind.ts';
import { type Line, PostingFacts, type PostingText } from './model/posting.ts';
import { Requirement } from './model/requirement.ts';
import { fail, type Result, succeed } from './model/result.ts';
import type { Judgement } from './model/verdict.ts';
import { z } from './model/zod.ts';
import { Change } from './store/change.ts';
import { postingKey } from './store/corrections.ts';

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

/**
 * Why there is no reading: of the page itself; `no-access` where the browser lets no extension in; `not-assessed` where
 * the posting was found and the background had no answer on it.
 */
export const READ_PROBLEMS = [
  'not-a-posting',
  'many-postings',
  'no-text',
  'in-frame',
  'no-access',
  'not-assessed',
] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

/** How many of the required lines are met. */
export const Met = z.object({ met: z.int(), of: z.int() });
export type Met = z.infer<typeof Met>;

/** A failure that any question can have: nobody answered, or not in a form that we know. */
export const UNREACHABLE = 'unreachable';
export type Unreachable = typeof UNREACHABLE;

const nothing = z.null();
const readAnswer = resultOf(PostingReading, z.enum([...READ_PROBLEMS, UNREACHABLE]));
const storeProblem = z.enum(['no-such-profile', 'not-stored']);

const toBackground = {
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

const toContent = {
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
export const sendChange = (change: Change): Promise<Result<Change, z.infer<typeof storeProblem> | Unreachable>> =>
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
export const discardAside = (): Promise<Result<null, z.infer<typeof storeProblem> | Unreachable>> =>
  ask(toBackground.discardAside, { type: 'background/discardAside' });

/** Deletes for good whatever is stored: profiles, what could not be read, what postings asked. */
export const deleteAll = (): Promise<Result<null, z.infer<typeof storeProblem> | Unreachable>> =>
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

/** Hears what the content scripts tell, without answering. */
function onTold<Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
  { request }: Question<Request, Answer>,
  heard: (tab: number, told: z.infer<Request>) => void,
): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    const read = z.safeParse(request, message);
    if (read.success && isOurs(sender) && sender.tab?.id !== undefined) heard(sender.tab.id, read.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

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

/** What the background does for others. */
export interface BackgroundService {
  assess(posting: PostingText, key: string, title?: string): Promise<Assessment>;
  read(tab: number, insist: boolean): Promise<Result<PostingReading, ReadProblem | Unreachable>>;
  judge(requirements: readonly Requirement[], title?: string): Promise<Judgement[] | null>;
  change(change: Change): Promise<Result<Change, z.infer<typeof storeProblem>>>;
  discardAside(): Promise<Result<null, z.infer<typeof storeProblem>>>;
  deleteAll(): Promise<Result<null, z.infer<typeof storeProblem>>>;
  shown(tab: number, met: Met | null): Promise<Result<null, 'not-shown'>>;
  takeText(): Promise<string | null>;
}

/**
 * Answers questions to the background. Content scripts may have a posting assessed, tell `shown`, and say what a person
 * says of a requirement; pages may all.
 */
export function serveBackground(service: BackgroundService): () => void {
  return listen((message, sender) => {
    const shown = toBackground.shown.request.safeParse(message);
    const tab = sender.tab?.id;
    if (shown.success && tab !== undefined) return service.shown(tab, shown.data.met);
    const assessed = toBackground.assess.request.safeParse(message);
    if (assessed.success)
      return service.assess(assessed.data.posting, assessed.data.key, assessed.data.title).then(succeed);
    const change = toBackground.change.request.safeParse(message);
    if (change.success && (isOwnPage(sender) || isSaid(change.data.change))) return service.change(change.data.change);
    if (!isOwnPage(sender)) return undefined;
    const judged = toBackground.judge.request.safeParse(message);
    if (judged.success) return service.judge(judged.data.requirements, judged.data.title).then(succeed);
    const read = toBackground.read.request.safeParse(message);
    if (read.success) return service.read(read.data.tab, read.data.insist);
    if (toBackground.discardAside.request.safeParse(message).success) return service.discardAside();
    if (toBackground.takeText.request.safeParse(message).success) return service.takeText().then(succeed);
    if (toBackground.deleteAll.request.safeParse(message).success) return service.deleteAll();
    return undefined;
  });
}

/** What is done in the page: "I have this", "not a requirement", which marks are shown; and what takes them back. */
const isSaid = ({ type }: Change): boolean => type === 'answer' || type === 'correct' || type === 'marks';

/**
 * What the content script does for others. A tab may have several, one in each frame: who gives no promise leaves the
 * answer to another.
 */
export interface ContentService {
  read(insist: boolean): Promise<Result<PostingReading, ReadProblem | Unreachable>>;
  readShown(): Promise<Result<PostingReading, ReadProblem | Unreachable>> | undefined;
  scrollTo(requirement: string): Promise<Result<null, 'gone'>> | undefined;
  command(command: PageCommand): Promise<Result<null, Unreachable>> | undefined;
}

/** Answers questions to the content script. Returns what ends it. */
export function serveContent(service: ContentService): () => void {
  return listen((message) => {
    const read = toContent.read.request.safeParse(message);
    if (read.success) return service.read(read.data.insist);
    if (toContent.readShown.request.safeParse(message).success) return service.readShown();
    const scroll = toContent.scrollTo.request.safeParse(message);
    if (scroll.success) return service.scrollTo(scroll.data.requirement);
    const command = toContent.command.request.safeParse(message);
    return command.success ? service.command(command.data.command) : undefined;
  });
}

// ---- how it travels

interface Question<Request extends z.core.$ZodType, Answer extends z.core.$ZodType> {
  readonly request: Request;
  readonly answer: Answer;
}

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

interface Place {
  readonly tab: number;
  /** one frame of the tab; all of them where absent, and the first answer counts */
  readonly frame?: number;
}

/** Sends to the background, or to the content scripts of a tab; never throws. */
async function ask<Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
  { answer }: Question<Request, Answer>,
  message: z.infer<Request>,
  place?: Place,
): Promise<z.infer<Answer> | { ok: false; error: Unreachable }> {
  try {
    const raw: unknown = place
      ? await browser.tabs.sendMessage(place.tab, message, place.frame === undefined ? {} : { frameId: place.frame })
      : await browser.runtime.sendMessage(message);
    const read = z.safeParse(answer, raw);
    return read.success ? read.data : fail(UNREACHABLE);
  } catch {
    return fail(UNREACHABLE);
  }
}

type Listener = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

/** Listens with the guarantee that whoever asks gets an answer, also when ours throws. */
function listen(answer: Listener): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    const answered = isOurs(sender) ? answer(message, sender) : undefined;
    answered?.then(respond, (error: unknown) => {
      // Whoever asked shows a calm sentence; who looks for the cause finds it in the browser's console.
      console.error(error);
      respond(null);
    });
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

const isOurs = (sender: Browser.runtime.MessageSender): boolean => sender.id === browser.runtime.id;

const isOwnPage = (sender: Browser.runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
