import type { FoundText } from '../../lib/find.ts';
import { type Assessment, assess, type Met, type PostingReading, tellShown } from '../../lib/messages/index.ts';
import type { PageCommand } from '../../lib/model/command.ts';
import type { Unreachable } from '../../lib/model/problem.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { readStore } from '../../lib/store/index.ts';
import { score, total } from '../../lib/view/score.ts';
import { Companion } from './companion.ts';

/** Presents the posting that a page shows: marked in it, as the tab's badge, and to whoever asks for it. */
export class Presenter {
  private readonly isThere: () => boolean;
  /** made for the first posting: a page without one is left alone */
  private companion: Companion | undefined;
  private found: FoundText | null = null;
  private assessed: Promise<Result<Assessment, Unreachable>> | undefined;
  /** others have been told that this page shows a posting: until then, a tab's badge is the business of other frames */
  private told = false;
  /** what is stored has changed while nobody saw the page */
  private missed = false;

  /** @param isThere whether the extension is still there: one that was updated or removed leaves its script behind */
  constructor(isThere: () => boolean) {
    this.isThere = isThere;
  }

  /** The page shows this posting now; null where it shows none. */
  present(found: FoundText | null): void {
    this.found = found;
    void this.show();
  }

  /** Has the posting assessed, against the profile as it is now, and shows it. What was shown stays until then. */
  async show(): Promise<void> {
    const { found } = this;
    const asked = found ? assess(found.page, found.facts) : undefined;
    this.assessed = asked;
    if (!found) this.erase();
    const [answer, store] = await Promise.all([asked, found && readStore()]);
    // Meanwhile the page went on, or the profile changed.
    if (this.assessed !== asked || !this.isThere()) return;
    if (found && store && answer?.ok) {
      this.companion ??= new Companion();
      this.companion.show({ found, assessment: answer.value, store });
    } else this.erase();
    if (!found && !this.told) return;
    this.told = found !== null;
    await tellShown(answer?.ok ? metOf(answer.value) : null);
  }

  /** What is stored has changed. A tab that nobody sees waits until it is looked at: there may be dozens of them. */
  refresh(): void {
    this.missed = document.hidden;
    if (!this.missed) void this.show();
  }

  /** The tab is looked at, or no longer. */
  look(): void {
    if (this.missed) this.refresh();
  }

  /** What a posting asks, and how it fits. */
  async readingOf({ facts }: FoundText): Promise<Result<PostingReading, 'not-assessed'>> {
    const answer = await this.assessed;
    // Not `unreachable`: who hears that brings in another reader, which would fare no better.
    return answer?.ok ? succeed({ facts, ...answer.value }) : fail('not-assessed');
  }

  /** The same of the posting that is shown; undefined where none is. */
  readingShown(): Promise<Result<PostingReading, 'not-assessed'>> | undefined {
    return this.found ? this.readingOf(this.found) : undefined;
  }

  /** Something changed in the page: what no longer stands there is no longer marked. */
  recheck(): void {
    this.companion?.recheck();
  }

  /** Brings the page to a requirement; undefined where no posting has been shown. */
  locate(requirement: string): Promise<Result<null, 'gone'>> | undefined {
    return inTime(this.companion?.locate(requirement));
  }

  obey(command: PageCommand): Promise<Result<null, Unreachable>> | undefined {
    return inTime(this.companion?.obey(command));
  }

  erase(): void {
    this.companion?.erase();
  }
}

/** An outcome as the answer to a question; undefined leaves the answer to another frame. */
const inTime = <T>(outcome: T | undefined): Promise<T> | undefined => outcome && Promise.resolve(outcome);

/** How many of the must-haves are met; null without a profile, or where nothing is a must. */
function metOf({ requirements, judgements }: Assessment): Met | null {
  if (!judgements) return null;
  const { required } = score(requirements, judgements);
  const of = total(required);
  return of > 0 ? { met: required.matched, of } : null;
}
