import { oneOf } from '../text/any-of.ts';

// Headings by which a page gives itself away as a posting, in the languages that postings on these sites come in. Only
// for finding the posting in its page: what a section means to a requirement is the text reader's business.

/** Headings of what the person should bring. */
const DEMANDS = oneOf(
  'requirements?, qualifications?, required (?:skills|experience|qualifications), must[- ]haves?, minimum, eligibility',
  'skills, experience, education, licen[sc]es?, certifications?, essential(?: criteria)?, conditions of employment',
  'nice[- ]to[- ]haves?, bonus points, preferred, desired, desirable',
  'who you are, about you, your profile, your background, your experience, you (?:have|bring|are|will need)',
  "what you(?:[’']ll| will)? (?:need|bring), what we(?:[’']re| are)? (?:looking for|seek)",
  "(?:we|who we)(?:[’']re| are) (?:looking for|after), looking for",
  'ideal candidate, candidate profile, person specification',
  // German
  'dein profil, ihr profil, profil, anforderungen, qualifikation(?:en)?, voraussetzungen, wir erwarten',
  'das bringst du mit, was du mitbringst, was sie mitbringen, das bringen sie mit',
  // French
  'profil recherché, le profil, votre profil, ton profil, vos compétences, compétences, qualifications requises',
  'prérequis, vous êtes',
  // Spanish
  'requisitos, perfil, se requiere, qué buscamos, lo que buscamos, buscamos',
  // Dutch
  'jouw profiel, profiel, wie ben jij, jij bent, wat (?:breng|neem) je mee, dit breng je mee, functie-eisen',
  'wij vragen, wat vragen wij',
  // Italian
  'requisiti, competenze, chi cerchiamo, il tuo profilo, profilo',
  // Portuguese
  'o que procuramos, o que esperamos, qualificações, perfil desejado',
  // Polish
  'wymagania, nasze wymagania, oczekujemy, czego oczekujemy, mile widziane',
  // Swedish
  'kvalifikationer, vem är du, vi söker, din profil, din bakgrund, krav, meriterande, om dig',
  // Japanese
  '応募資格, 応募要件, 必須要件, 必須条件, 歓迎要件, 求める人物像, 必要な経験',
  // Ukrainian, Russian
  'вимоги, що ми очікуємо, очікуємо, требования, обязательно',
);

/** Headings of what the person would do, get, or be told about the place. */
const OFFERS = oneOf(
  "responsibilit(?:y|ies), duties, essential functions, tasks, scope, what you(?:[’']ll| will)(?: be)? (?:do|doing)",
  'job (?:description|summary|duties|purpose|details|type), position (?:summary|overview|description)',
  'role (?:overview|summary|description), about (?:the|this) (?:role|job|position|opportunity), overview, summary',
  'the (?:role|opportunity|job|position), your (?:role|mission|tasks|impact|day), in this role, a day in',
  'benefits, perks, what we offer, we offer, why (?:join|work|us|you), compensation, salary, pay',
  'schedule, hours, shift, working conditions, physical (?:demands|requirements), work environment',
  'about (?:us|the company|the team), who we are, our (?:company|team), company description',
  'equal (?:employment )?opportunity, eeo, how to apply, to apply, apply',
  // German
  'deine aufgaben, ihre aufgaben, aufgaben, das erwartet dich, was dich erwartet, tätigkeiten, über uns',
  'wir bieten, das bieten wir, was wir bieten, unser angebot, deine vorteile',
  // French
  '(?:vos |tes |les )?missions?, le poste, descriptif du poste, responsabilités',
  'nous offrons, avantages, qui sommes[- ]nous',
  // Spanish
  'funciones, responsabilidades, tareas, ofrecemos, qué ofrecemos, sobre (?:nosotros|el rol|la oportunidad)',
  // Dutch
  'wat ga je doen, jouw (?:taken|rol|functie), taken, functieomschrijving, over ons',
  'wat (?:bieden|wij), wij bieden, arbeidsvoorwaarden',
  // Italian
  'mansioni, attività, responsabilità, descrizione, offriamo, cosa offriamo, chi siamo',
  // Portuguese
  'atividades, funções, o que oferecemos, oferecemos, benefícios, sobre (?:a vaga|nós)',
  // Polish
  'obowiązki, zakres obowiązków, zadania, twoje zadania, oferujemy, co oferujemy, o nas',
  // Swedish
  'arbetsuppgifter, dina arbetsuppgifter, ansvarsområden, vi erbjuder, om (?:oss|rollen|tjänsten|jobbet)',
  // Japanese
  '仕事内容, 業務内容, 勤務地, 給与, 待遇, 福利厚生, 募集要項, 勤務時間',
  // Ukrainian, Russian
  "обовʼязки, обов’язки, обов'язки, що робити, ми пропонуємо, пропонуємо, умови, задачі, обязанности, условия",
);

// A heading says little more than its section's name; a sentence that begins with "experience" is none.
const heading = (names: string): RegExp =>
  new RegExp(`^(?:[^\\p{L}]*|.{0,24}[\\s:/])${names}(?![\\p{L}]).{0,24}$`, 'iu');
const DEMAND_HEADING = heading(DEMANDS);
const OFFER_HEADING = heading(OFFERS);
/** Longer lines, in characters, are sentences. */
const LONGEST = 70;

/** Whether a line is a heading of what the person should bring. */
export const isDemandHeading = (line: string): boolean => line.length <= LONGEST && DEMAND_HEADING.test(line);

/** Whether a line is a heading of what the person would do, get, or be told about the place. */
export const isOfferHeading = (line: string): boolean => line.length <= LONGEST && OFFER_HEADING.test(line);

const COMMON = oneOf(
  '(?:system |minimum )?requirements?, minimum, preferred, skills, experience, education, overview, summary, description',
  'benefits, pay, hours, schedule, tasks, scope, who we are, about us',
  'profil, aufgaben, voraussetzungen, avantages, requisitos, perfil, taken, profiel, requisiti, profilo, descrizione',
);
const COMMON_HEADING = new RegExp(`^[^\\p{L}]*${COMMON}[^\\p{L}]*$`, 'iu');

/** Whether a line is a heading that other pages have too: a manual's requirements, a shop's benefits. */
export const isCommonHeading = (line: string): boolean => COMMON_HEADING.test(line);

const MORE = oneOf(
  'similar, related, other, more, recommended, recently, latest, popular, featured, nearby, suggested',
  'explore, browse, view, see',
);
const JOBS = oneOf('jobs?, positions?, openings?, roles?, vacancies, opportunities, searches, postings, careers');
const ASIDES = oneOf(
  `${MORE}\\b.{0,40}\\b${JOBS}\\b`,
  '(?:people|candidates) also (?:viewed|searched|applied)',
  'jobs? (?:you (?:may|might)|like this|near|for you|in |recommended)',
  '(?:share|save|report) this (?:job|page)',
  // German, French, Spanish, Dutch
  '(?:ähnliche|weitere|andere) (?:jobs|stellen\\w*|angebote), (?:offres|emplois) similaires',
  '(?:otras|más) (?:ofertas|vacantes), (?:vergelijkbare|andere|meer) vacatures',
  // Italian, Portuguese, Polish, Swedish
  'offerte simili, vagas (?:semelhantes|similares), podobne oferty, liknande jobb',
);
const BESIDE = new RegExp(`^${ASIDES}`, 'i');

/** Whether a heading is over what is beside the posting: other jobs, the reader's own account, the site's own matter. */
export const isBesideHeading = (heading: string): boolean => BESIDE.test(heading);
