import { setOf } from '../../text/set-of.ts';
import {
  AUXILIARIES,
  CLASS_NOUNS,
  CONJUNCTIONS,
  CUES,
  IMPORTANCE,
  LIGHT,
  PREPOSITIONS,
  SUBJECT_NOUNS,
  SUBORDINATORS,
} from './classes.ts';
import { isAdverb, isGerund } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** Light words that stand before a verb too. */
const BEFORE_VERBS = setOf('all almost also both either even fast hands just quite so that too very well');

/** The words of a clause, and what can be told of a place by the words around it. */
export class Line {
  readonly #words: readonly Word[];

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  get length(): number {
    return this.#words.length;
  }

  slice(from: number, to: number): readonly Word[] {
    return this.#words.slice(Math.max(0, from), to);
  }

  at(at: number): Word | undefined {
    return this.#words[at];
  }

  /** The folded word at a place; empty beyond the ends. */
  folded(at: number): string {
    return this.#words[at]?.folded ?? '';
  }

  is(at: number, words: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean {
    return words.has(this.folded(at));
  }

  isAdverb(at: number): boolean {
    return isAdverb(this.folded(at));
  }

  /** Whether a comma, "and" or "or" stands before a place. */
  isJoined(at: number): boolean {
    return this.is(at - 1, CONJUNCTIONS) || this.folded(at - 1) === ',';
  }

  /** Whether a sentence or a part of one begins at a place. */
  opensSentence(at: number): boolean {
    return at === 0 || /^[:;.!?\n•]$/.test(this.folded(at - 1));
  }

  /** "History" between commas is what one studied, and "a history of" what one has done. */
  isSubject(at: number): boolean {
    const ends = at + 1 === this.length || this.is(at + 1, CONJUNCTIONS) || isMark(this.at(at + 1));
    return this.folded(at) === 'history' && ends && (at === 0 || this.isJoined(at) || this.folded(at - 1) === 'in');
  }

  /** "Up to date": how new a thing is, and none itself. */
  isUpToDate(at: number): boolean {
    return this.folded(at) === 'up' && this.folded(at + 1) === 'to' && this.folded(at + 2) === 'date';
  }

  /** Whether a word of a name stands at a place. */
  isNoun(at: number): boolean {
    const word = this.at(at);
    return !!word && !isMark(word) && ![LIGHT, PREPOSITIONS, CONJUNCTIONS, CUES].some((some) => some.has(word.folded));
  }

  /** Whether a word such as "knowledge" stands at a place, with nothing but light words before it. */
  cueFollows(at: number): boolean {
    let next = at;
    while (this.is(next, LIGHT) || this.is(next, CONJUNCTIONS) || this.isAdverb(next)) next++;
    return this.is(next, CUES);
  }

  /** Whether "experience" or the like, which stands before a place, says of what ("in X", "and knowledge of X"). */
  objectFollows(at: number): boolean {
    let next = at;
    while (this.is(next, CONJUNCTIONS) || this.is(next, CUES) || this.is(next, LIGHT) || this.isAdverb(next)) next++;
    return /^(?:in|with|of|using|at|:)$/.test(this.folded(next)) || isGerund(this.folded(next));
  }

  /** Whether the sentence in which a place is begins with "experience with", "knowledge of". */
  asksFirst(at: number): boolean {
    let next = 1 + this.#words.slice(0, at).findLastIndex(({ folded }) => /^[.;\n•!?]$/.test(folded));
    while (this.is(next, LIGHT) || this.isAdverb(next)) next++;
    return this.is(next, CUES) && this.objectFollows(next + 1);
  }

  /** Whether what follows a place up to the end of its sentence says what one has of a thing. */
  asksAfter(at: number): boolean {
    const end = this.#words.findIndex(({ folded }, index) => index > at && /^[.;\n]$/.test(folded));
    const rest = this.slice(at + 1, end < 0 ? this.length : end);
    return rest.some(({ folded }) => CUES.has(folded));
  }

  /** Whether an adjective that says nothing of its own stands before a place ("basic", "strong"). */
  isDescribed(at: number): boolean {
    return this.is(at - 1, LIGHT) && !this.isAdverb(at - 1) && !BEFORE_VERBS.has(this.folded(at - 1));
  }

  /** Whether nothing but names and commas stand from a place to the end of its sentence. */
  listsNames(at: number): boolean {
    const end = this.#words.findIndex(({ folded }, index) => index > at && /^[.;\n]$/.test(folded));
    const rest = this.slice(at, end < 0 ? this.length : end);
    const states = rest.some(({ folded }) => AUXILIARIES.has(folded) || SUBJECT_NOUNS.has(folded) || folded === 'to');
    return !states && this.isNoun(at) && (rest.length <= 2 || rest.slice(0, 5).some(({ folded }) => folded === ','));
  }

  /** Whether the word at a place is followed by one that it may describe. */
  nounFollows(at: number): boolean {
    const next = this.at(at + 1);
    return (
      !!next &&
      !isMark(next) &&
      !PREPOSITIONS.has(next.folded) &&
      !CONJUNCTIONS.has(next.folded) &&
      !SUBORDINATORS.has(next.folded) &&
      !this.cueFollows(at + 1) &&
      !IMPORTANCE.has(next.folded)
    );
  }

  /** Whether a class of things stands before a word ("Terraform skills (…)"). */
  isOfClass(at: number): boolean {
    return this.is(at - 1, CLASS_NOUNS) || /^skills?$/.test(this.folded(at - 1));
  }

  /** "The following tools:" names what comes, not tools. */
  isAnnounced(at: number): boolean {
    return this.#words.slice(Math.max(0, at - 5), at).some((word) => /^(?:following|these|below)$/.test(word.folded));
  }

  /** "Program management experience" begins with no verb. */
  isCompound(at: number): boolean {
    for (let next = at + 1; next < at + 5; next++) {
      if (this.is(next, CUES)) return next > at + 1;
      const word = this.at(next);
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

  /** "Worked", "have implemented": said of the candidate. */
  isDone(at: number): boolean {
    return at === 0 || this.is(at - 1, AUXILIARIES) || this.is(at - 1, SUBJECT_NOUNS);
  }
}
