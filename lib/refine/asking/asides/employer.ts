import { oneOf } from '../../../text/any-of.ts';
import { pattern } from '../../../text/pattern.ts';

// What an employer says of itself and of what it gives. In folded text.

/** A dental practice is no benefit. */
const DENTAL_PLAN = oneOf(
  / ?(?:,|&|\/(?!\w+ (?:background|experience|practice|office|clinic))|\.|;|\)|$)/,
  / ?and\b/,
  / ?(?:insurance|coverage|plans?|benefits|care|vision)/,
);
const BENEFITS = [
  /\b(?:paid time off|health insurance|401 ?\(?k\)?|pto\b|tuition|life insurance|stock options)/,
  pattern`\bdental(?=${DENTAL_PLAN})`,
  /\b(?:commensurate with|equity package|base salary|pay range|salary range|generous|reimbursement|perks\b)/,
  /\bcompetitive (?:salary|pay|compensation)/,
  /\b(?:sick (?:days|leave|time)|paid vacation|vacation (?:days|time)|employee discount)/,
  /\b(?:earn|earning|accru(?:e[ds]?|ing)) (?:annual|sick|vacation|personal|holiday|paid)(?: \(\w+\))? leave\b/,
  /\bbenefits (?:packages?|programs?|offered)\b/,
  /\b(?:comprehensive|federal|employee) benefits\b/,
  /\beligibility for (?:\w+ )?benefits\b/,
  /\beligible for (?:insurance|benefits|pto|overtime|(?:\w+ )?relocation)\b/,
];

const THERE_FOR_ALL = oneOf(
  'immediate start, positions?, shifts?, overtime, training, parking, housing, roles, hours, accommodation',
);
const GOOD = oneOf(
  'weekly, daily, monthly, bi-?weekly, great, good, excellent, top, competitive, attractive, fair, holiday, sick, premium',
);
const PROVISION = oneOf(
  'training, uniforms?, meals, materials, accommodation, housing, equipment, ppe, transport(?:ation)?, induction',
);
const PAY = [
  // "The course will be held on the premises"
  pattern`
    ^(?!.*\bmust\b)(?:(?:the|all|this|our|your|full) )?(?:[\w-]+ ){0,2}${PROVISION} (?:will be|is|are) (?:\w+ly )?
    (?:conducted|provided|given|held|supplied|furnished|available|paid for|free|included)\b
  `,
  pattern`\b(?:guaranteed|${THERE_FOR_ALL} available)[!.]*$`,
  pattern`^${GOOD} (?:pay|wages?|rates?|salary)\b`,
  /\brates are\b/,
  /^pay ?(?:periods?|days?) (?:is|are|occurs?|falls?|runs?)\b/,
  /\bwe pay for\b/,
  /^\$\d/,
  /\bin return\b/,
];

const WHO_GETS = oneOf('employees, staff, team members, associates, hires, you');
const GETS = oneOf('receive, earn, (?:are|be) (?:given|provided|offered|eligible)');
/** What comes to one, and what one comes upon. */
const COMES = oneOf(
  'get (?!on\\b|along|up\\b|things|to\\b|your|by\\b|work|stuff|it done|dirty|wet|cold|messy|muddy), find (?!ways|a way|joy), encounter, receive, discover, enjoy the',
  'have the (?:ability|opportunity|chance|freedom) to (?:make|shape|influence|grow|impact|work|help)',
);
const CHANCES = [
  pattern`^you(?:'ll| will) (?:also )?${COMES}`,
  pattern`^(?!.*\bmust\b)(?:(?:all|our|new) )?${WHO_GETS}(?:'ll| will)? (?:also )?${GETS}\b`,
  /^(?!.*\bmust\b)(?:(?:all|our|new) )?(?:employees|staff) (?:will )?get\b/,
  /\b(?:gain|(?<!\bwhile )gaining|provides?|opportunit(?:y|ies) to|chance to) (?:\w+ ){0,4}(?:experience|knowledge|understanding)\b/,
  /\bopportunit(?:y|ies) (?:for you )?to (?:work|gain|grow|learn|connect|advance|discover)\b/,
  /\bmeet people\b(?! (?:who|with))/,
  /\byour (?:own )?career\b/,
  /\b(?:tools|resources|support|training) (?:that )?you need\b/,
];

/** Talk of what one is given. */
export const REWARD: readonly RegExp[] = [...BENEFITS, ...PAY, ...CHANCES, /\bopens in a new (?:window|tab)/];

const HOUSE = oneOf('place, company, firm, team, culture, community, organization, business, employer');
const WE_DO = oneOf(
  'offer, provide, believe, celebrate, respect, identify, design, build, have been',
  /are (?:committed|proud|an|growing)/,
  /will (?:provide|train|give|help|support|teach)/,
);
const OURS = oneOf(
  'benefits, mission, company, culture, clients?, team, customers?, people, employees, goal, product, platform',
);
/** "Our team is looking for …" tells whom it wants. */
const IS_OR_HAS = oneOf(
  /(?:is|are)(?! (?:\w+ )?(?:looking|seeking|searching|hiring|recruiting|in need)\b)/,
  'include, has, have, offers?',
);
const READER_LOOKS = oneOf('looking, ready, searching, seeking, interested, tired');

/** Talk of the employer. */
export const EMPLOYER: readonly RegExp[] = [
  pattern`
    \bwe (?:\w+ )?(?:hire|recruit|employ|welcome|value|encourage|seek)\b[^.;]{0,60}
    \b(?:variety|range|diversity|diverse|different|all|varied) (?:of )?(?:\w+ )?backgrounds\b
  `,
  pattern`^[\w&'. ]{1,40} is an? (?:[\w-]+ ){0,3}${HOUSE}\b`,
  pattern`\bwe ${WE_DO}\b`,
  pattern`\bour ${OURS}\b(?= ${IS_OR_HAS})`,
  /^(?:\w+, )?we (?:create|make|deliver|develop|help|serve|work(?! in (?:the )?(?:all|any|every|hot|cold|wet|rain)\b)|strive|partner|support|empower)\b/,
  // "I have forty years in the garden": who employs speaks
  /^(?:i|i've) (?:have|had|do|did|don't|run|own|work|started|love|been)\b(?! (?:not )?(?:need|an? (?:opening|vacancy|position)))/,
  /^my (?:own )?(?:background|experience|career|family|farm|garden|business)\b/,
  // "Experience our kitchen": a call, and no name of what one has
  /^experience (?:the|our|a|what|life|how)\b/,
  pattern`\b(?:great|good|excellent|amazing|fantastic|wonderful|best) ${HOUSE} to (?:work|be part|join|grow)\b`,
  /^an? (?:place|company|team|culture|workplace) (?:where|that)\b/,
  /\b(?:years?|been) in business\b/,
  /\byears (?:of history|in business|ago)\b/,
  /\b(?:founded|established|headquartered) in\b/,
  /\bfor (?:over|more than|the past|nearly|almost) (?:\w+ )?(?:\d+|\w+) years\b/,
  pattern`^are you ${READER_LOOKS}`,
  /^(?:what about|do you want|have you ever|want to|looking for (?:a job|your next|an? (?:culture|career|opportunity)))/,
];
