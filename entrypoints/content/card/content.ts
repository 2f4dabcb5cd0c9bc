import type { Answer } from '../../../lib/model/answer.ts';
import type { Explanation } from '../../../lib/model/explanation.ts';
import { VERDICT_MARKS } from '../../../lib/view/mark.ts';
import type { MessageKey } from '../../../lib/view/words.ts';
import { words } from '../../shared/words.ts';
import { element, svgElement } from './dom.ts';

/** What a person can say of a requirement in the card. */
export type Saying = Answer | 'dismissed';

/** What was just done, and whether it can be taken back. */
export interface Note {
  readonly text: string;
  readonly canUndo: boolean;
}

export interface CardState {
  readonly explanation: Explanation;
  readonly note?: Note | undefined;
  /** a profile is there, so that what the person says can be stored */
  readonly canAnswer: boolean;
}

export interface CardActions {
  onSay(saying: Saying): void;
  onUndo(): void;
  onClose(): void;
}

const VERDICTS = {
  matched: 'verdictMatched',
  partial: 'verdictPartial',
  missing: 'verdictMissing',
  unknown: 'verdictUnknown',
} as const;

/** What stands in the card. */
export function cardContent(state: CardState, actions: CardActions): HTMLElement[] {
  const { explanation, note } = state;
  const { short, reason, evidence, said } = explanation;
  return [
    headOf(explanation, actions),
    element('p', { class: 'short' }, element('bdi', {}, short)),
    ...(reason === undefined ? [] : [element('p', {}, reason)]),
    // What the person has said stands in the reason already.
    ...(said ? [] : evidenceOf(evidence)),
    element('p', { id: 'note', class: 'note', role: 'status' }, ...(note ? [note.text] : [])),
    element('div', { class: 'actions' }, ...describedBy(note, buttonsOf(state, actions))),
  ];
}

/** A card is small: what else decided stands in the checklist. */
const MOST_EVIDENCE = 2;

function evidenceOf(evidence: readonly string[]): HTMLElement[] {
  const [first, ...others] = evidence.slice(0, MOST_EVIDENCE);
  if (first === undefined) return [];
  if (others.length === 0) return [element('p', { class: 'muted' }, words('fromYourProfile', [first]))];
  return [
    element('p', { id: 'evidence', class: 'muted' }, words('fromYourProfileList')),
    element(
      'ul',
      { class: 'muted', 'aria-labelledby': 'evidence' },
      ...[first, ...others].map((one) => element('li', {}, one)),
    ),
  ];
}

function headOf({ verdict, importance }: Explanation, { onClose }: CardActions): HTMLElement {
  const importanceIn = words(importance === 'required' ? 'mustHave' : 'niceToHave');
  const state = verdict ? [words(VERDICTS[verdict]), importanceIn].join(' · ') : importanceIn;
  return element(
    'div',
    { class: 'head' },
    markOf(verdict),
    element('h2', { id: 'title', 'data-verdict': verdict }, state),
    closeButton(onClose),
  );
}

const markOf = (verdict: Explanation['verdict']): SVGElement =>
  svgElement(
    'svg',
    { 'data-mark': '', 'data-verdict': verdict, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    ...VERDICT_MARKS[verdict ?? 'unjudged'].map(({ d, ink }) => svgElement('path', { d, 'data-ink': ink })),
  );

const crossMark = (): SVGElement =>
  svgElement(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svgElement('path', { d: 'M4 4l8 8M12 4l-8 8', 'data-ink': 'line' }),
  );

function buttonsOf({ explanation, note, canAnswer }: CardState, { onSay, onUndo }: CardActions): HTMLElement[] {
  if (note?.canUndo) return [pressable(onUndo, {}, words('undo'))];
  const { verdict, said } = explanation;
  const answers = said
    ? [button('takeBack', () => onSay('unsaid'))]
    : [
        ...(verdict === 'matched' ? [] : [button('iHaveThis', () => onSay('has'))]),
        ...(verdict === 'missing' ? [] : [button('iDont', () => onSay('lacks'))]),
      ];
  return [...(canAnswer ? answers : []), button('notARequirement', () => onSay('dismissed'))];
}

/** The keyboard goes to the first button, and with it a screen reader says what was done, or could not be done. */
function describedBy(note: Note | undefined, buttons: HTMLElement[]): HTMLElement[] {
  if (note) buttons[0]?.setAttribute('aria-describedby', 'note');
  return buttons;
}

const button = (key: MessageKey, onPress: () => void): HTMLElement => pressable(onPress, {}, words(key));

const closeButton = (onPress: () => void): HTMLElement =>
  pressable(onPress, { class: 'close', 'aria-label': words('close') }, crossMark());

function pressable(onPress: () => void, attributes: Record<string, string>, content: Node | string): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, content);
  made.addEventListener('click', onPress);
  return made;
}
