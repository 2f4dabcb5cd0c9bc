import { lookUp } from '../../vocabulary/index.ts';
import { type Context, saysMore, verbsAt } from './acts.ts';
import {
  ACTS,
  AUXILIARIES,
  CLASS_NOUNS,
  CONJUNCTIONS,
  CUE_NOUNS,
  CUES,
  FUNCTIONS,
  IMPORTANCE,
  LIGHT,
  NAME_OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_NOUNS,
  SUBORDINATORS,
} from './classes.ts';
import { Line } from './line.ts';
import { markerAt } from './markers.ts';
import { type Item, type Joint, newItem, newSegment, type Segment } from './phrase.ts';
import { isAdverb, isVerb } from './verbs.ts';
import { isCapital, isMark, opensName, type Word } from './words.ts';

/** How many words a label has at the most. */
const LONGEST_LABEL = 8;

/** Reads a clause word by word, from left to right, and never goes back. */
export class Reader {
  readonly segments: Segment[] = [];
  #segment: Segment = newSegment();
  #item: Item = newItem('first');
  readonly #line: Line;
  /** the word that was read last said what the candidate has of what follows ("ability", "knowledge") */
  #cue = true;

  constructor(words: readonly Word[]) {
    this.#line = new Line(words);
  }

  read(): Segment[] {
    for (let at = 0; at < this.#line.length; ) at += this.#step(at);
    this.#closeSegment();
    return this.segments;
  }

  get #named(): boolean {
    return this.#item.words.length > 0;
  }

  get #any(): boolean {
    return this.#named || this.#segment.items.length > 0 || this.segments.some((one) => one.items.length > 0);
  }

  get #context(): Context {
    const { acts, items, marker } = this.#segment;
    return { acts, named: items.length > 0, inList: items.length > 0 || marker !== undefined };
  }

  /** Reads what stands at a word; how many words that was. */
  #step(at: number): number {
    const word = this.#line.at(at);
    if (!word) return 1;
    if (word.known > 1) return this.#known(at, word);
    const marker = markerAt(this.#line, at, this.#named);
    if (marker > 0) return this.#any ? this.#illustrate(at, marker) : marker;
    if (isMark(word)) return this.#mark(at, word);
    const joint = CONJUNCTIONS.get(word.folded);
    if (joint) return this.#join(at, joint);
    const cue = this.#cue;
    if (CUES.has(word.folded) && !this.#line.is(at + 1, CUE_NOUNS)) return this.#readCue(at);
    this.#cue = false;
    if (SUBORDINATORS.has(word.folded)) return this.#subordinate(at);
    if (SUBJECT_NOUNS.has(word.folded) && !this.#named) return this.#subject(at);
    if (AUXILIARIES.has(word.folded)) return this.#auxiliary(at);
    if (this.#named && IMPORTANCE.has(word.folded) && !this.#line.nounFollows(at)) return this.#end(at);
    if (word.folded === 'to' && (cue || !this.#any) && !this.#named) return this.#keepCue();
    if (word.folded === 'to' && !this.#named && this.#line.isJoined(at)) return this.#keepCue();
    if (this.#named && POSSESSIVES.has(word.folded)) return this.#skipToRestart(at);
    if (word.folded === 'to' && this.#isPurpose(at)) return this.#skipToRestart(at);
    if (PREPOSITIONS.has(word.folded)) return this.#prepose(at, word.folded);
    if (saysMore(this.#line, at, this.#named)) return this.#sayMore(at);
    if (isAdverb(word.folded) && word.known === 0) return 1;
    if (!this.#named) {
      if (LIGHT.has(word.folded) && !opensName(word, at, this.#line.at(at + 1))) return this.#skipLight(cue);
      const verbs = verbsAt(this.#line, at, this.#context);
      if (verbs > 0) return this.#act(at, verbs);
    }
    return this.#push(at, 1);
  }

  /** A name of several words; "read blueprints" says no more than "blueprints". */
  #known(at: number, word: Word): number {
    const [first = '', ...others] = this.#line.slice(at, at + word.known).map((one) => one.folded);
    const rest = others.join(' ');
    const same =
      !this.#named &&
      ((isVerb(first) && !first.endsWith('ed')) || (LIGHT.has(first) && !NAME_OPENERS.has(first))) &&
      lookUp(rest)?.id === lookUp(`${first} ${rest}`)?.id;
    return same ? 1 + this.#push(at + 1, word.known - 1) : this.#push(at, word.known);
  }

  #keepCue(): number {
    this.#cue = true;
    return 1;
  }

  #skipLight(cue: boolean): number {
    this.#cue = cue;
    return 1;
  }

  #push(at: number, count: number): number {
    this.#cue = false;
    this.#item.words.push(...this.#line.slice(at, at + count));
    return count;
  }

  /** The verbs before an object name nothing, but for one that is a skill of its own ("teaching large classes"). */
  #act(at: number, count: number): number {
    this.#segment.acts = true;
    this.#cue = false;
    const word = this.#line.at(at);
    if (word && ACTS.has(word.folded)) {
      this.#item.words.push(word);
      this.#closeSegment(newSegment({ preposition: 'to', acts: true }));
    }
    return count;
  }

  #closeItem(joint: Joint, apart = false): void {
    if (this.#named) {
      this.#segment.items.push(this.#item);
      this.#item = newItem(joint, apart);
    } else if (this.#segment.items.length > 0) {
      // "A, and B": the word tells more than the comma before it
      if (joint === 'and' || joint === 'or') this.#item.joint = joint;
      this.#item.apart ||= apart;
    }
  }

  #closeSegment(next: Segment = newSegment()): void {
    this.#closeItem('first');
    if (this.#segment.items.length > 0) this.segments.push(this.#segment);
    this.#segment = next;
    this.#item = newItem('first');
  }

  #illustrate(at: number, count: number): number {
    const marker = this.#line
      .slice(at, at + count)
      .map((word) => word.folded)
      .join(' ');
    const segment = newSegment({ marker });
    this.#closeSegment(segment);
    let read = count;
    while (isMark(this.#line.at(at + read)) && /[,:]/.test(this.#line.folded(at + read))) read++;
    return read;
  }

  #mark(at: number, word: Word): number {
    switch (word.folded) {
      case '(':
      case '[':
        return this.#bracket(at);
      case ',':
        this.#cue = this.#segment.acts && !this.#any;
        this.#separate('comma');
        return 1;
      case '/':
      case '|':
        this.#closeItem('slash');
        return 1;
      case ':':
        return this.#colon(at);
      case '–':
      case '—':
      case '-':
        return this.#dash(at);
      case ';':
      case '•':
      case '\n':
        if (this.#illustrates && !this.#line.cueFollows(at + 1)) this.#separate('comma');
        else this.#closeSegment();
        this.#cue = true;
        return 1;
      case '.':
      case '!':
      case '?':
        this.#closeSegment();
        this.#cue = true;
        return 1;
      default:
        return 1;
    }
  }

  /** Whether what is read are examples, or what is said of the last of them. */
  get #illustrates(): boolean {
    return this.#segment.marker !== undefined || this.segments.at(-1)?.marker !== undefined;
  }

  /** A comma: after "such as A in B," the examples go on. */
  #separate(joint: Joint, apart = false): void {
    const last = this.segments.at(-1);
    if (this.#segment.preposition !== '' && last?.marker) {
      this.#closeSegment();
      this.segments.splice(this.segments.lastIndexOf(last), 1);
      this.#segment = last;
      this.#item = newItem(joint, apart);
    } else this.#closeItem(joint, apart);
  }

  #join(at: number, joint: 'and' | 'or'): number {
    const before = this.#line.folded(at - 1);
    // "and/or"
    if (this.#line.folded(at + 1) === '/' && this.#line.is(at + 2, CONJUNCTIONS)) {
      this.#separate('or', before === ',');
      return 3;
    }
    this.#cue = !this.#any;
    this.#separate(joint, before === ',');
    return 1;
  }

  #bracket(at: number): number {
    let depth = 0;
    let end = at;
    for (; end < this.#line.length; end++) {
      const mark = this.#line.folded(end);
      if (mark === '(' || mark === '[') depth++;
      if ((mark === ')' || mark === ']') && --depth === 0) break;
    }
    const inner = this.#line.slice(at + 1, end);
    const holder = this.#named ? this.#item : this.#segment.items.at(-1);
    if (!holder) return 1;
    if (inner.length > 0)
      holder.aside.push({ words: inner, at: holder.words.length, ofClass: this.#line.isOfClass(at) });
    return end - at + 1;
  }

  #colon(at: number): number {
    const last = this.#item.words.at(-1) ?? this.#line.at(at - 1);
    const announced = this.#line.isAnnounced(at);
    const lists = announced || (!!last && (CLASS_NOUNS.has(last.folded) || last.folded === 'of'));
    if (lists && !this.#line.cueFollows(at + 1)) {
      if (announced) this.#item = newItem('first');
      this.#closeSegment(newSegment({ marker: ':' }));
      return 1;
    }
    // A label is not what is asked, unless it names something.
    const [first] = this.#item.words;
    const names = first?.known === this.#item.words.length && last?.folded !== 'skills';
    const isLabel = this.segments.length === 0 || (at <= LONGEST_LABEL && this.#line.cueFollows(at + 1));
    if (isLabel && !names && this.#line.length - at > 3) {
      this.segments.length = 0;
      this.#segment = newSegment();
      this.#item = newItem('first');
    } else this.#closeSegment();
    this.#cue = true;
    return 1;
  }

  #dash(at: number): number {
    const last = this.#item.words.at(-1);
    if (!this.#any) return 1;
    if (last && CLASS_NOUNS.has(last.folded)) {
      this.#closeSegment(newSegment({ marker: ':' }));
      return 1;
    }
    return this.#skipToRestart(at);
  }

  /** "Experience", "knowledge of": ends a name and opens the next. */
  #readCue(at: number): number {
    // "Planning skills to grow sales": what for, and no ability to do it
    this.#cue = !this.#named;
    if (this.#named) this.#closeItem('and');
    return /^(?:of|with|in|to|for|using|on)$/.test(this.#line.folded(at + 1)) && !this.#any ? 2 : 1;
  }

  /** "The candidate", "you": a demand's subject, or a clause on what was named. */
  #subject(at: number): number {
    if (this.#segment.items.length > 0 || (this.segments.length > 0 && !this.#segment.opens)) {
      const before = this.#line.folded(at - 1);
      if (!PREPOSITIONS.has(before) && !CONJUNCTIONS.has(before) && before !== ',') return this.#skipToRestart(at);
    }
    this.#cue = true;
    return 1;
  }

  #subordinate(at: number): number {
    this.#cue = true;
    if (this.#any) return this.#skipToRestart(at);
    // "When needed, …"
    const comma = at === 0 ? this.#line.slice(0, this.#line.length).findIndex((word) => word.folded === ',') : -1;
    return Math.max(1, comma);
  }

  /** "X is a plus" ends there; in "the analyst should know X" all before is the subject. */
  #auxiliary(at: number): number {
    let next = at + 1;
    while (
      this.#line.is(next, AUXILIARIES) ||
      this.#line.isAdverb(next) ||
      /^(?:also|an?|the|not)$/.test(this.#line.folded(next))
    )
      next++;
    if (!this.#any || (!this.#named && this.#line.is(at - 1, CONJUNCTIONS))) {
      this.#cue = true;
      return Math.max(1, this.#any ? next - at : 1);
    }
    const complement = this.#line.folded(next);
    const isPassive =
      this.#line.folded(next - 1) === 'be' && /(?:ed|en|wn)$/.test(complement) && this.#line.folded(next + 1) !== 'to';
    if (isPassive && this.#named) return this.#skipToRestart(at);
    const isModal = /^(?:must|should|shall|will|would|can|could|may|might|needs?|has|have|requires?)$/.test(
      this.#line.folded(at),
    );
    const says = CUES.has(complement) || /^(?:responsible|expected|proficient|to)$/.test(complement);
    const demands = isModal ? !IMPORTANCE.has(complement) || this.#line.folded(next + 1) === 'to' : says;
    if (IMPORTANCE.has(complement) && this.#line.folded(next + 1) !== 'to') return next - at + this.#end(next);
    if (!demands || !this.#segment.opens) return this.#skipToRestart(at);
    this.#segment = { ...newSegment(), acts: true };
    this.#item = newItem('first');
    this.#cue = true;
    return next - at;
  }

  /** What follows a word such as "required" is no name, up to the next comma or semicolon. */
  #end(at: number): number {
    this.#closeItem('and');
    let next = at + 1;
    while (
      next < this.#line.length &&
      !/^[,;.(]$/.test(this.#line.folded(next)) &&
      !this.#line.is(next, CONJUNCTIONS) &&
      markerAt(this.#line, next, this.#named) === 0
    )
      next++;
    return next - at;
  }

  /** "To" before a verb says what for, once something is named. */
  #isPurpose(at: number): boolean {
    const next = this.#line.folded(at + 1);
    return this.#any && (isVerb(next) || (isAdverb(next) && isVerb(this.#line.folded(at + 2))) || next === 'be');
  }

  #prepose(at: number, preposition: string): number {
    const last = this.#item.words.at(-1);
    const next = this.#line.at(at + 1);
    // "Department of Health" is one name
    if (
      /^(?:of|for)$/.test(preposition) &&
      last &&
      this.#item.words.length < 4 &&
      isCapital(last) &&
      isCapital(next) &&
      last !== this.#line.at(0)
    ) {
      this.#item.words.push(...this.#line.slice(at, at + 1));
      return 1;
    }
    if (!this.#named && this.#segment.items.length === 0) {
      this.#cue = false;
      return 1;
    }
    if (this.#isFunction() && /^(?:of|for|in|to|as|towards?|from|by)$/.test(preposition)) {
      this.#segment = { ...this.#segment, items: [] };
      this.#item = newItem('first');
      return 1;
    }
    this.#closeSegment(newSegment({ preposition }));
    return 1;
  }

  /** "Procedures used in dispatching" are about dispatching; else no name follows. */
  #sayMore(at: number): number {
    if (!this.#any) return 1;
    if (this.#line.folded(at + 1) && PREPOSITIONS.has(this.#line.folded(at + 1)) && this.#isFunction()) {
      this.#segment = { ...this.#segment, items: [] };
      this.#item = newItem('first');
      return 2;
    }
    return this.#skipToRestart(at);
  }

  /** Whether what was named so far are nouns of action, whose object is the name. */
  #isFunction(): boolean {
    const names = [...this.#segment.items, this.#item].filter((item) => item.words.length > 0);
    return (
      names.length > 0 && names.every((item) => item.words.length === 1 && FUNCTIONS.has(item.words[0]?.folded ?? ''))
    );
  }

  #skipToRestart(at: number): number {
    this.#closeItem('and');
    for (let next = at + 1; next < this.#line.length; next++) {
      const word = this.#line.at(next);
      if (word && /^[;•\n.]$/.test(word.folded)) return next - at;
      const joins = word && (CONJUNCTIONS.has(word.folded) || word.folded === ',' || word.folded === 'with');
      if (joins && this.#line.cueFollows(next + 1)) {
        this.#closeSegment();
        this.#cue = true;
        return next - at + 1;
      }
    }
    return this.#line.length - at;
  }
}
