// The words by which a demand opens, in folded text.

import { LANGUAGE_NAMES } from '../../rules/language.ts';

const COUNT =
  '(?:\\d{1,2} ?\\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: ?[([]\\d+[)\\]])? ?(?:\\+|plus|or more)?';
/** A number of years or months at the head of a demand. */
export const DURATION = `${COUNT}(?: ?(?:-|to|or) ?${COUNT})?[ -]?(?:years?|yrs?|months?)`;

/** What stands before the noun and only says how much of it ("a strong working knowledge"). */
const HOW_MUCH =
  '(?:an?|the|any|some|must|is|have|has|having|possess(?:es)?|requires?|demonstrate[sd]?|show|strong|good|excellent|great|basic|solid|working|functional|thorough|deep|in-depth|advanced|intermediate|general|fundamental|proven|prior|previous|relevant|related|extensive|superior|effective|minimum|at least|minimum of|desired?|preferred|required|valid|current|active|detailed|comprehensive|sound|exceptional|outstanding|expert|high|clear|robust|broad|significant|substantial|direct|practical|professional|progressive|successful|occasional|frequent|regular|domestic|international|overnight|hands-on|verbal|written|oral|and|of|&|genuine|keen|natural|true|positive)';

/** Nouns for what a person knows, can, has done or wants; with a preposition behind them they open a demand. */
const POSSESSION =
  'knowledge|understanding|familiarity|grasp|command|mastery|awareness|expertise|proficiency|fluency|competen(?:ce|cy)|comfort|background|(?:track )?record|exposure|aptitude|passions?|enthusiasm|love|desire|drive|appetite|hunger|curiosity|interest|willingness|eagerness|eye|ear|instinct|intuition|flair|talent|knack|fundamentals|foundation|grounding';

/** Adjectives that say the same of the person. */
const QUALIFIED =
  'proficient|experienced|skilled|familiar|comfortable|fluent|knowledgeable|(?:well[- ])?versed|conversant|adept|capable|competent|expert|passionate|enthusiastic|eager|at ease|confident|trained';

/** A degree, by any of its names. */
const DEGREE_NAME =
  "bachelor'?s?\\b|master'?s\\b|master (?:of|degree|or|level)\\b|b\\.?[as]\\.?(?: |\\/)|m\\.?[as]\\.? |ph\\.? ?ds?\\b|high school diploma|ged\\b|associate'?s? degree|graduate degree|degree in\\b";

/** A sentence or line that opens with a qualification asks for it, even among duties. */
export const QUALIFIES = new RegExp(
  `^(?:${HOW_MUCH} ){0,5}(?:${[
    DURATION,
    '(?:(?!share|your|our|depending|based)[\\w/-]+ ){0,2}experience(?:/\\w+)? (?:in|with|of|as|must|and|or|\\w+ing)\\b',
    '(?:ability|(?:be )?able|abilities)\\b(?!-)(?! (?:tests?|testing|groups?|grouping)\\b)',
    `(?:(?!we\\b|would|your|our|share|gain|build|develop|increase|apply|use|as|when|while|with|by|through|using|of|for|from|in|to|this|that|these)[\\w/-]+ ){0,2}(?:${POSSESSION})(?:\\/\\w+)? (?:of|with|in|for|to|on|and|or|using|working|building|delivering|developing|managing|leading)\\b`,
    `(?:\\w+ly )?(?:${QUALIFIED}) (?:in|with|at|of|to|as|about|on|and|or|using|\\w+ing)\\b`,
    'skills? (?:in|at|with)\\b',
    'know how to\\b',
    'knows\\b',
    `(?:${LANGUAGE_NAMES})(?: language)?(?: skills| level)?:? (?:(?:at )?(?:native|business|fluent|fluency|conversational|proficien\\w+|advanced|intermediate)\\b)`,
    DEGREE_NAME,
    "driver'?s?'? (?:\\w+ )?(?:licen[cs]e|abstract|record|permit)\\b",
    '(?:(?!software|verify|process|renew|review|maintain|check|your|our)[\\w-]+ ){0,2}(?:licen[cs]e|certification|registration)\\b(?! (?:renewal|agreement|fee|process|compliance|management|application|tracking|audit|plate|holder|request|issue|verification|testing|maintenance|record|inspection|of (?:payrolls?|equipment|aircraft|products|the|our|all)\\b))',
    '(?:(?!you|your|we|our|they|their|the|this|that|of|in|on|for|with|using|and|to|will|depending|based|commensurate)[\\w/&-]+,? ){1,2}(?:(?!will)[\\w/&-]+,? ){0,4}skills(?: (?:and|or|to|in|with|at|for|including)\\b|[,;.(]|$)',
    '(?:currently )?(?:pursuing|working towards?|progress towards?|enrolled in) (?:an? |your )?(?:[\\w-]+ ){0,3}(?:degree|diploma|bachelor|master|ph\\.? ?ds?\\b|program)',
    'travel\\b(?! (?:expenses?|costs?|allowances?|reimbursement|agen|industry|compan|arrangements|bookings?|plan|desk|photograph|writing|blog|itinerar|insurance|time is))(?![^,.;:]* (?:is|are|will be) (?:\\w+ )?(?:arranged|booked|paid|reimbursed|covered)\\b)(?! (?:makes?|brings?|opens?|changes?|broadens|is (?:our|an?|the|what|why|how))\\b)',
    'willing(?:ness)?\\b',
  ].join('|')})`,
);

/** Words that name a demand when they end a noun phrase ("technical printing knowledge"). */
export const NOUN = [
  'experience|background|track record|record',
  'knowledge|understanding|familiarity|proficiency|expertise|fluency|command',
  'skills?(?! sets?)|abilit(?:y|ies)|aptitude|capacity(?! building| planning)|acumen|eye',
  'degrees?(?! of (?!bachelor|master|associate|doctor|science))|diplomas?|licen[cs]es?|certifications?|certificates?|commission|insurance',
  'attitude|ethic|mindset|passions?|desire|willingness|attention(?= to detail)|manners?(?! of)|demeanou?r|disposition|personality|temperament',
].join('|');
/** Words that open a demand. */
const OPENER = [
  `(?:at least (?:an? )?)?${DURATION}`,
  '(?:a )?minimum (?:of )?(?:\\d|one|two|three|four|five)|be (?:at least )?\\d\\d',
  'must\\b|should\\b|preferably|ideally|you have|you(?:.ll| will)? (?:also )?need (?!to )|has (?:experience|a)|have (?:experience|a)|(?:have|hold) an? |hold ',
  '(?:be )?able to|ability to|willing(?:ness)? to|capable of|to work |pass an? |access to',
  'work (?:nights|weekends|overtime|shifts|evenings|holidays)',
  'proficien(?:t|cy)|familiar(?:ity)? with|knowledge of|knowledgeable|understanding of|expertise in|comfortable (?:with|using|in|\\w+ing)\\b',
  '(?:experience (?:in|with|\\w+ing)|experienced (?:in|with))\\b',
  "bachelor|master'?s|ph\\.? ?ds?\\b|high school|(?:ts\\/sci|secret|top secret|active|security) (?:\\w+ )?clearance",
  'demonstrated|proven|excellent|superior|superb|strong|outstanding|exceptional|good|in-depth|genuine',
  'fluent|bilingual',
  `(?:basic|conversational|native|intermediate|working|some) (?:${LANGUAGE_NAMES})\\b|(?:${LANGUAGE_NAMES}) at\\b`,
].join('|');
/** The words by which a demand opens. */
export const OPENS = new RegExp(
  `^(?:an? |the |some |other |any |you |they |(?:the )?(?:successful |ideal )?(?:candidates?|applicants?|incumbents?) )?(?:${OPENER})`,
);
/** A noun phrase that names a demand; "hybrid and skills for …" goes on with what stands before it. */
export const NAMES = new RegExp(
  `^(?:an? |the |some |other |any )?(?:(?!(?:and|or|and/or) (?:an? |the |${NOUN})\\b|(?:including|with|of|for|in|that|which|by|from|through|based)\\b)\\w[\\w'/+#.-]*(?: /)? ){0,4}(?:${NOUN})\\b(?! (?:levels?|base|transfer|sharing|gaps?|management|programs?)\\b)`,
);
/** What a person has, with what it is about ("a solid foundation in statistics", "comfort with heights"). */
export const HAS_OBJECT = new RegExp(
  `^(?:${HOW_MUCH} ){0,4}(?:(?:${POSSESSION}|foundation|grounding|potential|capacity|interest|experience)(?: and \\w+)? (?:of|with|in|for|to|about|\\w+ing)|training(?: and \\w+)? in) `,
);
/** Whether a clause begins as demands do: with a word that opens one, or a noun phrase that names one. */
export const opensDemand = (folded: string): boolean => OPENS.test(folded) || NAMES.test(folded);
/** The words that name a demand, wherever they stand. */
export const HAS_NAME = new RegExp(`\\b(?:${NOUN})\\b|\\b(?:ability|able|proficient|fluent|familiar)\\b`);
/** "Strong knowledge" before "and experience with": half a demand. */
export const HALF = new RegExp(`^(?:${HOW_MUCH} ){0,3}(?:${NOUN}|training)$`);
/** "Knowledge, skills and abilities"; "driving a van, at least two years" */
export const ONLY_A_NAME = new RegExp(`^(?:(?:${NOUN})|(?:at least |minimum )?${DURATION})(?=[.:,;)]|$)`);
