import { oneOf, only } from './any-of.ts';
import { meaningOf, plainHeading } from './headings.ts';
import { pattern } from './pattern.ts';
import { Patterns } from './patterns.ts';

/** What sections of a posting are named after. */
const NAMES = oneOf(
  // who is sought
  'qualifications?, requirements?, criteria, prerequisites, specifications?, expectations, profile, background',
  'skills?, skillset, experience, education, knowledge, abilit(?:y|ies), competenc(?:y|ies), capabilities, expertise',
  'attributes, traits, characteristics, qualities, strengths, behaviou?rs',
  'licen[cs](?:es?|ure), certificat(?:es?|ions?), registrations?, credentials',
  // the job
  'responsibilit(?:y|ies), duties, functions, tasks, purpose, environment, conditions, demands',
  'summary, description, overview, details, information, info, statement, highlights, posting',
  // what is given
  'pay, benefits, perks, compensation',
  // the way to it
  'process, steps, apply, applications?, disclaimer, accommodations?, inclusion, diversity',
);
/** What else stands in such a name. */
const AROUND = oneOf(
  // how strongly
  'minimum, preferred, required, desired, desirable, basic, additional, essential, key, core, primary, main, major',
  'necessary, needed, wanted, sought, mandatory, optional, ideal, bonus, supplemental, success',
  // of what sort
  'special, speciali[sz]ed, general, specific, technical, non, professional, person, personal, physical, mental, academic',
  'educational, training, understanding, other, related, relevant, comprehensive, detailed, full, working, typical, usual, daily',
  // of what
  "job, jobs?'?s, position, role, roles, company, department(?:al)?, organization, work, employment, candidates?",
  'application, hiring, recruitment, schedule, program, documents?, references?',
  'equal, opportunity, equity, eeo',
  'and, or, of, for, to, in, the, this, that, your, our, about, a',
);
const WORD = only(NAMES, AROUND);
const NAME = only(NAMES);

const GOES_ON = oneOf(`
  for, if, to, you, you'(?:ve|re), have, has, are, having, any, of, these, the, following, experience, with, in, anyone,
  candidates, who`);

/** Usual phrases, made of other words. */
const PHRASES = new Patterns(
  // "What you'll do"
  /^(?:about|what|who|why|how|where)(?:'(?:s|re))? [\w' ]{2,50}$/,
  pattern`^bonus points(?: ${GOES_ON})*$`,
  /^(?:nice[- ]to|must)[- ]haves?$/,
  /^(?:highly )?(?:desired|desirable|preferred|required|essential|optional|pluses|a plus)$/,
  /^the (?:role|team|position|company|opportunity|offer)$/,
  // "Perks in Portugal"
  /^(?:our )?(?:benefits|perks|compensation)(?: (?:and|&) (?:benefits|perks))? (?:in|for) [a-z ]{2,30}$/,
  /^you (?:have|are|will)$/,
  // "Requirements for the post of Senior Reader"
  pattern`
    ^(?:(?:minimum|basic|main|key|specific|general) )?(?:requirements|qualifications)(?: (?:and|\/) \w+)? for
    (?: appointment| admission|(?: the| this)? (?:position|post|role|job|grade)s?)\b(?!.*\b(?:is|are|include|must)\b)
  `,
  // "Key requirements for prospective keepers"
  pattern`
    ^(?:(?:minimum|basic|main|key|specific|general) )?(?:requirements|qualifications) for (?:(?:an?|the|our|all) )?
    (?:[a-z-]+ ){0,2}[a-z-]{4,}$
  `,
  /^(?:proven |demonstrated )?(?:track record|experience) (?:of|in|with)$/,
);

/** Longer names than this (in characters) are sentences. */
const LONGEST = 60;

/**
 * A plain line that is a heading because everybody uses it as one: made of the words that name sections and of no
 * other ("Desirable Qualifications", "Licenses/Certificates"), or a usual phrase ("What you'll do").
 */
export function isTitle(body: string): boolean {
  if (body.length > LONGEST) return false;
  // "Certifications (often preferred)"
  const plain = plainHeading(body.replace(/ \([a-z ]{3,40}\)$/i, ''));
  const words = plain.split(/[\s/,-]+/).filter(Boolean);
  const named = words.every((word) => WORD.test(word)) && words.some((word) => NAME.test(word));
  const meaning = named || PHRASES.test(plain) ? meaningOf(body) : null;
  return meaning !== null && meaning.part !== 'facts';
}
