import { lookUp } from '../../vocabulary/index.ts';
import {
  ACTS,
  AUXILIARIES,
  CLASS_NOUNS,
  CONJUNCTIONS,
  CUE_NOUNS,
  CUES,
  DETERMINERS,
  FUNCTIONS,
  IMPORTANCE,
  LIGHT,
  NAME_OPENERS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  REDUCED,
  SUBJECT_NOUNS,
  SUBORDINATORS,
  TAILS,
} from './classes.ts';
import { isAdverb, isGerund, isVerb } from './verbs.ts';
import { isCapital, isMark, opensName, type Word } from './words.ts';

/** What joins an item of a list to the one before it. */
export type Joint = 'first' | 'comma' | 'slash' | 'and' | 'or';

/** One name of a list, before it is trimmed. */
export interface Item {
  readonly words: Word[];
  joint: Joint;
  /** a comma stands before "and" or "or" */
  apart: boolean;
  /** what stands in brackets behind it */
  readonly aside: Aside[];
}

/** What stands in brackets behind a name. */
export interface Aside {
  readonly words: readonly Word[];
  /** how many words of the name stand before it */
  readonly at: number;
  /** it names members of a class that stands before it */
  readonly ofClass: boolean;
}

/** A list of names that one preposition or verb governs. */
export interface Segment {
  /** the preposition before it; empty where none is */
  readonly preposition: string;
  readonly items: Item[];
  /** the words that make it a list of examples of what was named before ("such as") */
  readonly marker?: string;
  /** a verb governs it: what "and" joins may be verbs too */
  acts: boolean;
  /** it begins a sentence or a part after a semicolon */
  readonly opens: boolean;
}

const MARKERS: readonly (readonly string[])[] = [
  ['such', 'as', 'but', 'not', 'limited', 'to'],
  ['such', 'as'],
  ['including', 'but', 'not', 'limited', 'to'],
  ['including', ',', 'but', 'not', 'limited', 'to'],
  ['include', 'but', 'not', 'limited', 'to'],
  ['including'],
  ['includes'],
  ['include'],
  ['e.g.'],
  ['eg'],
  ['e.g'],
  ['i.e.'],
  ['i.e'],
  ['ie'],
  ['for', 'example'],
  ['for', 'instance'],
  ['especially'],
  ['particularly'],
  ['specifically'],
  ['preferably'],
  ['ideally'],
  ['namely'],
  ['like'],
];

/** Reads a clause word by word, from left to right, and never goes back. */
export class PhraseReader {
  readonly segments: Segment[] = [];
  #segment: Segment = opening();
  #item: Item = emptyItem('first');
  readonly #words: readonly Word[];
  /** the word that was read last said what the candidate has of what follows ("ability", "knowledge") */
  #cue = true;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  read(): Segment[] {
    for (let at = 0; at < this.#words.length; ) at += this.#step(at);
    this.#closeSegment();
    return this.segments;
  }

  #word(at: number): Word | undefined {
    return this.#words[at];
  }

  #is(at: number, words: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean {
    return words.has(this.#words[at]?.folded ?? '');
  }

  #isAdverb(at: number): boolean {
    return isAdverb(this.#words[at]?.folded ?? '');
  }

  get #named(): boolean {
    return this.#item.words.length > 0;
  }

  get #any(): boolean {
    return this.#named || this.#segment.items.length > 0 || this.segments.some((one) => one.items.length > 0);
  }

  /** Reads what stands at a word; how many words that was. */
  #step(at: number): number {
    const word = this.#words[at];
    if (!word) return 1;
    if (word.known > 1) return this.#known(at, word);
    const marker = this.#markerAt(at);
    if (marker > 0) return this.#any ? this.#illustrate(at, marker) : marker;
    if (isMark(word)) return this.#mark(at, word);
    const joint = CONJUNCTIONS.get(word.folded);
    if (joint) return this.#join(at, joint);
    const cue = this.#cue;
    if (CUES.has(word.folded) && !this.#is(at + 1, CUE_NOUNS)) return this.#readCue(at);
    this.#cue = false;
    if (SUBORDINATORS.has(word.folded)) return this.#subordinate(at);
    if (SUBJECT_NOUNS.has(word.folded) && !this.#named) return this.#subject(at);
    if (AUXILIARIES.has(word.folded)) return this.#auxiliary(at);
    if (this.#named && IMPORTANCE.has(word.folded) && !this.#nounFollows(at)) return this.#end(at);
    if (word.folded === 'to' && (cue || !this.#any) && !this.#named) return this.#keepCue();
    if (word.folded === 'to' && !this.#named && this.#isJoined(at)) return this.#keepCue();
    if (this.#named && POSSESSIVES.has(word.folded)) return this.#skipToRestart(at);
    if (word.folded === 'to' && this.#isPurpose(at)) return this.#skipToRestart(at);
    if (PREPOSITIONS.has(word.folded)) return this.#prepose(at, word.folded);
    if (this.#saysMore(at)) return this.#sayMore(at);
    if (isAdverb(word.folded) && word.known === 0) return 1;
    if (!this.#named) {
      if (LIGHT.has(word.folded) && !opensName(word, at, this.#word(at + 1))) return this.#skipLight(cue);
      const verbs = this.#verbsAt(at);
      if (verbs > 0) return this.#act(at, verbs);
    }
    return this.#push(at, 1);
  }

  /** A name of several words; "read blueprints" says no more than "blueprints". */
  #known(at: number, word: Word): number {
    const [first = '', ...others] = this.#words.slice(at, at + word.known).map((one) => one.folded);
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
    this.#item.words.push(...this.#words.slice(at, at + count));
    return count;
  }

  /** The verbs before an object name nothing, but for one that is a skill of its own ("teaching large classes"). */
  #act(at: number, count: number): number {
    this.#segment.acts = true;
    this.#cue = false;
    const word = this.#words[at];
    if (word && ACTS.has(word.folded)) {
      this.#item.words.push(word);
      this.#closeSegment({ ...opening(), preposition: 'to', acts: true, opens: false });
    }
    return count;
  }

  #closeItem(joint: Joint, apart = false): void {
    if (this.#named) {
      this.#segment.items.push(this.#item);
      this.#item = emptyItem(joint, apart);
    } else if (this.#segment.items.length > 0) {
      // "A, and B": the word tells more than the comma before it
      if (joint === 'and' || joint === 'or') this.#item.joint = joint;
      this.#item.apart ||= apart;
    }
  }

  #closeSegment(next: Segment = opening()): void {
    this.#closeItem('first');
    if (this.#segment.items.length > 0) this.segments.push(this.#segment);
    this.#segment = next;
    this.#item = emptyItem('first');
  }

  /** How many words from one on open a list of examples. */
  #markerAt(at: number): number {
    const marker = MARKERS.find((words) => words.every((each, index) => this.#words[at + index]?.folded === each));
    if (!marker) return 0;
    return marker[0] === 'like' && !this.#named && !this.#is(at - 1, CLASS_NOUNS) ? 0 : marker.length;
  }

  #illustrate(at: number, count: number): number {
    const marker = this.#words
      .slice(at, at + count)
      .map((word) => word.folded)
      .join(' ');
    const segment = { ...opening(), marker, opens: false };
    this.#closeSegment(segment);
    let read = count;
    while (isMark(this.#word(at + read)) && /[,:]/.test(this.#word(at + read)?.folded ?? '')) read++;
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
        if (this.#illustrates && !this.#cueFollows(at + 1)) this.#separate('comma');
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
      this.#item = emptyItem(joint, apart);
    } else this.#closeItem(joint, apart);
  }

  #join(at: number, joint: 'and' | 'or'): number {
    const before = this.#word(at - 1)?.folded;
    // "and/or"
    if (this.#word(at + 1)?.folded === '/' && this.#is(at + 2, CONJUNCTIONS)) {
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
    for (; end < this.#words.length; end++) {
      const mark = this.#words[end]?.folded;
      if (mark === '(' || mark === '[') depth++;
      if ((mark === ')' || mark === ']') && --depth === 0) break;
    }
    const inner = this.#words.slice(at + 1, end);
    const holder = this.#named ? this.#item : this.#segment.items.at(-1);
    if (!holder) return 1;
    if (inner.length > 0) holder.aside.push({ words: inner, at: holder.words.length, ofClass: this.#isOfClass(at) });
    return end - at + 1;
  }

  /** Whether a class of things stands before a word ("Terraform skills (…)"). */
  #isOfClass(at: number): boolean {
    return this.#is(at - 1, CLASS_NOUNS) || /^skills?$/.test(this.#word(at - 1)?.folded ?? '');
  }

  #colon(at: number): number {
    const last = this.#item.words.at(-1) ?? this.#word(at - 1);
    const announced = this.#isAnnounced(at);
    const lists = announced || (!!last && (CLASS_NOUNS.has(last.folded) || last.folded === 'of'));
    if (lists && !this.#cueFollows(at + 1)) {
      if (announced) this.#item = emptyItem('first');
      this.#closeSegment({ ...opening(), marker: ':', opens: false });
      return 1;
    }
    // A label is not what is asked, unless it names something.
    const [first] = this.#item.words;
    const names = first?.known === this.#item.words.length && last?.folded !== 'skills';
    if (this.segments.length === 0 && !names && this.#words.length - at > 3) {
      this.#segment = opening();
      this.#item = emptyItem('first');
    } else this.#closeSegment();
    this.#cue = true;
    return 1;
  }

  /** "The following tools:" names what comes, not tools. */
  #isAnnounced(at: number): boolean {
    return this.#words.slice(Math.max(0, at - 5), at).some((word) => /^(?:following|these|below)$/.test(word.folded));
  }

  #dash(at: number): number {
    const last = this.#item.words.at(-1);
    if (!this.#any) return 1;
    if (last && CLASS_NOUNS.has(last.folded)) {
      this.#closeSegment({ ...opening(), marker: ':', opens: false });
      return 1;
    }
    return this.#skipToRestart(at);
  }

  /** "Experience", "knowledge of": ends a name and opens the next. */
  #readCue(at: number): number {
    // "Planning skills to grow sales": what for, and no ability to do it
    this.#cue = !this.#named;
    if (this.#named) this.#closeItem('and');
    return /^(?:of|with|in|to|for|using|on)$/.test(this.#word(at + 1)?.folded ?? '') && !this.#any ? 2 : 1;
  }

  /** "The candidate", "you": a demand's subject, or a clause on what was named. */
  #subject(at: number): number {
    if (this.#segment.items.length > 0 || (this.segments.length > 0 && !this.#segment.opens)) {
      const before = this.#word(at - 1)?.folded ?? '';
      if (!PREPOSITIONS.has(before) && !CONJUNCTIONS.has(before) && before !== ',') return this.#skipToRestart(at);
    }
    this.#cue = true;
    return 1;
  }

  #subordinate(at: number): number {
    this.#cue = true;
    if (this.#any) return this.#skipToRestart(at);
    // "When needed, …"
    const comma = at === 0 ? this.#words.findIndex((word) => word.folded === ',') : -1;
    return Math.max(1, comma);
  }

  /** "X is a plus" ends there; in "the analyst should know X" all before is the subject. */
  #auxiliary(at: number): number {
    let next = at + 1;
    while (
      this.#is(next, AUXILIARIES) ||
      this.#isAdverb(next) ||
      /^(?:also|an?|the|not)$/.test(this.#word(next)?.folded ?? '')
    )
      next++;
    if (!this.#any || (!this.#named && this.#is(at - 1, CONJUNCTIONS))) {
      this.#cue = true;
      return Math.max(1, this.#any ? next - at : 1);
    }
    const complement = this.#word(next)?.folded ?? '';
    const isPassive =
      this.#word(next - 1)?.folded === 'be' &&
      /(?:ed|en|wn)$/.test(complement) &&
      this.#word(next + 1)?.folded !== 'to';
    if (isPassive && this.#named) return this.#skipToRestart(at);
    const isModal = /^(?:must|should|shall|will|would|can|could|may|might|needs?|has|have|requires?)$/.test(
      this.#word(at)?.folded ?? '',
    );
    const says = CUES.has(complement) || /^(?:responsible|expected|proficient|to)$/.test(complement);
    const demands = isModal ? !IMPORTANCE.has(complement) || this.#word(next + 1)?.folded === 'to' : says;
    if (IMPORTANCE.has(complement) && this.#word(next + 1)?.folded !== 'to') return next - at + this.#end(next);
    if (!demands || !this.#segment.opens) return this.#skipToRestart(at);
    this.#segment = { ...opening(), acts: true };
    this.#item = emptyItem('first');
    this.#cue = true;
    return next - at;
  }

  #isJoined(at: number): boolean {
    return this.#is(at - 1, CONJUNCTIONS) || this.#word(at - 1)?.folded === ',';
  }

  /** What follows a word such as "required" is no name, up to the next comma or semicolon. */
  #end(at: number): number {
    this.#closeItem('and');
    let next = at + 1;
    while (
      next < this.#words.length &&
      !/^[,;.(]$/.test(this.#word(next)?.folded ?? '') &&
      !this.#is(next, CONJUNCTIONS) &&
      this.#markerAt(next) === 0
    )
      next++;
    return next - at;
  }

  /** "To" before a verb says what for, once something is named. */
  #isPurpose(at: number): boolean {
    const next = this.#word(at + 1)?.folded ?? '';
    return this.#any && (isVerb(next) || (isAdverb(next) && isVerb(this.#word(at + 2)?.folded ?? '')) || next === 'be');
  }

  #prepose(at: number, preposition: string): number {
    const last = this.#item.words.at(-1);
    const next = this.#word(at + 1);
    // "Department of Health" is one name
    if (
      /^(?:of|for)$/.test(preposition) &&
      last &&
      this.#item.words.length < 4 &&
      isCapital(last) &&
      isCapital(next) &&
      last !== this.#words[0]
    ) {
      this.#item.words.push(...this.#words.slice(at, at + 1));
      return 1;
    }
    if (!this.#named && this.#segment.items.length === 0) {
      this.#cue = false;
      return 1;
    }
    if (this.#isFunction() && /^(?:of|for|in|to|as|towards?|from|by)$/.test(preposition)) {
      this.#segment = { ...this.#segment, items: [] };
      this.#item = emptyItem('first');
      return 1;
    }
    this.#closeSegment({ ...opening(), preposition, opens: false });
    return 1;
  }

  /** "Tools used in", "groups serving schools": what follows is said of the name, and is none. */
  #saysMore(at: number): boolean {
    const word = this.#words[at];
    if (!word || word.known > 0) return false;
    if (REDUCED.has(word.folded)) return this.#named;
    const next = this.#word(at + 1);
    const ends = !next || isMark(next) || PREPOSITIONS.has(next.folded) || isAdverb(next.folded);
    return (
      /(?:[a-z]{2}ed|wn|ught)$/.test(word.folded) &&
      (at === 0 || !isCapital(word)) &&
      ends &&
      !word.folded.includes('-')
    );
  }

  /** "Procedures used in dispatching" are about dispatching; else no name follows. */
  #sayMore(at: number): number {
    if (!this.#any) return 1;
    if (this.#word(at + 1)?.folded && PREPOSITIONS.has(this.#word(at + 1)?.folded ?? '') && this.#isFunction()) {
      this.#segment = { ...this.#segment, items: [] };
      this.#item = emptyItem('first');
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
    for (let next = at + 1; next < this.#words.length; next++) {
      const word = this.#words[next];
      if (word && /^[;•\n.]$/.test(word.folded)) return next - at;
      const joins = word && (CONJUNCTIONS.has(word.folded) || word.folded === ',' || word.folded === 'with');
      if (joins && this.#cueFollows(next + 1)) {
        this.#closeSegment();
        this.#cue = true;
        return next - at + 1;
      }
    }
    return this.#words.length - at;
  }

  #cueFollows(at: number): boolean {
    let next = at;
    while (this.#is(next, LIGHT) || this.#is(next, CONJUNCTIONS) || this.#isAdverb(next)) next++;
    return this.#is(next, CUES);
  }

  #nounFollows(at: number): boolean {
    const next = this.#word(at + 1);
    return (
      !!next &&
      !isMark(next) &&
      !PREPOSITIONS.has(next.folded) &&
      !CONJUNCTIONS.has(next.folded) &&
      !this.#cueFollows(at + 1) &&
      !IMPORTANCE.has(next.folded)
    );
  }

  /** How many words from one on are verbs whose object follows ("read, analyze and interpret"). */
  #verbsAt(at: number): number {
    const word = this.#words[at];
    if (!word || !this.#isVerb(at)) return 0;
    const before = this.#word(at - 1)?.folded ?? '';
    const gerund = isGerund(word.folded);
    const base = !gerund && !word.folded.endsWith('ed');
    if (gerund && isCapital(word) && at > 0 && (!isMark(this.#word(at - 1)) || isCapital(this.#word(at + 1)))) return 0;
    if (gerund && /^(?:with|of|on|as)$/.test(before) && this.#is(at + 1, CLASS_NOUNS)) return 0;
    // "Safety rules, operating instructions"
    const inList = this.#segment.items.length > 0 || this.#segment.marker !== undefined;
    if (gerund && inList && !this.#segment.acts && this.#isNoun(at + 1)) return 0;
    // "Manufacturing environment"
    if (gerund && word.known > 0 && (this.#is(at + 1, CLASS_NOUNS) || this.#is(at + 1, TAILS))) return 0;
    if (base && this.#is(at - 1, DETERMINERS)) return 0;
    if (base && PREPOSITIONS.has(before) && before !== 'to') return 0;
    if (base && !this.#segment.acts && this.#segment.items.length > 0) return 0;
    if (base && !this.#segment.acts && this.#isCompound(at)) return 0;
    if (word.folded.endsWith('ed') && !this.#isDone(at)) return 0;
    let next = at + 1;
    for (;;) {
      let gap = next;
      while (this.#isAdverb(gap)) gap++;
      while (this.#word(gap)?.folded === ',' || this.#word(gap)?.folded === '/' || this.#is(gap, CONJUNCTIONS)) gap++;
      while (this.#isAdverb(gap)) gap++;
      if (gap === next || !this.#isVerb(gap) || this.#word(gap)?.folded.endsWith('ed')) break;
      next = gap + 1;
    }
    while (this.#isAdverb(next)) next++;
    const object = this.#word(next);
    if (
      !object ||
      isMark(object) ||
      CONJUNCTIONS.has(object.folded) ||
      (CUES.has(object.folded) && !this.#is(next + 1, CUE_NOUNS))
    )
      return 0;
    if (PREPOSITIONS.has(object.folded) || PARTICLES.has(object.folded)) {
      while (this.#is(next, PREPOSITIONS) || this.#is(next, PARTICLES)) next++;
    }
    return next - at;
  }

  /** A word that is a verb, or must be one where it stands: "able to X", "and X the". */
  #isVerb(at: number): boolean {
    const word = this.#word(at);
    if (!word || isMark(word)) return false;
    if (isVerb(word.folded)) return true;
    if (word.known > 0 || CONJUNCTIONS.has(word.folded) || LIGHT.has(word.folded)) return false;
    let before = at - 1;
    while (this.#isAdverb(before)) before--;
    if (
      this.#word(before)?.folded === 'to' &&
      (before === 0 || this.#is(before - 1, CUES) || this.#is(before - 1, IMPORTANCE))
    )
      return true;
    return this.#segment.acts && this.#isJoined(at) && this.#is(at + 1, DETERMINERS);
  }

  #isNoun(at: number): boolean {
    const word = this.#word(at);
    return !!word && !isMark(word) && ![LIGHT, PREPOSITIONS, CONJUNCTIONS, CUES].some((some) => some.has(word.folded));
  }

  /** "Worked", "have implemented": said of the candidate. */
  #isDone(at: number): boolean {
    return at === 0 || this.#is(at - 1, AUXILIARIES) || this.#is(at - 1, SUBJECT_NOUNS);
  }

  /** "Program management experience" begins with no verb. */
  #isCompound(at: number): boolean {
    for (let next = at + 1; next < at + 5; next++) {
      if (this.#is(next, CUES)) return next > at + 1;
      const word = this.#word(next);
      if (
        !word ||
        isMark(word) ||
        PREPOSITIONS.has(word.folded) ||
        CONJUNCTIONS.has(word.folded) ||
        LIGHT.has(word.folded)
      )
        return false;
    }
    return false;
  }
}

const opening = (): Segment => ({ preposition: '', items: [], acts: false, opens: true });

const emptyItem = (joint: Joint, apart = false): Item => ({ words: [], joint, apart, aside: [] });
