import { oneOf } from '../../text/any-of.ts';

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

/** What narrows a heading down without changing what it means: "Selected Research Projects". */
const ADJECTIVE = oneOf(
  'professional, personal, relevant, related, additional, other, selected, key, core, main, my, special, top, major',
  'recent, current, previous, past, prior, career, leadership, notable, featured',
  'academic, university, college, class, school, student, course',
  'clinical, nursing, teaching, research, industry, practical, military, field, driving, job',
  'technical, it, hard, soft, computer, digital, transferable, interpersonal',
);

/** A heading of any of these words, with adjectives before them or without. */
const qualified = (...words: readonly (string | RegExp)[]): RegExp =>
  new RegExp(`^(?:${ADJECTIVE} )*${oneOf(...words)}$`);

/** A heading of any of these words and no other: an adjective would make it mean something else. */
const exactly = (...words: readonly string[]): RegExp => new RegExp(`^${oneOf(...words)}$`);

/** Two nouns that make one heading: "Hobbies and Interests". */
const pair = (first: string, second: string, joint = ' and '): RegExp =>
  new RegExp(`${oneOf(first)}${joint}${oneOf(second)}`);

/** "Skills and Tools", "Skills/Tools", "Skills, Tools" */
const ANY_JOINT = ' ?(?:and|&|/|,) ?';
/** "Licenses & Certifications", "Training Courses" */
const ANY_OR_NO_JOINT = '(?: ?(?:and|&|/) ?| )';

const CREDENTIALS = 'certifications?, certificates?, licen[cs]es?, licensures?, credentials?, training, courses';

/**
 * What the headings of each section say, as counted in résumé guides of universities and job centres; the first that
 * fits wins. Tried against the plain heading: folded, without decoration, "and" for "&".
 */
export const HEADINGS: readonly (readonly [SectionName, RegExp])[] = [
  [
    'volunteer',
    qualified(
      'volunteer, volunteering, volunteerism, volunteer (?:experience|work|activities|service), charity work',
      'community (?:service|involvement|work|engagement), involvement',
      '(?:civic|campus|on[- ]campus|student|extracurricular) (?:involvement|engagement|leadership)',
      pair(
        '(?:volunteer|volunteering|leadership|activities|community)(?: experience)?',
        '(?:volunteer|volunteering|leadership|activities|community|service|involvement)(?: experience| work)?',
      ),
    ),
  ],
  [
    'work',
    qualified(
      'experience, experiences, employment, career, work, research, internships?, internships? experience',
      '(?:work|employment|job|career) (?:experience|history|record|background)',
      'professional (?:background|history), career (?:timeline|progression)',
      "positions held, where i've worked",
      pair('experience, work experience', 'projects, employment, internships?'),
    ),
  ],
  [
    'education',
    qualified(
      'education, educational, (?:education|educational) (?:background|history|qualifications?)',
      'academics?, academics? (?:background|history|qualifications), academic background',
      'studies, schooling, degrees?, where i studied',
      pair(
        'education, qualifications?, training, degrees?',
        'training, education, qualifications?, certifications?, credentials, degrees?, honou?rs, coursework',
      ),
    ),
  ],
  [
    'certificates',
    qualified(
      CREDENTIALS,
      'certified, tickets, professional development',
      pair(
        `${CREDENTIALS}, licen[cs](?:ures|ing), registrations?`,
        `${CREDENTIALS}, licen[cs]ures?, registrations?`,
        ANY_OR_NO_JOINT,
      ),
      pair('cards', 'licen[cs]es, tickets'),
    ),
  ],
  ['languages', /^(?:foreign |spoken |human )?languages?(?: skills| proficiency| spoken)?$/],
  [
    'skills',
    qualified(
      'skills?, skills?(?: ?sets?| summary| highlights| overview| inventory), summary of skills',
      'competency, competencies, competences, proficiency, proficiencies, strengths, abilities, specialties',
      'expertise, areas of (?:expertise|strength|knowledge), what i (?:know|do|use)',
      'technologies, tech stack, technical stack, tools, toolbox, toolkit, equipment, software, programming languages',
      'it, computers?, computing, computer literacy',
      pair(
        'skills?, tools, technologies, expertise, competencies, abilities, interests, languages',
        `skills?, tools, technologies, expertise, competencies, abilities, interests, languages, qualifications, equipment,
        software`,
        ANY_JOINT,
      ),
    ),
  ],
  [
    'projects',
    qualified(
      'projects?, projects? (?:experience|work|highlights), side projects, portfolio',
      "open.source, open.source (?:work|projects|contributions), things i have built, things i've built",
    ),
  ],
  [
    'awards',
    qualified(
      'awards?, honou?rs?, achievements?, accomplishments?, scholarships?, recognitions?, distinctions?, prizes',
      pair(
        'awards?, honou?rs?, achievements?, scholarships?',
        'awards?, honou?rs?, achievements?, recognitions?, scholarships?, accomplishments?, certifications?',
        ANY_JOINT,
      ),
    ),
  ],
  [
    'publications',
    qualified(
      'publications?, papers, articles, patents, presentations?, talks, writing',
      pair('publications?', 'presentations?, patents, talks'),
    ),
  ],
  [
    'interests',
    qualified(
      'interests?, hobbies, passions, activities, extracurriculars?, extracurriculars? activities',
      pair('hobbies, interests', 'hobbies, interests, activities'),
      pair('activities', 'interests'),
    ),
  ],
  ['references', /^(?:professional )?(?:references|referees)(?: available (?:up)?on request)?$/],
  [
    'summary',
    qualified(
      'summary, summary of qualifications, summary statement, statement, profile, objective, overview, highlights',
      'bio, biography, introduction, qualifications, qualifications summary',
      'executive (?:summary|profile|objective)',
    ),
  ],
  ['summary', exactly('about, about me, who i am, in brief, summary of (?:qualifications|experience)')],
  [
    'basics',
    exactly(
      'contact, contact me, contact (?:info|information|details), details',
      'personal (?:details|info|information|data)',
    ),
  ],
  [
    'other',
    exactly(
      '(?:relevant |related |selected )?coursework, links?, websites?, social, social media, profiles',
      '(?:professional )?(?:affiliations?|associations?|memberships?)',
      'additional, additional information, miscellaneous, other, research interests, teaching, test scores',
      'availability, declaration',
    ),
  ],
];
