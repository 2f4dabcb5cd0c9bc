import { isPlainLetter } from '../text/letters.ts';
import { memo } from '../text/memo.ts';

/** A word in the form in which names are compared. */
export interface Word {
  /** lower case, American spelling, without accents, dots and apostrophes */
  readonly text: string;
  readonly singular: string;
}

/** A word of a text. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  /** whether it may continue a name that the token before it began: nothing but a space, hyphen, slash, dot or & between */
  readonly joined: boolean;
}

// A web address, a dotted abbreviation ("b.s.", "p.o.s.t"), a word with its possessive ("driver's"), or "&".
const WORD =
  /((?:https?:\/\/|www\.)\S+)|(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?|[\p{L}\p{N}]+(?:'s(?![\p{L}\p{N}])|(?<=s)'(?![\p{L}\p{N}]))?|&/uy;
const LAST_ASCII = 127;
const LONGEST_JOINT = 4;
const JOINT = /^[®™]?(?: ?[-/] ?|[ .']| ?)$/;

/**
 * The words of a folded text (`lib/text/fold`). The words of web addresses are left out.
 * @param symbolic words that carry a sign, as the names have them ("c++", "c#", "security+", ".net"); `true`: keep every sign
 */
export function tokenise(folded: string, symbolic: ReadonlySet<string> | true): Token[] {
  const isSymbolic = (word: string): boolean => symbolic === true || symbolic.has(word);
  const tokens: Token[] = [];
  let before = -1;
  for (let span = wordFrom(0, folded); span; span = wordFrom(span.end, folded)) {
    if (span.address) continue;
    let { start, end } = span;
    let word = wordOf(folded.slice(start, end));
    const { text } = word;
    const sign = signAt(end, folded);
    if (sign && isSymbolic(text + sign) && !isWordCharacter(folded, end + sign.length)) {
      word = asWord(text + sign);
      end += sign.length;
    } else if (folded[start - 1] === '.' && isSymbolic(`.${text}`) && !isWordCharacter(folded, start - 2)) {
      word = asWord(`.${text}`);
      start -= 1;
    }
    const joined = before >= 0 && isJoint(folded, before, start);
    tokens.push({ text: word.text, singular: word.singular, start, end, joined });
    before = end;
  }
  return tokens;
}

const asWord = (text: string): Word => ({ text, singular: singular(text) });
/** A folded word of a text. */
const wordOf: (word: string) => Word = memo((word) => asWord(normalise(word)));

function signAt(at: number, folded: string): string | undefined {
  const sign = folded[at];
  if (sign !== '+' && sign !== '#') return undefined;
  return sign === '+' && folded[at + 1] === '+' ? '++' : sign;
}

/** The next word or web address from a place on. Most words are plain letters, and found without a pattern, which is slow. */
function wordFrom(from: number, folded: string): { start: number; end: number; address: boolean } | undefined {
  for (let start = from; start < folded.length; start++) {
    const code = folded.charCodeAt(start);
    if (isPlainLetter(code)) {
      let end = start + 1;
      while (isPlainLetter(folded.charCodeAt(end))) end++;
      if (!mayGoOn(folded.charCodeAt(end))) return { start, end, address: false };
    } else if (code <= LAST_ASCII && code !== AND) continue;
    WORD.lastIndex = start;
    const match = WORD.exec(folded);
    if (match) return { start, end: start + match[0].length, address: match[1] !== undefined };
  }
  return undefined;
}

/** Whether what follows plain letters may belong to them: a letter with an accent, the rest of an address, abbreviation or possessive. */
const mayGoOn = (code: number): boolean => code === DOT || code === APOSTROPHE || code === COLON || code > LAST_ASCII;
const AND = 0x26;
const APOSTROPHE = 0x27;
const DOT = 0x2e;
const COLON = 0x3a;

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
