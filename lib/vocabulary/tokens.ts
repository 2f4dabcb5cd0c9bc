import { hashOf } from '../text/hash.ts';
import { memo } from '../text/memo.ts';
import { type Run, runsOf } from './runs.ts';

/** A word in the form in which names are compared. */
export interface Word {
  /** lower case, American spelling, without accents, dots and apostrophes */
  readonly text: string;
  readonly singular: string;
  /** of the text and of the singular: names are looked for by them */
  readonly hash: number;
  readonly singularHash: number;
}

/** A word of a text. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  /** whether it may continue a name that the token before it began: nothing but a space, hyphen, slash, dot or & between */
  readonly joined: boolean;
}

const LONGEST_JOINT = 4;
const JOINT = /^[®™]?(?: ?[-/] ?|[ .']| ?)$/;

/**
 * The words of a folded text (`lib/text/fold`). The words of web addresses are left out.
 * @param symbolic words that carry a sign, as the names have them ("c++", "c#", "security+", ".net"); `true`: keep every sign
 */
export function tokenise(folded: string, symbolic: ReadonlySet<string> | true): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  let read = 0;
  for (const run of runsOf(folded)) {
    if (run.start < read) continue;
    const { word, start, end } = run.signed ? readWord(run, folded, symbolic) : wordOf(run);
    read = end;
    if (!word) continue;
    const { text, singular, hash, singularHash } = word;
    const joined = before >= 0 && isJoint(folded, before, start);
    tokens.push({ text, singular, hash, singularHash, start, end, joined });
    before = end;
  }
  return tokens;
}

/** A word where it stands in a text; none where a web address stands. */
interface Found {
  readonly word?: Word;
  readonly start: number;
  readonly end: number;
}

const wordOf = ({ text, start, end }: Run): Found => ({ word: printed(text), start, end });

/** The word that begins with a run, with what belongs to it: its possessive, the rest of an abbreviation, a sign. */
function readWord(run: Run, folded: string, symbolic: ReadonlySet<string> | true): Found {
  const isSymbolic = (word: string): boolean => symbolic === true || symbolic.has(word);
  const { start } = run;
  const address = endOf(ADDRESS, start, folded);
  if (address > start) return { start, end: address };
  const end = endOfWord(run, folded);
  const word = printed(folded.slice(start, end));
  const signed = word.text + signAt(end, folded);
  const signedEnd = end + signed.length - word.text.length;
  if (signedEnd > end && isSymbolic(signed) && !isWordCharacter(folded, signedEnd))
    return { word: asWord(signed), start, end: signedEnd };
  const dotted = `.${word.text}`;
  if (folded[start - 1] === '.' && isSymbolic(dotted) && !isWordCharacter(folded, start - 2))
    return { word: asWord(dotted), start: start - 1, end };
  return { word, start, end };
}

function asWord(text: string): Word {
  const one = singular(text);
  return { text, singular: one, hash: smallHashOf(text), singularHash: smallHashOf(one) };
}
// Larger numbers V8 keeps apart, each anew for each token.
const smallHashOf = (text: string): number => hashOf(text) & 0x3fffffff;
/** A folded word as it stands in a text. */
const printed: (word: string) => Word = memo((word) => asWord(normalise(word)));

function signAt(at: number, folded: string): string {
  const sign = folded[at];
  if (sign !== '+' && sign !== '#') return '';
  return sign === '+' && folded[at + 1] === '+' ? '++' : sign;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/y;
const ABBREVIATION = /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/uy;
const POSSESSIVE = /'s(?![\p{L}\p{N}])|(?<=s)'(?![\p{L}\p{N}])/uy;

/** Where the word that begins with a run ends: a dotted abbreviation ("b.s.", "p.o.s.t"), or one with its possessive ("driver's"). */
function endOfWord({ start, end }: Run, folded: string): number {
  const next = folded[end];
  if (next === '.') return Math.max(end, endOf(ABBREVIATION, start, folded));
  return next === "'" ? endOf(POSSESSIVE, end, folded) : end;
}

/** Where what a sticky pattern matches at a place ends; the place itself where it matches nothing. */
function endOf(pattern: RegExp, start: number, folded: string): number {
  pattern.lastIndex = start;
  return pattern.test(folded) ? pattern.lastIndex : start;
}

function isJoint(folded: string, start: number, end: number): boolean {
  if (end - start === 1 && folded[start] === ' ') return true;
  return end - start <= LONGEST_JOINT && JOINT.test(folded.slice(start, end));
}

const isWordCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `licence license; licences licenses; licenced licensed; programme program; programmes programs; behaviour behavior;
  behavioural behavioral; labour labor; labourer laborer; labourers laborers; colour color; centre center; centres centers;
  catalogue catalog; modelling modeling; counselling counseling; counsellor counselor; counsellors counselors;
  aluminium aluminum; tyre tire; tyres tires; cheque check; cheques checks; jewellery jewelry; fibre fiber; theatre theater;
  defence defense; judgement judgment; labelling labeling; travelling traveling; plough plow; mould mold; moulding molding;
  grey gray; storey story; paediatric pediatric; paediatrics pediatrics; paediatrician pediatrician;
  orthopaedic orthopedic; orthopaedics orthopedics; anaesthesia anesthesia; anaesthetic anesthetic;
  anaesthetist anesthetist; gynaecology gynecology; gynaecological gynecological; haematology hematology; oncological oncologic;
  haemodialysis hemodialysis; foetal fetal; diarrhoea diarrhea; enrol enroll; enrolment enrollment; fulfilment fulfillment;
  instalment installment; instalments installments; artefact artifact; artefacts artifacts; analyse analyze;
  analyser analyzer; organiser organizer; aeroplane airplane; draughting drafting; draughtsman draftsman; archaeology archeology;
  palaeontology paleontology; encyclopaedia encyclopedia; manoeuvre maneuver; pyjamas pajamas; sulphur sulfur; kerb curb;
  speciality specialty; specialities specialties; dietician dietitian; dieticians dietitians; adviser advisor; advisers advisors`
    .split(';')
    .map((pair) => pair.trim().split(' '))
    .map(([british = '', american = '']) => [british, american]),
);

const BRITISH_VERB =
  /^(author|categor|central|computer|custom|digit|hospital|immun|item|local|maxim|mechan|minim|modern|monet|optim|organ|personal|prior|priorit|real|recogn|revolution|special|stabil|standard|steril|summar|synchron|util|virtual|visual)is(?=(?:e[drs]{0,2}|ing|ations?|ational)$)/;

/** One word in the form in which names are compared; `word` is already folded. */
export function normalise(word: string): string {
  if (word === '&') return 'and';
  const plain = /^[a-z0-9]*$/.test(word)
    ? word
    : word
        .replace(/(?<=s)'s$/, '')
        .normalize('NFD')
        .replace(/[\p{M}.']/gu, '')
        .replace(/ß/g, 'ss');
  return SPELLINGS.get(plain) ?? (plain.length > 7 ? plain.replace(BRITISH_VERB, '$1iz') : plain);
}

/** The singular of a normalised word, or the word itself. Only ever compared with its like, so it need not be a word. */
export function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || /[sui]s$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
