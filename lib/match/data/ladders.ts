/** Credentials of one trade from the lowest to the highest; each is tried on folded text. */
export interface Ladder {
  readonly rungs: readonly RegExp[];
  /** whether who holds a higher one may do all that a lower one allows; else it is only a related one */
  readonly includes: boolean;
}

export const LADDERS: readonly Ladder[] = [
  {
    rungs: [
      /\b(?:nmbi|nmc|ahpra|an bord altranais|nursing and midwifery (?:council|board))\b/,
      /\b(?:cna|lna|stna|nurse aide|(?:certified|licensed) nurs(?:e|ing) (?:assistant|aide)|nursing assistant)\b/,
      /\b(?:lpn|lvn|licensed (?:practical|vocational) nurse)\b/,
      /\b(?:rn|registered nurse)\b/,
      /\b(?:np|aprn|crnp|nurse practitioner|advanced practice registered nurse)\b/,
    ],
    includes: false,
  },
  { rungs: [/\bemt\b|\bemergency medical technician\b/, /\b(?:aemt|advanced emt)\b/, /\bparamedic\b/], includes: true },
  {
    rungs: [
      /(?<!\b(?:commercial|class [abc]) )\bdriv(?:er'?s?|ing) licen[cs]e\b(?!.{0,20}\bclass [abc]\b)/,
      /\bcommercial driv(?:er|ing)(?!.{0,40}\bclass [abc]\b)|(?<!\bclass [abc] )\bcdl\b(?!.{0,40}\bclass [abc]\b)/,
      /\bclass c\b.{0,40}\bcdl\b|\bcdl\b.{0,40}\bclass c\b/,
      /\bclass b\b/,
      /\bclass a\b/,
    ],
    includes: true,
  },
  {
    rungs: [/\bapprentice\b/, /\bjourney(?:man|person|worker)\b/, /\bmaster (?:electrician|plumber)\b/],
    includes: true,
  },
  { rungs: [/\bpharmacy technician\b|\bcpht\b/, /\bpharmacist\b|\brph\b/], includes: false },
  {
    rungs: [
      /\b(?:physical|occupational) therap(?:y|ist) assistant\b|\bp?c?ota\b|\bpta\b/,
      /\b(?:physical|occupational) therapist\b(?! assistant)/,
    ],
    includes: false,
  },
  { rungs: [/\bdental assistant\b/, /\bdental hygienist\b/, /\bdentist\b/], includes: false },
  { rungs: [/\bengineer in training\b|\beit\b/, /\bprofessional engineer\b|\bp\.?e\.? licen[cs]e\b/], includes: true },
  { rungs: [/\breal estate sales(?:person|man|woman|agent)?\b/, /\breal estate broker\b/], includes: true },
  { rungs: [/\bosha[ -]?10\b/, /\bosha[ -]?30\b/], includes: true },
  { rungs: [/\b(?:white|yellow) belt\b/, /\bgreen belt\b/, /\bblack belt\b/], includes: true },
  { rungs: [/\bcapm\b/, /\bpmp\b|\bproject management professional\b/], includes: true },
  { rungs: [/\bccna\b/, /\bccnp\b/, /\bccie\b/], includes: true },
  { rungs: [/\bbls\b|\bbasic life support\b/, /\bacls\b|\badvanced cardiovascular life support\b/], includes: false },
  { rungs: [/\bfirst aid\b/, /\bcpr\b/, /\bbls\b|\bbasic life support\b/], includes: false },
];
