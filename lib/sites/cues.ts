import { oneOf } from '../text/any-of.ts';

// Words by which a page's text gives itself away as a posting's, in the languages that postings come in.

/** A pattern for any of some words, in small letters or capitals. After "é" no `\b` finds the end of a word. */
const cue = (...words: readonly string[]): RegExp => new RegExp(`\\b${oneOf(...words)}(?!\\w)`, 'i');

/** What postings say and other pages seldom do. */
const JOB_CUES: readonly RegExp[] = [
  cue("years?(?:[’']s?)? (?:of )?(?:[\\w-]+ ){0,4}experience", 'experience (?:in|with|as|working|required|preferred)'),
  cue('candidates?, applicants?'),
  cue(
    "(?:bachelor|master|associate)(?:[’']s)?, degree (?:in|or|required|preferred), diploma, GED",
    "certifi(?:ed|cation) (?:in|or|required|preferred), licensure, driver[’']?s? licen[sc]e",
  ),
  cue('full[- ]time, part[- ]time, shifts?, (?:per|an) hour, hourly, salary, wages?'),
  cue('equal (?:employment )?opportunity, without regard to, regardless of race, EEO'),
  cue('apply, r[eé]sum[eé]s?, cover letter, hiring, recruit(?:er|ing|ment)'),
  cue('paid time off, 401\\s?\\(?k\\w*, PTO, health insurance, dental, paid (?:holidays|vacation)'),
  cue("we(?:[’']re| are) (?:looking for|seeking|hiring), is (?:seeking|looking for|hiring), join our"),
  cue('(?:this|the) (?:position|role|job), reports? to, supervis(?:e|es|or|ion)'),
  cue('duties, responsible for, responsibilities'),
  // German, French, Spanish, Dutch
  cue('bewerb\\w*, Berufserfahrung, Kenntnisse, m/w/d, w/m/d, Vollzeit, Teilzeit'),
  cue('candidatures?, poste, CDI, télétravail, rejoindre'),
  cue('experiencia, contrato, jornada, vacante'),
  cue('ervaring, solliciteer\\w*, vacature, werk- en denkniveau, dienstverband'),
  // Italian, Portuguese, Polish, Swedish
  cue('esperienza, candidatura, contratto'),
  cue('experiência, vaga, candidatura'),
  cue('doświadczeni\\w*, umow[ay] o, kandydat\\w*'),
  cue('erfarenhet, ansök\\w*, meriterande, anställning\\w*'),
  // Japanese; Ukrainian, Russian
  /応募|歓迎|勤務|募集/,
  /досвід|вакансі|резюме|опыт работы|ваканси/i,
];

/** What postings say as well. */
const COMMON_CUES: readonly RegExp[] = [
  cue('ability to, able to'),
  cue('must (?:be|have|possess|hold|pass|live|reside)'),
  cue('required, preferred, a plus'),
  cue('skills?'),
  cue('team'),
  cue('proficien(?:t|cy), knowledge of, familiar(?:ity)? with, understanding of'),
  cue('communicat(?:e|ion), detail[- ]oriented, self[- ]?starter, fast[- ]paced'),
  // German, French, Spanish
  cue('Ausbildung, Studium, Team\\b.*\\b(?:wir|dich)'),
  cue('formation, maîtris\\w*, diplôm\\w*'),
  cue('conocimientos?, se valora\\w*'),
  // Japanese; Ukrainian, Russian
  /経験|資格/,
  /знання|навич|знание|навык/i,
];

/** How much a text talks like a posting: 1 for each kind of words that postings have, half for those that others have too. */
export const countCues = (text: string): number =>
  JOB_CUES.filter((one) => one.test(text)).length + COMMON_CUES.filter((one) => one.test(text)).length / 2;

const JOB_WORDS: readonly RegExp[] = [
  cue('jobs?, careers?, vacanc(?:y|ies), positions?, openings?, hiring, recruit\\w*, employment, opportunit(?:y|ies)'),
  // German, French, Spanish, Dutch
  cue('stellen\\w*, karriere, bewerb\\w*, emplois?, carri[eè]res?, offres?[-_ ]d?, empleos?, trabaj\\w*, vacantes?'),
  cue('vacatures?, werken[-_ ]bij'),
  // Italian, Portuguese, Polish, Swedish
  cue('lavor\\w*, offert[ae], vagas?, emprego\\w*, oferty, praca, kariera, jobb, lediga, karri[äe]r, rekrut\\w*'),
  // Japanese; Ukrainian, Russian
  /採用|求人|вакансі|ваканси/i,
];

/** Whether an address or a title speaks of a posting. */
export const hasJobWord = (text: string): boolean => JOB_WORDS.some((one) => one.test(text));
