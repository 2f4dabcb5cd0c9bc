import { oneOf } from '../../text/any-of.ts';
import { NUMBER_WORD } from '../../text/numbers.ts';
import { STAFF } from './people.ts';

const PEOPLE = oneOf(STAFF);

/**
 * What a sentence of a résumé shows by its shape, where the words stand too far apart to be a phrase. Tried on each folded
 * line; then the concepts that it shows.
 */
export const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:sold|sells?|selling|sales)\b[^.;]{0,60}\bto (?:[\w-]+,? ){0,3}(?:business(?:es)?|companies|employers|firms|manufacturers|distributors|retailers|restaurants|contractors|schools|hospitals|clinics)\b/,
    'business to business sales',
  ],
  [
    /\b(?:sold|sells?|selling|sales)\b[^.;]{0,60}\bto (?:[\w-]+,? ){0,3}(?:hospitals?|clinics?|physicians|doctors|medical groups)\b/,
    'healthcare sales, healthcare',
  ],
  [
    /\b(?:led|lead|managed?|supervised?|ran|oversaw) (?:an? |the )?(?:\w+ ){0,2}(?:team|crew|staff|squad|section|group|shift) of\b/,
    'supervise',
  ],
  [
    new RegExp(
      String.raw`\b(?:led|leads?|managed?|manages|supervised?|supervises|oversees?|oversaw) (?:about |over |some )?(?:\d+|${NUMBER_WORD}|forty) (?:\w+ ){0,2}${PEOPLE}\b`,
    ),
    'supervise',
  ],
  [
    new RegExp(
      String.raw`\b(?:led|leads?|leading|in charge of|responsible for|ran|run|runs)\b[^.;]{0,50}\bwith (?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ ){0,2}${PEOPLE}\b`,
    ),
    'supervise',
  ],
  [
    new RegExp(String.raw`\b(?:train(?:s|ed)?|onboard(?:s|ed)?) (?:about |over |some )?(?:\w+ ){0,2}${PEOPLE}\b`),
    'training',
  ],
  [
    /\b(?:data|etl|automated|batch|nightly|reporting|ingestion|analytics|python)\b[^.;]{0,40}\bpipelines?\b/,
    'data pipeline',
  ],
  [
    // the word "bank" is the first of each part, so that lines without it are told quickly
    /\b(?!(?:an?|the|food|blood|power|data|river|left|right|job|item)\b)\w+ bank(?:$|,| in | for )|\bbank of \w+(?:$|,| in | for )/,
    'banking',
  ],
  [/\b\d+ (?!cold)(?:\w+ )?calls (?:a|per|each) (?:day|shift|hour)\b/, 'call center, telephone'],
];

/**
 * Words that are not what they look like: taken out of a résumé's text before it is asked what it names. What must stand
 * before them is looked at after them, as it would else be at each place of a line.
 */
export const NOT_MEANT: readonly RegExp[] = [
  // who is patient with somebody need not have patients
  /\bpatient (?<!\b(?:an?|the|each|every|one|per) patient )(?=with\b)/gi,
  // "12-hr shifts"
  /hrs?\b(?<=(?:\d[ -]?|\/ ?|\bper )hrs?)/gi,
  // "in 14 minutes"
  /minutes?\b(?<=\d[ -]minutes?)/gi,
  // "900 square feet"
  /\bsquare (?=(?:feet|foot|footage|inch|miles?|met)\w*)|\b(?:least|chi|r)[ -]squared?\b/gi,
  // "Technician IV"
  /IV\b(?<=\p{Lu}\p{Ll}{3,} IV)(?= *(?:$|[,;()/–-]))/gu,
  /\breport(?:s|ed|ing)? (?:directly )?(?=to\b)/gi,
];
