import type { Context } from './lookalikes.ts';
import { type Item, type Joint, newItem, newSegment, type Segment } from './phrase.ts';
import { isGerund } from './verbs.ts';
import type { Word } from './words.ts';

/** What was read of a clause so far: the name that is being read, the list it is in, and the lists before that. */
export class Draft {
  /** the word that was read last said what the candidate has of what follows ("ability", "knowledge") */
  cue = true;
  #segments: Segment[] = [];
  #segment: Segment = newSegment();
  #item: Item = newItem('first');

  /** Whether a name is being read. */
  get named(): boolean {
    return this.#item.words.length > 0;
  }

  /** Whether the list that is being read has names before this one. */
  get listed(): boolean {
    return this.#segment.items.length > 0;
  }

  /** Whether anything was named so far. */
  get any(): boolean {
    return this.named || this.listed || this.#segments.some((one) => one.items.length > 0);
  }

  /** Whether a list stands before the one that is being read. */
  get continues(): boolean {
    return this.#segments.length > 0;
  }

  /** Whether the list that is being read begins a sentence. */
  get opens(): boolean {
    return this.#segment.opens;
  }

  /** Whether what is read are examples, or what is said of the last of them. */
  get illustrates(): boolean {
    return this.#segment.marker !== undefined || this.#segments.at(-1)?.marker !== undefined;
  }

  /** The words of the name that is being read. */
  get words(): readonly Word[] {
    return this.#item.words;
  }

  /** The names of the list that is being read, this one with them. */
  get names(): readonly Item[] {
    return this.named ? [...this.#segment.items, this.#item] : this.#segment.items;
  }

  /** Whether `isNone` holds for all that was named so far. */
  isNameless(isNone: (words: readonly Word[]) => boolean): boolean {
    const items = [...this.#segments.flatMap((segment) => segment.items), ...this.names];
    return items.every(({ words }) => isNone(words));
  }

  get context(): Context {
    const { acts, gerund, items, marker } = this.#segment;
    return { acts, gerund, named: items.length > 0, inList: items.length > 0 || marker !== undefined };
  }

  /** The words go on with the name, or begin it. */
  push(words: readonly Word[]): void {
    this.cue = false;
    this.#item.words.push(...words);
  }

  /** "A, B, or similar", "A, B and other": what follows is of the same sort, if it has a name at all. */
  leaveOpen(): void {
    if (this.named) return;
    this.#item.alike = this.#item.joint === 'and';
    if (this.#item.joint !== 'or') return;
    this.#segment.openEnded = this.#segment.items.every(({ joint }) => joint !== 'and');
  }

  /** Verbs govern what follows. */
  act(verbs: readonly Word[]): void {
    this.#segment.acts = true;
    this.#segment.gerund = isGerund(verbs[0]?.folded ?? '');
    this.#item.verbs = verbs;
  }

  /** A name ends; what follows is joined to it. `apart` = a comma stands before the joint. */
  closeItem(joint: Joint, apart = false): void {
    if (this.named) {
      this.#segment.items.push(this.#item);
      this.#item = newItem(joint, apart);
    } else if (this.listed) {
      // "A, and B": the word tells more than the comma before it
      if (joint === 'and' || joint === 'or') this.#item.joint = joint;
      this.#item.apart ||= apart;
    }
  }

  /** A list ends, and another one begins. */
  closeSegment(start: Partial<Segment> = {}): void {
    const either = !this.named && this.listed && this.#item.joint === 'or' && !this.#segment.openEnded;
    this.closeItem('first');
    if (this.listed) this.#segments.push(this.#segment);
    this.#segment = { ...newSegment(start), either };
    this.dropItem();
  }

  /** A comma, "and" or "or": a name ends; after "such as A in B," the examples go on. */
  separate(joint: Joint, apart = false): void {
    const last = this.#segments.at(-1);
    if (this.#segment.preposition !== '' && last?.marker) {
      this.closeSegment();
      this.#segments.splice(this.#segments.lastIndexOf(last), 1);
      this.#segment = last;
      this.#item = newItem(joint, apart);
    } else this.closeItem(joint, apart);
  }

  /** The name that is being read is none. */
  dropItem(): void {
    this.#item = newItem('first');
  }

  /** The names of the list that is being read for which `isNone` holds are none. */
  dropWhere(isNone: (words: readonly Word[]) => boolean): void {
    if (isNone(this.#item.words)) this.#item = newItem(this.#item.joint, this.#item.apart);
    const items = this.#segment.items.filter(({ words }) => !isNone(words));
    this.#segment = { ...this.#segment, items };
    const first = items[0] ?? this.#item;
    first.joint = 'first';
  }

  /** The same for those at the end of the list: what governs them governs what follows. */
  dropLast(isNone: (words: readonly Word[]) => boolean): void {
    const items = [...this.names];
    let joint: Joint = 'first';
    while (isNone(items.at(-1)?.words ?? [])) joint = items.pop()?.joint ?? joint;
    this.#segment = { ...this.#segment, items };
    this.#item = newItem(joint);
    if (this.listed && joint === 'and') this.closeSegment({ preposition: '' });
  }

  /** What the list that is being read holds was only the subject of what follows. */
  dropSubject(): void {
    this.#segment = { ...newSegment(), acts: true };
    this.dropItem();
  }

  /** All that was read is no name. */
  dropAll(): void {
    this.#segments = [];
    this.#segment = newSegment();
    this.dropItem();
  }

  /** What stands in brackets is kept with the name before it; false where there is none. */
  addAside(words: readonly Word[], ofClass: boolean): boolean {
    const holder = this.named ? this.#item : this.#segment.items.at(-1);
    if (holder && words.length > 0) holder.aside.push({ words, at: holder.words.length, ofClass });
    return holder !== undefined;
  }

  /** The lists of the clause, which has ended. */
  finish(): Segment[] {
    this.closeSegment();
    return this.#segments;
  }
}
