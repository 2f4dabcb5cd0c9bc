import type { Importance, Kind } from '../model/kind.ts';
import { fold } from './fold.ts';
import { trimMarks } from './trim.ts';

/**
 * What a part of a posting is for. `demands` states what is asked; `duties` what one will do; `overview` is anything
 * unmarked; `physical` bodily demands and surroundings; `facts` the posting's data (pay, place, type); the rest is
 * not about the candidate.
 */
export type Part =
  | 'demands'
  | 'duties'
  | 'overview'
  | 'physical'
  | 'facts'
  | 'company'
  | 'benefits'
  | 'legal'
  | 'apply';

export interface Meaning {
  readonly part: Part;
  /** the importance that the heading gives to what stands under it */
  readonly importance?: Importance;
  /** the kind of requirement that the heading announces */
  readonly kind?: Kind;
}

interface Pattern extends Meaning {
  readonly pattern: RegExp;
}

// First match wins: what narrows a heading most stands first. Sources: own reading of postings, counted headings of
// 2,125 public postings (November 2026).
const PATTERNS: readonly Pattern[] = [
  { pattern: /^(?:in this (?:role|position|job),? )?you(?:'ll| will)$/, part: 'duties' },
  { pattern: /\b(?:tools|equipment|machines|software)(?: and \w+)? used\b/, part: 'duties' },
  {
    pattern: /^(?:proven |demonstrated )?(?:track record|history|experience)(?: of| in| with)$/,
    part: 'demands',
    kind: 'experience',
  },
  { pattern: /^(?:mobility|vision|hearing|strength|climate)$/, part: 'physical', kind: 'physical' },
  {
    pattern:
      /^(?:what is (?:your|the highest)|do you (?:have|hold|possess|understand|agree)|how many|have you (?:ever|had|worked)|are you (?:able|willing|currently|legally|at least)|did you|will you|which of the)\b/,
    part: 'apply',
  },
  {
    pattern:
      /^(?:to apply|apply\b|applications?\b|applicants (?:must|should|need to) (?:submit|provide|include)|how (?:do i|to) apply|next steps?$)|application (?:process|deadline|procedure|instruct|requirements?|materials)|required (?:documents?|materials)|materials required|documents? required|closing date|(?:hiring|selection|recruitment|interview|examination|exam) (?:process|procedure|steps|timeline)|interview$|examinations?:?$|^contact|questions\?|filing date|how we hire|^(?:the |our )?(?:hiring )?process$|(?<!drug )(?<!medical )(?<!physical )\b(?:tests?|exams?|examinations?)\b|(?:document|reference)s? requirements?|^references\b|filing information|supplemental question|screening question|application question|questionnaire|required questions?$|items required for|(?:be|are) evaluated|evaluation (?:criteria|process)/,
    part: 'apply',
  },
  {
    pattern:
      /equal (?:employment )?opportunit|\beeo\b|\beoe\b|accommodations?\b|disclaimer|privacy|affirmative action|e-verify|diversity|inclusi(?:on|ve)|belonging|legal\b|notice\b|recruit(?:er|ment|ing) agenc|third.party|our commitment|veterans?'? pref|persons with disabilities|disability (?:rights|statement)|\bada\b|fraud|scam/,
    part: 'legal',
  },
  {
    pattern:
      /\b(?:required|minimum|basic|must.haves?|requirements|essential)\b.{0,24}\b(?:preferred|desired|desirable|nice.to.have|bonus)\b|\b(?:preferred|desired|desirable)\b.{0,24}\b(?:required|minimum)\b/,
    part: 'demands',
  },
  { pattern: /\byou (?:don't|do not|won't|will not) need\b|what you can (?:skip|forget)/, part: 'company' },
  {
    pattern:
      /^(?:(?:dein|ihr|euer|das) profil|was (?:du|sie) mitbring\w+|das bring\w+ (?:du|sie)|anforderungen?|qualifikation\w*|voraussetzungen|(?:le |votre |ton )?profil(?: recherché)?|compétences|requisitos|(?:tu |el )?perfil|jouw profiel|wat (?:breng|vragen)|(?:dit|wij) vragen|kvalifikationer|requisiti|vi söker|qualificações)/,
    part: 'demands',
  },
  {
    pattern:
      /^(?:deine |ihre |die )?aufgaben|^(?:tes |vos |les |tus )?missions?$|^(?:tus )?(?:responsabilidades|funciones)|^wat ga je|^arbetsuppgifter|^attività|^(?:das|was) erwartet/,
    part: 'duties',
  },
  {
    pattern:
      /(?:wir|wir dir|wir ihnen) bieten|^(?:das|was) bieten|nous offrons|^avantages|ofrecemos|beneficios|wat (?:bieden|wij bieden)|vi erbjuder|offriamo|benefícios/,
    part: 'benefits',
  },
  {
    pattern: /^(?:über uns|wer wir sind|qui sommes|sobre nosotros|quiénes somos|over ons|om oss|chi siamo|sobre nós)/,
    part: 'company',
  },
  {
    pattern:
      /nice.to.have|good to have|great to have|bonus (?:points|skills|if|qualif)|^bonus:?$|bonus(?:es)? for|extra (?:credit|points)|brownie points|\bprefer|\bdesir(?:ed?|able)\b(?! (?:start|to))|\b(?:a|big|huge|definite)? ?plus(?:es)?\b(?! (?:size|one))|\badvantage|\bassets?\b(?! (?:manage|protect|class))|\bideally\b|stand out|would be (?:great|nice|a)|icing on|even better|extra awesome|added benefit|not (?:required|essential|mandatory)|^what we value$|^optional|if you have$/,
    part: 'demands',
    importance: 'preferred',
  },
  {
    pattern:
      /benefits?\b|\bperks?\b|what (?:we|do we|we can|can we) offer|^we offer|offered|in it for you|what you(?:'ll| will|'re| can)? (?:get|receive|gain|enjoy)|compensation|salary|\bpay\b|incentive|differential|referral bonus|wages?\b|remuneration|rewards?\b|why (?:you'?ll|you will|join|work|us|choose|should you|this|be part|apply)|reasons? (?:to|you|why)|time off|401|insurance$|retirement|how we'll (?:support|look after)|what'?s? on offer|our offer|you(?:'ll| will)? (?:get|receive)|flourish with us|growth opportunit|career (?:growth|development|path)/,
    part: 'benefits',
  },
  {
    pattern:
      /physical|working conditions?|work(?:ing)? environment(?!s? experience)|work conditions?|environmental (?:conditions|factors|demands)|^environment$|mental demands|sensory|visual acuity|job conditions|exertion|lifting/,
    part: 'physical',
    kind: 'physical',
  },
  {
    pattern:
      /^(?:job )?(?:location|locations|work location|salary|job type|employment type|department|reports? to|reporting to|schedule|hours|work schedule|shift|job (?:id|number|code|category|function|family|segment)|requisition.*|req(?:uisition)? (?:id|#).*|position type|position title|job title|title|company|flsa.*|status|grade|date posted|posted|start date|duration|division|industry|industries|seniority level|number of openings|remote|work arrangement|shift hours|(?:scheduled |standard )?(?:weekly )?hours|organization|facility|employer|unit|contract type|union|date of hire|classification|series|nearest .*|alternate locations?|work hours|days|time ?type|location type|worker type|employment status|exemption status)$/,
    part: 'facts',
  },
  {
    pattern:
      /^(?:our |the |more )?about (?:us|our|the (?:company|team|department|office|organi[sz]ation|firm|division|program|district|county|city|lab|group|client|school|employer|agency))\b|^(?:who|what) (?:we are|are we(?! looking)|we do)|^our (?:mission|values|story|culture|company|vision|team|people|client|history|purpose|community|impact|promise)|^(?:the )?company|^about (?!(?:the|this|you|your) ?(?:role|job|position|opportunity|project|posting|work)?)|^life (?:at|in)|^(?:the )?(?:team|culture|mission|vision|background|history)$|^why\b|^meet |team overview|^working (?:at|with|for)|way we work|how we work|company (?:overview|description|profile|summary|context)|who you(?:'ll| will) (?:work|report)|organi[sz]ation(?:al)? (?:overview|summary)|^introduction$|^what makes|(?:technolog\w+|tools|stack|tech) (?:that )?we use|our (?:tech )?stack/,
    part: 'company',
  },
  {
    pattern: /^(?:the )?knowledge (?:of|in)$|^thorough knowledge of$|^working knowledge of$|^knowledge$/,
    part: 'demands',
    kind: 'skill',
  },
  { pattern: /^(?:the )?(?:ability|abilities)(?: to)?$|^skill(?:s)?(?: in| to)$/, part: 'demands', kind: 'skill' },
  { pattern: /\bif you(?:'re| are| have| can)?$|\bif$/, part: 'demands' },
  {
    pattern:
      /essential (?:functions?|dut|responsib|tasks)|responsib|\bdut(?:y|ies)\b|accountabilit|what you(?:'ll| will|'re going to)?(?: be)? (?:do|doing|build|own|work)|what will you(?: be)? do|you(?:'ll| will)(?: be)? (?!need|have|bring|be\b|get|enjoy|love|receive|find|stand|possess)\w+|day.to.day|a day in|typical day|your (?:impact|mission|day|tasks|role|job|challenge|work|next)|examples? of (?:work|dut|essential)|functions?$|tasks\b|deliverables|what to expect|what you can expect|in this role|the work\b|your first \d|within \d|how you(?:'ll| will)|^as an? [\w ]+ you(?:'ll| will)?$|key areas|primary (?:purpose|objective)|scope|objectives?$|job (?:functions|tasks|activities)|activities$|^supervision|supervisory (?:responsib|dut)|areas of|performance standards/,
    part: 'duties',
  },
  {
    pattern: /^(?:minimum |required )?education(?:al)?\b(?!.*experience)|\bdegrees?\b|academic/,
    part: 'demands',
    kind: 'education',
  },
  { pattern: /licen[cs]|certific|registrations?|credential/, part: 'demands', kind: 'credential' },
  {
    pattern:
      /\bclearance|citizenship|work authori[sz]ation|right to work|background (?:check|investigation|screen)|drug|vaccin|immuni[sz]|pre-?employment|post-?offer|eligib|conditions? of (?:employment|hire)|who may apply/,
    part: 'demands',
    kind: 'eligibility',
  },
  { pattern: /\btravel\b/, part: 'demands', kind: 'travel' },
  { pattern: /^languages?\b(?! skills)/, part: 'demands', kind: 'language' },
  {
    pattern:
      /(?<!technical )(?<!professional )competencies$|personal (?:attributes|qualities|characteristics|skills|traits|competenc)|soft skills|\btraits?\b|\battributes?\b|personality|behaviou?ral|(?<!distinguishing )characteristics(?! of)|qualities|interpersonal|core values/,
    part: 'demands',
    kind: 'trait',
  },
  {
    pattern:
      /^(?:the )?(?:role|job|position|opportunity|vacancy|project|post|assignment|challenge)$|about (?:the|this) (?:role|job|position|opportunity|project|posting|work)|(?:role|job|position|posting|general) (?:overview|summary|description|purpose|statement|details|information|profile$|highlights)|^(?:overview|summary|description|purpose|definition|details|introduction|general|position|job posting)$|^additional (?:information|details)|^other(?: information)?$|^notes?$|distinguishing|full job description/,
    part: 'overview',
  },
  {
    pattern:
      /qualif|requirements?\b|\brequired?\b|\brequires\b|must.?haves?|you(?:'ll| will)? (?:need|have|bring)|need to (?:have|succeed|know|be)|bring to|looking for|we look for|we(?:'re| are)? (?:seek|want)|who you are|about you|^you(?:r|'re| are)?\b|\bcandidates?\b|applicants?|\bprofile\b|experience|education|\bskills?\b|knowledge|abilit|competenc|expertise|background|what it takes|succe(?:ed|ss)|minimum|\bessential\b|\bbasic\b|good fit|right fit|be a fit|^training$|training (?:and|or|\/) (?:experience|education)|(?:experience|education)(?: and| or|,|\/) training|prerequisite|proficienc|strengths|the person|we need|we expect|expectations?|criteria|specifications?|^capabilities$|^tools\b|tech(?:nology|nical)? stack|^technologies$|who we want|we want|what we value|join us if|for you if|a great match/,
    part: 'demands',
  },
  { pattern: /\brole\b|\bjob\b|\bposition\b|overview|summary|description|opportunity|mission\b/, part: 'overview' },
];

const REQUIRED = /\b(?:required?|requirements?|minimum|must|essential|mandatory|basic|need)\b/;

/** A heading as it is compared: folded, without numbering, decoration and closing colon. */
export function plainHeading(text: string): string {
  return trimMarks(fold(text), ':;.!?*#_~-|…')
    .replace(/&/g, 'and')
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s+/, '')
    .replace(/\s+/g, ' ');
}

/** Headings longer than this (in words) are sentences. */
const LONGEST = 14;

/** What a heading says about the part below it; null where it says nothing known. */
export function meaningOf(heading: string): Meaning | null {
  const plain = plainHeading(heading);
  if (plain.length < 3 || plain.split(' ').length > LONGEST) return null;
  for (const { pattern, ...meaning } of PATTERNS) {
    if (!pattern.test(plain)) continue;
    const explicit =
      meaning.part === 'demands' &&
      !meaning.importance &&
      REQUIRED.test(plain) &&
      !/prefer|desir|nice.to|bonus/.test(plain);
    return explicit ? { ...meaning, importance: 'required' } : meaning;
  }
  return null;
}
