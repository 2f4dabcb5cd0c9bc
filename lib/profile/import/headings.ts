import { fold } from '../../text/fold.ts';
import { flat } from './plain.ts';

/** The part of a profile that a section of a résumé goes to. */
export type SectionName =
  | 'basics'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'languages'
  | 'projects'
  | 'volunteer'
  | 'awards'
  | 'publications'
  | 'interests'
  | 'references'
  | 'other';

const ADJECTIVE =
  '(?:(?:professional|personal|relevant|related|additional|other|selected|key|core|technical|main|my|recent|current|previous|past|prior|career|academic|clinical|nursing|teaching|research|industry|practical|military|leadership|field|driving|job|it|notable|featured|university|college|class|school|student|course|special|top|major|hard|soft|computer|digital|transferable|interpersonal) )*';

// Headings as counted in résumé guides of universities and job centres; the first that fits wins.
const PATTERNS: readonly (readonly [SectionName, RegExp])[] = [
  [
    'volunteer',
    new RegExp(
      `^${ADJECTIVE}(?:volunteer(?:ing|ism)?|volunteer (?:experience|work|activities|service)|community (?:service|involvement|work|engagement)|(?:volunteer(?:ing)?|leadership|activities|community)(?: experience)? (?:and|&) (?:volunteer(?:ing)?|leadership|activities|community|service|involvement)(?: experience| work)?|(?:civic|campus|on[- ]campus|student|extracurricular) (?:involvement|engagement|leadership)|involvement|charity work)$`,
    ),
  ],
  [
    'work',
    new RegExp(
      `^${ADJECTIVE}(?:(?:work|employment|job|career) (?:experience|history|record|background)|experiences?|employment|internships?(?: experience)?|career|positions held|work|research|where i've worked|professional (?:background|history)|(?:work )?experience (?:and|&) (?:projects|employment|internships?)|career (?:timeline|progression))$`,
    ),
  ],
  [
    'education',
    new RegExp(
      `^${ADJECTIVE}(?:education(?:al)?(?: background| history| qualifications?)?|(?:education|qualifications?|training|degrees?) (?:and|&) (?:training|education|qualifications?|certifications?|credentials|degrees?|honou?rs|coursework)|academics?(?: background| history| qualifications)?|studies|schooling|degrees?|where i studied|academic background)$`,
    ),
  ],
  [
    'certificates',
    new RegExp(
      `^${ADJECTIVE}(?:certifi(?:cations?|cates?|ed)|licen[cs]es?|licensures?|credentials?|tickets|training|courses|professional development|(?:certifi(?:cations?|cates?)|licen[cs](?:es?|ures?|ing)|credentials?|training|courses|registrations?)(?: ?(?:and|&|/) ?| )(?:certifi(?:cations?|cates?)|licen[cs](?:es?|ures?)|credentials?|training|courses|registrations?)|cards (?:and|&) (?:licen[cs]es|tickets))$`,
    ),
  ],
  ['languages', /^(?:foreign |spoken |human )?languages?(?: skills| proficiency| spoken)?$/],
  [
    'skills',
    new RegExp(
      `^${ADJECTIVE}(?:skills?(?: ?sets?| summary| highlights| overview| inventory)?|competenc(?:y|ies|es)|(?:areas of )?expertise|proficienc(?:y|ies)|technologies|tech(?:nical)? stack|tool(?:s|box|kit)|strengths|abilities|what i (?:know|do|use)|specialties|programming languages|(?:skills?|tools|technologies|expertise|competencies|abilities|interests|languages)(?: ?(?:and|&|/|,) ?)(?:skills?|tools|technologies|expertise|competencies|abilities|interests|qualifications|equipment|software|languages)|equipment|software|it|comput(?:ers?|ing)|computer literacy|areas of (?:expertise|strength|knowledge)|summary of skills)$`,
    ),
  ],
  [
    'projects',
    new RegExp(
      `^${ADJECTIVE}(?:projects?(?: experience| work| highlights)?|open.source(?: work| projects| contributions)?|portfolio|side projects|things i(?:'ve| have) built)$`,
    ),
  ],
  [
    'awards',
    new RegExp(
      `^${ADJECTIVE}(?:awards?|hono(?:u)?rs?|achievements?|accomplishments?|scholarships?|recognitions?|distinctions?|prizes|(?:awards?|honou?rs?|achievements?|scholarships?)(?: ?(?:and|&|/|,) ?)(?:awards?|honou?rs?|achievements?|recognitions?|scholarships?|accomplishments?|certifications?))$`,
    ),
  ],
  [
    'publications',
    new RegExp(
      `^${ADJECTIVE}(?:publications?|papers|articles|patents|presentations?|talks|publications? (?:and|&) (?:presentations?|patents|talks)|writing)$`,
    ),
  ],
  [
    'interests',
    new RegExp(
      `^${ADJECTIVE}(?:interests?|hobbies|passions|(?:hobbies|interests) (?:and|&) (?:hobbies|interests|activities)|activities(?: (?:and|&) interests)?|extracurriculars?(?: activities)?)$`,
    ),
  ],
  ['references', /^(?:professional )?(?:references|referees)(?: available (?:up)?on request)?$/],
  [
    'summary',
    new RegExp(
      `^(?:${ADJECTIVE}(?:summary(?: of qualifications| statement)?|profile|objective|overview|statement|bio(?:graphy)?|introduction|highlights|qualifications(?: summary)?|(?:executive|career|professional) (?:summary|profile|objective))|about(?: me)?|who i am|in brief|summary of (?:qualifications|experience))$`,
    ),
  ],
  ['basics', /^(?:contact(?: (?:me|info(?:rmation)?|details))?|personal (?:details|info(?:rmation)?|data)|details)$/],
  [
    'other',
    /^(?:(?:relevant |related |selected )?coursework|links?|memberships?|(?:professional )?(?:affiliations?|associations?|memberships?)|additional(?: information)?|miscellaneous|other|research interests|availability|declaration|teaching|social(?: media)?|websites?|profiles|test scores)$/,
  ],
];

/** "Consulting Experience", "Warehouse and Driving Experience": what looks like a heading and ends so is about work. */
export const isExperience = (text: string): boolean =>
  /^(?:[\p{L}&/]+ ){1,4}(?:experience|employment)$/u.test(plainHeading(text));

/** The section that a line opens, where the whole of it is a heading ("WORK HISTORY", "S k i l l s", "Education:"). */
export function sectionOf(text: string): SectionName | undefined {
  const words = plainHeading(text);
  if (words === '' || words.length > 48) return undefined;
  const found = matching(words) ?? matching(words.replaceAll(' ', ''));
  if (found) return found;
  // "Education and Skills": the first of the two opens, the second is told by the labels in it
  const [first, second, ...more] = words.split(/ (?:and|&) | ?[/&,] ?/u);
  return first && second && more.length === 0 && matching(second) ? matching(first) : undefined;
}

function matching(words: string): SectionName | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
}

function plainHeading(text: string): string {
  return fold(flat(text))
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
