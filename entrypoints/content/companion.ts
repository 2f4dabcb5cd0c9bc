import type { FoundText } from '../../lib/find.ts';
import { type Assessment, sendChange, tellPointed } from '../../lib/messages/index.ts';
import type { PageCommand } from '../../lib/model/command.ts';
import type { Explanation } from '../../lib/model/explanation.ts';
import { MARKS, type Marks } from '../../lib/model/marks.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { type Change, correctionsOf, marksOn, postingKey, type Store } from '../../lib/store/index.ts';
import type { MessageKey } from '../../lib/view/words.ts';
import { words } from '../shared/words.ts';
import { Card } from './card/card.ts';
import type { CardState, Note, Saying } from './card/content.ts';
import type { Look } from './card/overlay.ts';
import { Whisper } from './card/whisper.ts';
import { watchGround } from './ground.ts';
import { Painter, type Place } from './painter.ts';
import { type PointerWatch, watchPointer } from './pointer.ts';
import { scrollToRange } from './scroll.ts';
import { stepFrom } from './steps.ts';

/** A posting as it is shown: found in the page, understood and judged, under what is stored. */
export interface Shown {
  readonly found: FoundText;
  readonly assessment: Assessment;
  readonly store: Store;
}

const SAID: Readonly<Record<Saying, MessageKey>> = {
  has: 'answeredHas',
  lacks: 'answeredLacks',
  unsaid: 'answerTakenBack',
  dismissed: 'correctedDismissed',
};

const MARKS_SAID: Readonly<Record<Marks, MessageKey>> = {
  all: 'marksAll',
  required: 'marksRequired',
  off: 'marksOff',
};

/** What stays beside the reader of a posting: the paint on it, and the card that explains it. */
export class Companion {
  private readonly painter = new Painter();
  private readonly whisper = new Whisper();
  private readonly card = new Card({
    onSay: (saying) => void this.answer(saying),
    onUndo: () => void this.takeBack(),
    onClose: () => this.close(),
  });
  private shown: Shown | undefined;
  /** listens to the page while there is something to point at */
  private watching: AbortController | undefined;
  private pointer: PointerWatch | undefined;
  /** what the card is about */
  private explained: Explanation | undefined;
  private note: Note | undefined;
  private undo: Change | undefined;
  /** the requirement that a step has led to */
  private last: string | undefined;

  /** Shows this posting. What was shown before is gone, but a card on a requirement that is still asked stays open. */
  show(shown: Shown): void {
    const { found, assessment, store } = shown;
    this.shown = shown;
    this.painter.paint(
      found.page,
      assessment.requirements,
      assessment.judgements?.map(({ verdict }) => verdict),
      { palette: store.settings.palette, marks: marksOn(store.settings, location.hostname) },
    );
    this.watching ??= this.watch();
    this.refresh();
  }

  erase(): void {
    this.watching?.abort();
    this.watching = undefined;
    this.shown = undefined;
    this.close();
    this.whisper.end();
    this.painter.erase();
  }

  /** Something changed in the page. To be called before the browser draws it. */
  recheck(): void {
    this.painter.recheck();
  }

  /** Scrolls to a requirement and lights it up; undefined where this page doesn't have it. */
  locate(requirement: string): Result<null, 'gone'> | undefined {
    const range = this.painter.find(requirement);
    return range && this.goTo(range);
  }

  /** Does what a key asks for. Undefined where the page shows no posting: the key may be meant for another frame. */
  obey(command: PageCommand): Result<null, never> | undefined {
    if (!this.shown) return undefined;
    if (command === 'toggle-marks') void this.toggle(this.shown);
    else this.step(command);
    return succeed(null);
  }

  private watch(): AbortController {
    const watching = new AbortController();
    watchGround(() => {
      if (this.shown && this.painter.needsOtherInk()) this.show(this.shown);
    }, watching.signal);
    this.pointer = watchPointer({
      signal: watching.signal,
      at: (x, y) => this.painter.at(x, y),
      around: (node, offset) => this.painter.around(node, offset),
      inCard: (event) => this.card.holds(event),
      dwell: (place) => (place ? this.open(place) : this.close()),
    });
    return watching;
  }

  private open({ requirement, range }: Place): void {
    const explanation = this.explanationOf(requirement.id);
    if (!explanation) return;
    if (this.explained?.id !== explanation.id) this.note = undefined;
    this.explained = explanation;
    this.card.open(range, this.state(explanation), this.look());
    void tellPointed(explanation.id);
  }

  private close(): void {
    if (!this.explained) return;
    this.explained = undefined;
    this.note = undefined;
    this.card.close();
    void tellPointed(null);
  }

  /** Says in the open card what is true now. */
  private refresh(): void {
    if (!this.explained) return;
    const range = this.painter.find(this.explained.id);
    this.explained = this.explanationOf(this.explained.id) ?? this.explained;
    if (range) this.card.open(range, this.state(this.explained), this.look());
    // Not asked any more: because the person said so, which can be taken back, or because the page shows another posting.
    else if (this.note) this.card.update(this.state(this.explained));
    else this.close();
  }

  private step(command: Exclude<PageCommand, 'toggle-marks'>): void {
    const places = this.painter.places.filter(
      ({ requirement, range }) =>
        range.getClientRects().length > 0 &&
        (command !== 'next-missing' || this.explanationOf(requirement.id)?.verdict === 'missing'),
    );
    const place = stepFrom(places, this.explained?.id ?? this.last, command === 'previous-requirement');
    if (!place) {
      this.whisper.say(words(command === 'next-missing' ? 'noneMissing' : 'noRequirements'), this.look());
      return;
    }
    this.last = place.requirement.id;
    this.pointer?.forget();
    this.goTo(place.range);
    this.open(place);
    this.card.focus();
  }

  private goTo(range: Range): Result<null, 'gone'> {
    if (!scrollToRange(range)) return fail('gone');
    this.painter.flash(range);
    return succeed(null);
  }

  private async toggle({ store }: Shown): Promise<void> {
    const host = location.hostname;
    const marks = MARKS[(MARKS.indexOf(marksOn(store.settings, host)) + 1) % MARKS.length] ?? 'all';
    const changed = await sendChange({ type: 'marks', host, marks });
    this.whisper.say(words(changed.ok ? MARKS_SAID[marks] : 'notStored'), this.look());
  }

  private async answer(saying: Saying): Promise<void> {
    const change = this.changeFor(saying);
    if (change) await this.make(change, SAID[saying]);
  }

  private async takeBack(): Promise<void> {
    if (this.undo) await this.make(this.undo);
  }

  /** Makes a change and notes in the card what was done. The posting, judged anew, comes by itself. */
  private async make(change: Change, done?: MessageKey): Promise<void> {
    const about = this.explained?.id;
    const changed = await sendChange(change);
    if (!this.explained || this.explained.id !== about) {
      // The card that would say so is closed.
      if (!changed.ok) this.whisper.say(words('notStored'), this.look());
      return;
    }
    this.undo = changed.ok ? changed.value : this.undo;
    const key = changed.ok ? done : 'notStored';
    this.note = key && { text: words(key), canUndo: changed.ok };
    this.card.update(this.state(this.explained));
  }

  private changeFor(saying: Saying): Change | undefined {
    const { explained, shown } = this;
    if (!explained || !shown) return undefined;
    const { id: requirement, quote, said } = explained;
    if (saying === 'dismissed') {
      const posting = postingKey(shown.found.facts);
      const correction = { ...correctionsOf(shown.store.corrections, posting)[requirement], dismissed: true as const };
      return { type: 'correct', posting, requirement, correction };
    }
    const profile = shown.store.book.active;
    if (profile === null) return undefined;
    const statement = saying === 'unsaid' ? (said?.statement ?? quote) : quote;
    return { type: 'answer', profile, statement, answer: saying };
  }

  private explanationOf(requirement: string): Explanation | undefined {
    return this.shown?.assessment.explanations.find(({ id }) => id === requirement);
  }

  private state(explanation: Explanation): CardState {
    return { explanation, note: this.note, canAnswer: this.shown?.store.book.active !== null };
  }

  private look(): Look {
    return { ground: this.painter.ground, palette: this.shown?.store.settings.palette ?? 'standard' };
  }
}
