import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** What nobody carries without strength. */
const LOADS = oneOf(`
  trays, gear, equipment, tools, bags, boxes, patients, clients, children, residents, hoses?, luggage, supplies,
  materials, instruments, animals, pots, sacks, crates`);
/** Acts of the body, in the words of a trade or not. */
const BODILY_ACTS = oneOf(`
  climb, crawl, kneel, squat, stoop, crouch, bend, dig, rake, shovel, hoist, swim, hike, wade, paddle, stand, sit,
  ride an? (?:bike|bicycle|horse)`);

const HAULS = oneOf(
  'lift, lifts, lifting, carry, carrying, push, pushing, pull, pulling, hoist\\w*, move, moving, load, unload',
);
const HEAVY = oneOf(
  /\d+ ?(?:-|to)? ?\d* ?(?:lbs?|pounds?|pds?|kg|kilos?)/,
  'pounds?, lbs, objects, boxes, heavy, force',
);
const HARSH = oneOf('loud, noisy, hot, cold, dusty, dirty, wet, humid');
const DEVICE = oneOf('keyboard, hands, computer, fingers, mouse, phone, telephone, screen');
const DESK_WORK = oneOf('keyboard, keyboarding, computer, monitor, screen, telephone, desk, typ(?:e|ing)');
const LONG = oneOf(
  'extended, long, prolonged, lengthy, (?:up to |at least )?(?:\\d+|six|seven|eight|ten|twelve|several|many)',
);
const HOW_MUCH = oneOf('normal, average, minimal, occasional, frequent, continuous, constant, regular');
const HARD_PLACES = oneOf(`
  freezer, cooler, cold, hot, heat, noisy, dusty, dirty, wet, smoke, chemicals, large animals, heavy equipment, fumes`);
/** What one climbs or sits on, and stands for, without a body: "stand out", "sit on a panel". */
const FIGURATIVE = oneOf(
  'out, up for, up to, by, in for, behind, on (?:boards|panels|committees|the (?:board|committee))',
  'for (?:the|our|what|an?) (?:exam|test|election)',
);
const POSTURES = oneOf(
  '(?:stand|walk|bend|stoop|kneel|crawl|climb|twist|grasp)(?:s|ing)?, sit(?:s|ting)?, squat(?:s|ting)?',
  '(?:crouch|reach)(?:es|ing)?',
  /balanc(?:es?|ing)(?=[,;.]|$| and | or | on )/,
);
/** How long, how often or where one takes a posture, or another posture. */
const POSTURE_DETAILS = oneOf(
  'stand, sit, walk, bend, stoop, kneel, crouch, crawl, climb, squat, twist, reach',
  'day, night, periods, hours, shift, minutes, at a time, long, extended, prolonged, required, frequent, handle',
  'ladders?, stairs, motions?, waist, knees, feet, overhead, (?:upper )?body, arms, side to side',
);
const BODY_USE = oneOf(
  'stand, sit, walk, bend, stoop, kneel, climb, lift, reach, push, pull, talk, hear, taste, smell',
  'use (?:the |their |his/her )?(?:hands|fingers), see(?! (?:the|a) (?:big|whole|wider))',
);
/** What one pulls, pushes or reaches without the body. */
const NOT_HEAVY = oneOf(
  '(?:[\\w-]+ )?(?:data|reports?|metrics|records|figures|numbers|insights|code|updates|changes|goals|targets|decisions|deals)',
  'together, back on, through, for, out to, consensus, agreement, an audience, audiences, customers, clients, boundaries',
);
const FACULTY = oneOf('vision, eyesight, hearing, strength, mobility, agility, stamina, endurance, dexterity');
/** What one sees, hears or reaches with the body alone: "See the screen", "Reach all switches". */
const PERCEIVED = oneOf(`
  screens?, monitors?, consoles?, alarms?, radios?, phones?, telephones?, signals?, sirens?, bells?, shelves, shelf,
  switches, controls, gauges?, displays?, speech, voices?, conversations?, equipment, print`);
const HAZARDS = oneOf(`
  weather, noise, fumes, dust, chemicals?, heat, cold, blood, temperatures?, odors, vibration, hazard\\w*, elements,
  bloodborne, pathogens, infectious, moving`);
const PLACES = oneOf('office, indoor, outdoor, warehouse, shop, laboratory, kitchen, plant');

/** Bodily demands and the working environment. */
export const physical: Rule = {
  kind: 'physical',
  cues: [
    {
      name: 'lift',
      pattern: anyOf(
        'lifting, strength to lift, strength to move, strength to carry, carry their own gear, carry your own gear',
        /\b(?:push|pull|move)\w* (?:[\w-]+,? ){0,5}?(?:carts?|pallets?|wheelchairs?|furniture|stretchers?|trolleys?|bins|chairs|tables)\b/,
        pattern`\b${HAULS}\b.{0,60}\b${HEAVY}\b`,
        /\b\d+ ?(?:(?:lbs?|pounds)\b|#).{0,40}\b(?:lift|carry|push|pull)/,
        /\blift \d/,
      ),
      weight: 8,
      unless: /lift sales|carry a quota|fork ?lift/,
    },
    {
      name: 'endurance',
      pattern: anyOf(
        `respirator, respirators, eyesight, hear alarms, hear and, hear radio, hear well, crawl space, crawl spaces,
        confined spaces, confined places, tight spaces, tight places, on your feet, on one's feet, on their feet,
        swim, cold water, hearing protection, eye protection, rough terrain, overhead, large animals, enough to lift,
        enough to move, enough to carry, good hearing, good vision, good balance, distinguish colou?rs,
        distinguish colours, repetitive motion, repetitive motions, repetitive movement, repetitive movements,
        rough water, small boats, strong swimmer, swimmer, swimming, talk and hear, see and hear, hear and see, hear and talk,
        ladders, scaffolding, rooftops, uneven ground, uneven surfaces, uneven terrain, getting dirty,
        combative, bucket truck, aerial lift, seasick, seasickness, at sea, back problems,
        back injuries, on the move, hot and humid,
        for long stretches, stamina for, stamina to, you are fit, you're fit, fit and strong, fit and healthy,
        fit and active`,
        /\b(?:do|doing|perform(?:ing)?|able for|used to|not afraid of) (?:\w+ )?(?:manual|physical|heavy) (?:labou?r|work)\b/,
        /\b(?:around|near|with) (?:heavy|moving|hot) (?:machinery|machines|equipment|oil)\b/,
        /\bhot,? (?:and )?humid\b|\bwet floors\b/,
        pattern`\b(?:environment|kitchen|warehouse|plant|floor|shop|site) (?:(?:that|which) )?(?:is|gets|can be|may be) (?:\w+ (?:and )?){0,2}${HARSH}\b`,
        /^expect (?:\w+,? (?:and )?){0,3}(?:noise|dust|heat|fumes|smells|dirt|cold)\b/,
        /\b(?:in and out|on and off|into and out) of (?:an? |the )?(?:\w+ )?(?:trucks?|vehicles?|cars?|vans?|buses|equipment|forklifts?)\b/,
        /\b(?:fear|afraid|scared) of (?:heights|water|snakes|spiders|needles|blood|dogs|confined)\b/,
        /\ballerg(?:y|ies|ic)\b(?! (?:legislation|laws?|regulations|awareness|information|management|menus?)\b)/,
        /\b(?:odou?rs|smells)\b|\brefrigerated\b/,
        /\bcold (?:rooms?|storage|warehouse|environment|conditions)\b/,
        /\bfitness (?:test|standards?|assessment)\b/,
        /\bphysical (?:agility|ability|abilities|fitness|endurance|readiness) (?:test|exam|standards?|assessment)\b/,
        /\b(?:at|of|with|in) heights?\b/,
        /\b20\/20\b/,
        pattern`\b(?:extended|repetitive|prolonged|continuous|frequent|constant) (?:\w+ ){0,2}use of (?:an? |the )?${DEVICE}`,
        /\b(?:extended|repetitive|prolonged|continuous) (?:\w+ ){0,2}use\b/,
        pattern`\b${DESK_WORK}\b.{0,40}\bfor ${LONG} (?:periods|hours)\b`,
        /\b(?:prolonged|extended|constant|long|continuous|frequent) (?:sitting|standing|walking|kneeling|driving|keyboarding|typing)\b/,
        /\b(?:long|extended|prolonged|lengthy) periods (?:of )?(?:sitting|standing|walking|driving)\b/,
        pattern`\b${HOW_MUCH}(?: amounts? of|:)? (?:sitting|standing|walking|bending|mobility|lifting|typing)\b`,
        /\b(?:load and unload|unload) (?:trucks|trailers|boxes|freight)\b/,
        pattern`\bwork(?:ing)? (?:in|around|near|with) (?:an? )?(?:\w+ (?:and )?){0,2}${HARD_PLACES}\b`,
        /\bcolou?r[- ]blind/,
        /\bsteel[- ]toed?\b/,
        /\b(?:stoop|kneel|crouch|squat),/,
        /\btolerate (?:the )?\w+/,
        /\bwear (?:an? |the )?(?:\w+ )?(?:harness|hard hat|ppe|personal protective|safety|mask|boots|gloves)/,
      ),
      weight: 7,
      unless: /overhead (?:cost|crane|projector)|cold call|think(?:ing|s)? (?:\w+ )?on (?:your|their|one's) feet/,
    },
    {
      name: 'bodily act',
      pattern: anyOf(
        pattern`
          \b(?:able to|ability to|capable of|must|can|required to|have to) (?:\w+ly )?${BODILY_ACTS}\b(?! ${FIGURATIVE})
        `,
        pattern`\b(?:lift|carry|restrain|evacuate|hoist)(?:ing)? (?:(?:and|or|\+|\w+) ){0,3}${LOADS}\b`,
        /^lift\b/,
      ),
      weight: 8,
      unless: /\b(?:reports?|notes|records) (?:on|for|of)\b/,
    },
    {
      name: 'weight',
      pattern: /(?<![\d,.])\d{1,3} ?(?:lbs?\b|pounds\b|kg\b|kilos?\b|#(?= ?(?:$|[.,;)]|or\b|and\b|to\b|over)))/,
      weight: 4,
    },
    {
      name: 'posture',
      pattern: pattern`\b${POSTURES}\b(?=.{0,80}\b${POSTURE_DETAILS})`,
      weight: 7,
      unless: anyOf(
        /reach(?:ing)? (?:out|goals|customers|agreement|targets)|stand-?up/,
        /sit on|walk (?:customers|clients|users|them) through|stand out/,
        /balance (?:multiple|competing|sheet|work)/,
        /^(?!.*\b(?:bend|stoop|twist|kneel|crouch|climb|stand|sit|walk|squat)).*reach\b(?!.{0,30}(?:overhead|arms|hands|waist|motion))/,
      ),
    },
    {
      name: 'regularly required to',
      pattern: pattern`
          \b(?:required|regularly|frequently|occasionally|constantly|ability) (?:required )?to ${BODY_USE}\b
        `,
      weight: 8,
      unless: pattern`\b(?:lift|reach|push|pull)(?:,? (?:and |or )?[a-z]+)? ${NOT_HEAVY}\b`,
    },
    {
      name: 'senses',
      pattern: anyOf(
        `vision abilities, vision in the, vision to, visual acuity, depth perception, manual dexterity, finger,
        fingers, dexterity`,
        /\b(?:close|color|colour|peripheral|distance|normal|night|corrected|20\/20|adequate) vision\b/,
        /\bhear(?:ing)? (?:in the|abilit|normal|range|senses)\b|\bsight (?:and|or|\/) ?hearing\b/,
        pattern`\b${FACULTY}\b.{0,30}\b(?:sufficient|adequate|acute|(?:good|well|strong) enough) (?:to|for)\b`,
        pattern`\b(?:sufficient|adequate) ${FACULTY}\b`,
        pattern`^(?:see|hear|view|reach|grasp) (?:[\w-]+,? ){0,4}?${PERCEIVED}\b`,
        /^reach (?:to |up to )?(?:an? )?(?:height|shelf|shelves)\b/,
        /\b(?:fine )?(?:finger|motor|hand|eye-hand|hand-eye) (?:dexterity|skills|coordination|movements?)\b/,
      ),
      weight: 8,
    },
    {
      name: 'effort',
      pattern: anyOf(
        'stamina, physically, physical effort, good health, physical health, healthy back, state of health, physical job, physical role',
        /\bphysical(?:ly)? (?:effort|demand|abilit|requirement\b|able|fit|stamina|strength|capable|activit|condition|work|labou?r|task|exertion|dut(?:y|ies)|aspect)/,
        /\bstrong back\b(?! ?ground)/,
        /\b(?:light|medium|heavy|sedentary) (?:work|physical|lifting)\b/,
        /\b(?:works?|jobs?|roles?|positions?) (?:is|are) (?:[\w-]+,? (?:and )?){0,3}(?:physical|heavy|exhausting|strenuous|manual)\b/,
      ),
      weight: 8,
    },
    {
      name: 'surroundings',
      pattern: anyOf(
        `noise level, weather conditions, airborne particles, hazardous materials, hazardous conditions,
        work at height, work at heights, climate conditions, personal protective equipment`,
        pattern`\b(?:exposed|exposure) to (?:\w+[, ]+){0,6}${HAZARDS}`,
        /\b(?:extreme|varying|hot|cold|high|low) (?:\w+ ){0,2}(?:temperatures?|climates?|weather|heat|conditions)\b/,
        /\bwork(?:s|ing)? (?:outside )?in (?:the )?(?:[a-z]+,? (?:or |and )?){1,4}weathers?\b/,
        /\b(?:any|all|inclement|adverse) (?:\w+ )?(?:weathers|(?:weather|seasonal) conditions)\b/,
        /\boutdoors?\b.{0,40}\b(?:weather|work|environment|setting)/,
        /\bwork(?:s|ing)? (?:\w+ )?(?:outdoors|outside)\b(?! (?:of|the|your|normal|regular|their|business))/,
        /\bindoors?\b.{0,60}(?:setting|environment|office|work)/,
        pattern`^(?:works? in an? |normal |typical |standard |general )(?:[\w-]+ ){0,2}${PLACES} (?:setting|environment|conditions)\b`,
      ),
      weight: 7,
      unless: anyOf(
        /indoor plants|fast-paced/,
        /(?:lov|enjoy|lik|prefer)\w* (?:to )?work(?:ing)? (?:outdoors|outside)/,
        /hazardous (?:materials|waste)(?:\/\w+| \w+)? (?:management|polic|regulat|program|transport)/,
      ),
    },
    {
      name: 'surroundings described',
      pattern: anyOf(
        pattern`
          \b(?:work|duties|job|position|employee) (?:is|are|will be) (?:\w+ly )?
          (?:performed|done|conducted|carried out)(?! under| by|(?: (?:and )?\w+ly,?)+$)\b
        `,
        /\b(?:work|duties|job|position|employee) (?:(?:\w+ly )?(?:operates|takes place)|environment is)\b/,
        /\bin an? (?:[\w-]+ )?(?:cold|hot|noisy|dusty|dirty|damp|humid|wet) (?:warehouse|kitchen|plant|factory|environment|area|room|shop)\b/,
        /\b(?:performs? (?:\w+ )?work|works) in an? (?:[\w-]+ ){0,3}(?:office|indoor|outdoor|warehouse|shop|laboratory|kitchen|plant)\b/,
        /\bsubject to (?:\w+ ){0,4}(?:temperature|noise|interruption|weather)/,
      ),
      weight: 5,
    },
  ],
};
