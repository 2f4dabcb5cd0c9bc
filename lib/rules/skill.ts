import type { Rule } from './rule.ts';

/** A professional ability, knowledge, a tool or technology: what one can show by doing it. */
export const skill: Rule = {
  kind: 'skill',
  cues: [
    {
      name: 'proficiency',
      pattern:
        /\bproficien(?:t|cy|cies)\b|\bfluen(?:t|cy) (?:in|with)\b|\bexpert(?:ise)? (?:in|with|at|level|knowledge)\b|\bexpertise\b|\bmastery\b|\bsubject matter expert\b|\badept\b|\bversed in\b|\bat ease with\b|\bcompeten(?:t|ce|cy)\b(?! (?:environment))|\bcomfort(?:able)? (?:with|using|working with|navigating|troubleshooting|in)\b|\bskilled (?:in|at|with)\b/,
      weight: 5,
    },
    {
      name: 'knowledge',
      pattern:
        /\bknowledge(?:able)?\b|\bunderstand(?:s|ing)?\b|\bfamiliar(?:ity)?\b|\bworking knowledge\b|\bknow how to\b|\bknowing\b|\bconversant\b|\bgrasp of\b|\bawareness of\b|\bcommand of\b/,
      weight: 5,
    },
    {
      name: 'opens with knowledge',
      pattern: /^(?:[\w-]+ ){0,3}(?:knowledge|understanding|familiarity) (?:of|with|in)\b/,
      weight: 5,
    },
    {
      name: 'knows',
      pattern:
        /\byou(?: should| must|'ll)? know\b|^know (?!that)|\bgood with (?:numbers|your hands|computers|tools|excel)|\btechnical writing\b/,
      weight: 5,
    },
    { name: 'skills', pattern: /\bskills?\b|\bliteracy\b|\bliterate\b|\bknow-how\b|\bcapabilit(?:y|ies)\b/, weight: 2 },
    {
      name: 'computer',
      pattern:
        /\bcomputer (?:skills|literacy|literate|proficien|knowledge)|\btyping\b|\bkeyboard(?:ing)?\b|\bwpm\b|\bwords per minute\b|\bmicrosoft\b|\bms office\b|\bword processing\b|\bspreadsheets?\b|\bsoftware\b|\bdata entry\b/,
      weight: 3,
    },
    {
      name: 'ability to',
      pattern: /\babilit(?:y|ies)\b|\bable to\b|\bcapable of\b|\bcapacity to\b|\baptitude for\b/,
      weight: 3,
    },
    {
      name: 'professional ability',
      pattern:
        /\b(?:ability to|able to|capable of|capacity to) (?:\w+ly |quickly |effectively )?(?:manag|provid|perform|operat|analy|design|implement|creat|develop|build|prepar|conduct|review|interpret|calculat|us(?:e|ing)\b|draft|negotiat|read\b|type\b|drive|maintain|diagnos|repair|troubleshoot|program|process|comput|writ(?:e|ing) (?:code|reports|sql)|understand and (?:interpret|apply)|evaluat(?:e|ing) (?!information)|assess|obtain|present\b)/,
      weight: 3,
      unless:
        /(?:manag\w+|perform\w*) (?:multiple|competing|\w+ time\b|work activities|under|well|the above|essential)|read (?:and|,) (?:understand|follow)|instructions/,
    },
    {
      name: 'technical',
      pattern:
        /\b(?:technical(?! (?:and|teams?))|mechanical|mathematical|clinical|analytical tools|programming|coding|design patterns|architecture|methodolog(?:y|ies)|best practices|principles|procedures|regulations|policies|laws|terminology|standards|protocols|techniques)\b/,
      weight: 2,
    },
    {
      name: 'arithmetic',
      pattern: /\bmath(?:ematics|ematical)?\b|\barithmetic\b|\balgebra\b|\bstatistic(?:s|al)\b|\bpercentages?\b/,
      weight: 3,
    },
    {
      name: 'professional act',
      pattern:
        /\b(?:negotiat(?:e|ion|ing)|present(?:ation|ations|ing)\b|troubleshoot\w*|diagnos\w+|supervis(?:e|ing)|budget\w*|forecast\w*|project manage\w+|sales|marketing|accounting|customer service|reporting|research\w*|document(?:s|ation|ing)?|operat(?:e|es|ing|ion)|install\w*|repair\w*|maintain\w*|cod(?:e|ing)|test(?:ing)?|analy[sz](?:e|ing|is))\b/,
      weight: 1,
    },
  ],
};
