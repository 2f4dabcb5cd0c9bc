import type { PageCommand } from '../model/command.ts';
import type { PostingText } from '../model/posting.ts';
import type { ReadProblem, StoreProblem, Unreachable } from '../model/problem.ts';
import type { Requirement } from '../model/requirement.ts';
import { type Result, succeed } from '../model/result.ts';
import type { Judgement } from '../model/verdict.ts';
import type { Change } from '../store/change.ts';
import { fromOwnPages, isOwnPage, listen, on } from './channel.ts';
import { type Assessment, type Met, type PostingReading, toBackground, toContent } from './questions.ts';

/** What the background does for others. */
export interface BackgroundService {
  assess(posting: PostingText, key: string, title?: string): Promise<Assessment>;
  read(tab: number, insist: boolean): Promise<Result<PostingReading, ReadProblem | Unreachable>>;
  judge(requirements: readonly Requirement[], title?: string): Promise<Judgement[] | null>;
  change(change: Change): Promise<Result<Change, StoreProblem>>;
  discardAside(): Promise<Result<null, StoreProblem>>;
  deleteAll(): Promise<Result<null, StoreProblem>>;
  shown(tab: number, met: Met | null): Promise<Result<null, 'not-shown'>>;
  takeText(): Promise<string | null>;
}
/**
 * Answers questions to the background. Content scripts may have a posting assessed, tell `shown`, and say what a person
 * says of a requirement; pages may all. Returns what ends it.
 */
export function serveBackground(service: BackgroundService): () => void {
  return listen(
    on(toBackground.shown, ({ met }, { tab }) => (tab?.id === undefined ? undefined : service.shown(tab.id, met))),
    on(toBackground.assess, ({ posting, key, title }) => service.assess(posting, key, title).then(succeed)),
    on(toBackground.change, ({ change }, sender) =>
      isOwnPage(sender) || isSaid(change) ? service.change(change) : undefined,
    ),
    fromOwnPages(on(toBackground.judge, ({ requirements, title }) => service.judge(requirements, title).then(succeed))),
    fromOwnPages(on(toBackground.read, ({ tab, insist }) => service.read(tab, insist))),
    fromOwnPages(on(toBackground.discardAside, () => service.discardAside())),
    fromOwnPages(on(toBackground.takeText, () => service.takeText().then(succeed))),
    fromOwnPages(on(toBackground.deleteAll, () => service.deleteAll())),
  );
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
  return listen(
    on(toContent.read, ({ insist }) => service.read(insist)),
    on(toContent.readShown, () => service.readShown()),
    on(toContent.scrollTo, ({ requirement }) => service.scrollTo(requirement)),
    on(toContent.command, ({ command }) => service.command(command)),
  );
}
