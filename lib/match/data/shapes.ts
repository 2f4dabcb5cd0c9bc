import { oneOf } from '../../text/any-of.ts';
import { NUMBER_WORD } from '../../text/numbers.ts';
import { STAFF } from './people.ts';

const PEOPLE = oneOf(STAFF);

/** Up to three words between a verb and what it is done to. */
const WORDS = String.raw`(?:[\w',-]+ ){0,3}`;
const done = (verbs: string, to: string): RegExp => new RegExp(String.raw`\b(?:${verbs}) ${WORDS}(?:${to})\b`);

/** What is done to what, and the work that this is: the deeds of many trades, for which postings have a name. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  // desks
  [done('closed?|closes|closing', 'books'), 'month-end close'],
  [done('trained|trains', PEOPLE), 'train others'],
  [done('booked|books|booking', 'flights?|hotels?|travel|airfare'), 'travel arrangements'],
  [done('filed|files|filing', 'electronically'), 'electronic filing'],
  [done('wrote|writes?|writing', 'blog posts?|blogs|newsletters?|articles|web copy'), 'copywriting'],
  [done('modell?ed|models|modell?ing', 'revenue|cash flows?|valuations?|earnings'), 'financial modeling'],
  [done('forecast|forecasts|forecasted|forecasting', 'demand'), 'forecasting, inventory planning'],
  [done('mapped|maps|mapping', 'process(?:es)?'), 'process improvement'],
  [done('cut|cuts|cutting|reduced?|reduces|reducing|lowered|lowers', 'costs?|spending|expenses'), 'cost control'],
  [done('bought|buys?|buying', 'materials?|supplies|parts|equipment|merchandise|produce'), 'procurement'],
  [
    done(
      'plan|planned|plans|organi[sz]ed?|organi[sz]es|hosted|coordinated?',
      'galas?|fundraisers?|weddings?|conferences?|festivals?|banquets?|job fairs?',
    ),
    'event planning',
  ],
  [/\braised (?:about |over |some )?\$[\d.,]+[km]?\b(?! (?:series|seed))/, 'fundraising'],
  [/\b(?:employee|staff|workplace|harassment) (?:complaints|grievances|investigations)\b/, 'employee relations'],
  [/\bunderwr(?:ote|ites?|itten|iting)\b/, 'underwriting'],
  [done('settled?|settles|settling|adjusted|adjusts', 'claims'), 'claims'],
  [/\bcollect(?:ed|s|ing)? rents?\b|\bevictions?\b/, 'property management'],
  [done('showed|shows?|showing', 'homes|houses|properties|apartments'), 'real estate'],
  // schools and care
  [
    /\b(?:kindergarten|(?:first|second|third|fourth|fifth) grade(?:rs)?|grades? [1-5]|reception class|year [1-6])\b/,
    'primary school',
  ],
  [/\bmet with parents\b|\bparents'? (?:evenings?|meetings?|conferences?|nights?)\b/, 'parent communication'],
  [/\b(?:in|through|during) (?:a )?cris[ie]s\b/, 'crisis intervention'],
  [/\b(?:911|fire|medical) calls\b/, 'emergency response'],
  [/\bpipett?(?:ed|es|ing)\b|\b(?:pcr|elisa|hplc|western blots?)\b/, 'laboratory'],
  [done('groomed|grooms|grooming|walked|walks', 'dogs|cats|pets|horses'), 'animal care'],
  // kitchens and counters
  [done('waited|waits?|waiting', 'tables'), 'waiting tables'],
  [done('prepped|preps|prepping', 'vegetables|sauces|salads|ingredients|meats?|meals'), 'food preparation'],
  [/\b(?:grill|fry|saut[eé]|pantry)(?: and \w+)? stations?\b/, 'food preparation'],
  [done('checked in|checks? in|checking in', 'guests'), 'front desk, hospitality'],
  [done('guided|guides?|gave|gives?', 'tours'), 'presentation, tours'],
  [done('monitored|monitors?|monitoring', 'cameras'), 'surveillance cameras'],
  // hands and wheels
  [done('drove|drives?', 'routes?'), 'delivery driving'],
  [done('hauled|hauls?|hauling', 'loads?|freight|produce|goods|cargo|steel|meat'), 'commercial driving'],
  [/\b(?:coast to coast|(?:to|in|across) (?:all )?48 states)\b/, 'over the road'],
  [done('rebuilt|rebuilds?|overhauled|overhauls?|repaired|repairs?', 'engines?'), 'engine repair'],
  [done('bent|bends?', 'conduit|emt'), 'conduit bending'],
  [/\bpull(?:ed|s|ing)? (?:wire|cable)\b/, 'wiring'],
  [/\b(?:rooftop units?|furnaces?|heat pumps?|mini-?splits?|air handlers?)\b/, 'heating and air conditioning'],
  [done('framed?|frames', 'houses?|homes|walls|roofs'), 'carpentry, construction'],
  [/\b(?:hung|hangs?|hanging) drywall\b/, 'carpentry, construction'],
  [done('programmed|programs?|programming', 'mills?|lathes?|haas|mazak'), 'machining, cnc programming'],
];

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
  ...DEEDS,
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
