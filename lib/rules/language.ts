import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** Names of human languages that postings ask for; "english" stands apart, for it is also asked in passing. */
export const LANGUAGE_NAMES = oneOf(`
  english, spanish, french, german, italian, portuguese, dutch, flemish, mandarin, cantonese, chinese, japanese,
  korean, russian, ukrainian, polish, czech, slovak, hungarian, romanian, bulgarian, greek, turkish, arabic,
  hebrew, farsi, persian, dari, pashto, pashtu, urdu, hindi, punjabi, bengali, bangali, gujarati, marathi, tamil,
  telugu, kannada, malayalam, thai, vietnamese, tagalog, filipino, indonesian, malay, swahili, somali, amharic,
  hausa, yoruba, igbo, (?:isi)?zulu, (?:isi)?xhosa, (?:se)?sotho, (?:se)?tswana, xitsonga,
  tshivenda, sepedi, afrikaans, swedish, norwegian, danish, finnish, icelandic, estonian, latvian,
  lithuanian, croatian, serbian, bosnian, slovenian, albanian, macedonian, georgian, armenian, azerbaijani, kazakh,
  uzbek, mongolian, nepali, sinhala, burmese, khmer, lao, hmong, haitian creole, creole, latin, maori, te reo,
  samoan, tongan, tigrinya, oromo, navajo, cherokee, inuktitut, sindhi, assamese, odia, konkani, maltese,
  luxembourgish, gaelic, karen, catalan, basque, galician, welsh, irish, asl, american sign language,
  sign language, deutsch, anglais, französisch, englisch, inglés, español`);

/** What says how well one commands a language, or by which of its arts. */
const COMMAND = oneOf(
  'fluen(?:t|cy|tly), proficien(?:t|cy), command, native, conversational, conversation, speak(?:s|ing)?, spoken, read',
  'write, written, verbal, oral, communicat\\w+, reading knowledge of, knowledge of, skills in, understand, understands',
  'excellent, good, strong, advanced, intermediate, basic, elementary, beginner, business, working',
);
/** What one does with a language. */
const ART = '(?:speak|read|write|understand|spell)(?:s|ing)?';
/** With such a word behind it, its name says whose or of where a thing is. */
const OF_A_COUNTRY = oneOf(`
  code, law, accounting, market, gaap, food, cuisine, history, literature, clients, customers, companies, office, team,
  standards, grammar, spelling`);
const SUBJECTS = '(?:maths?|mathematics|numeracy|sciences?|arithmetic)';
const SKILL = oneOf(
  'skills, fluency, proficiency, language, speaking, speaker, communication, preferred, required, \\(, a plus',
  'is (?:a|an|required|preferred|desired|helpful)',
);
const DONE = oneOf(`
  calls?, conversations?, conversant, correspond(?:ence)?, interviews?, meetings, support, serve, teach, present, deal,
  work`);

/** English as a subject of school, beside another. */
const AT_SCHOOL = pattern`
  \benglish(?: language)?(?:,| and| &|/) ?(?:\w+,? (?:and )?)?${SUBJECTS}\b|\b${SUBJECTS}(?:,| and| &|/) ?english\b
`;

/** A human language: speaking, reading, writing. */
export const language: Rule = {
  kind: 'language',
  cues: [
    {
      name: 'bilingual',
      pattern: anyOf(
        'bilingual, trilingual, multilingual, multi-lingual, bi-lingual, language other than, official language, official languages',
        /\b(?:second|foreign|another|other|additional|local|nordic|european|asian|indigenous) languages?\b/,
        /\bfluen(?:t|cy) in (?:at least )?(?:one|another|two|multiple|several|many)\b.{0,30}\b(?:languages?|of the following)\b/,
      ),
      weight: 10,
      unless: anyOf(
        /regardless|programming|scripting|coding|compiled|object|\bdata\b/,
        /software|statistical|query|modern language/,
        /\b(?:python|java|javascript|sql|c\+\+|scala|sas|matlab|ruby|php|perl)\b/,
      ),
    },
    {
      name: 'command of a language',
      pattern: pattern`\b${COMMAND}\b.{0,40}\b${LANGUAGE_NAMES}\b(?! (?:\w+ )?${OF_A_COUNTRY})`,
      weight: 10,
      unless: anyOf(
        /english (?:literature|teacher|department|degree|or|grammar)/,
        AT_SCHOOL,
        /(?:degree|major|coursework) in english|\bfrench fr/,
      ),
    },
    {
      name: 'language skills',
      pattern: pattern`\b${LANGUAGE_NAMES}(?: language)?(?: and \w+)? ${SKILL}`,
      weight: 8,
      unless: anyOf(/english (?:literature|teacher|degree)/, AT_SCHOOL),
    },
    {
      name: 'grammar',
      pattern: pattern`\b${LANGUAGE_NAMES}(?: language)? (?:[\w-]+,? (?:and )?){0,3}(?:grammar|usage|spelling|punctuation|vocabulary|composition)\b`,
      weight: 8,
      unless: /english (?:teacher|degree)/,
    },
    {
      name: 'arts of a language',
      pattern: pattern`\b(?:${ART}(?:,| and|, and|\/| &) ?){1,3}${ART} (?:in )?${LANGUAGE_NAMES}\b`,
      weight: 10,
    },
    {
      name: 'speaking',
      pattern: pattern`\b${LANGUAGE_NAMES}[- ]speak(?:ing|ers?)\b`,
      weight: 8,
      unless:
        /[- ]speaking (?:countries|country|markets?|world|customers|clients|regions?|patients|families|communit|residents|population)/,
    },
    {
      name: 'done in a language',
      pattern: pattern`\b${DONE} (?:[\w-]+ ){0,4}in (?:both )?${LANGUAGE_NAMES}\b`,
      weight: 9,
    },
    { name: 'languages', pattern: pattern`^${LANGUAGE_NAMES}(?: ?[:(-]| and |$)`, weight: 8 },
    {
      name: 'language named',
      pattern: pattern`\b${LANGUAGE_NAMES}\b`,
      weight: 2,
      unless: anyOf(/\bnatural language\b|\blanguage (?:data|models?|processing)\b/, AT_SCHOOL),
    },
  ],
};
