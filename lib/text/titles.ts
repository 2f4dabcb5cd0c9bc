import { meaningOf, plainHeading } from './headings.ts';

/** What sections of a posting are named after. */
const NAMES =
  'qualifications?|pay|requirements?|responsibilit(?:y|ies)|duties|functions|tasks|skills?|skillset|experience|education|knowledge|abilit(?:y|ies)|competenc(?:y|ies)|attributes|traits|characteristics|qualities|strengths|capabilities|expertise|licen[cs](?:es?|ure)|certificat(?:es?|ions?)|registrations?|credentials|criteria|prerequisites|specifications?|expectations|benefits|perks|compensation|summary|description|overview|purpose|details|information|info|statement|background|environment|conditions|demands|profile|disclaimer|accommodations?|inclusion|diversity|process|steps|apply|highlights|posting|applications?';
/** What else stands in such a name. */
const AROUND =
  "minimum|preferred|required|desired|desirable|basic|additional|special|speciali[sz]ed|essential|key|core|primary|main|major|general|specific|technical|non|professional|personal|physical|mental|other|related|relevant|necessary|needed|wanted|sought|mandatory|optional|academic|educational|job|jobs?'?s|position|role|roles|company|department(?:al)?|organization|work|working|employment|ideal|candidates?|bonus|comprehensive|application|hiring|recruitment|equal|opportunity|equity|eeo|detailed|full|supplemental|success|schedule|program|documents?|references?|and|or|of|for|to|in|the|this|that|your|our|about|a";
const WORD = new RegExp(`^(?:${NAMES}|${AROUND})$`);
const NAME = new RegExp(`^(?:${NAMES})$`);

const PHRASES =
  /^(?:about|what|who|why|how)(?:'(?:s|re))? [\w' ]{2,50}\??$|^(?:nice[- ]to|must)[- ]haves?$|^bonus points(?: (?:for|if|to|you|you'(?:ve|re)|have|has|are|having|any|of|these|the|following|experience|with|in|anyone|candidates|who))*$|^(?:highly )?(?:desired|desirable|preferred|required|essential|optional|pluses|a plus)$|^the (?:role|team|position|company|opportunity)$|^you (?:have|are|will)$|^(?:proven |demonstrated )?(?:track record|experience) (?:of|in|with)$/;

/** Longer names than this (in characters) are sentences. */
const LONGEST = 60;

/**
 * A plain line that is a heading because everybody uses it as one: made of the words that name sections and of no
 * other ("Desirable Qualifications", "Licenses/Certificates"), or a usual phrase ("What you'll do").
 */
export function isTitle(body: string): boolean {
  if (body.length > LONGEST) return false;
  const plain = plainHeading(body);
  const words = plain.split(/[\s/,-]+/).filter(Boolean);
  const named = words.every((word) => WORD.test(word)) && words.some((word) => NAME.test(word));
  const meaning = named || PHRASES.test(plain) ? meaningOf(body) : null;
  return meaning !== null && meaning.part !== 'facts';
}
