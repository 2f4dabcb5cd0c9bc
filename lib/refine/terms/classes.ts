// The classes of words that a demand is built from. All folded.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Names of what a candidate has of a thing, not of the thing: they end a name and open the next. */
export const CUES = set(
  `experience experiences experienced expertise knowledge knowledgeable understanding understand understands proficiency proficiencies
  proficient familiarity familiar ability abilities able capable capability capabilities capacity skill skills skilled skillset skillsets
  adept background track record history exposure comfortable comfort competency competencies competence competent fluency fluent
  mastery command awareness aware grasp know knows know-how knowhow aptitude proof possession hold holding desire willingness willing
  expert experts versed mindset acumen passion interest interested understood literate confident confidence`,
);

/** Words after which one of those is a part of a name ("background check", "knowledge base"). */
export const CUE_NOUNS = set(
  `check checks screening screenings investigation investigations base bases transfer assessment assessments matrix graph graphs`,
);

/** Words of degree, number and politeness, which say nothing of what the thing is. */
export const LIGHT = set(
  `a an the any our some all both either various multiple several numerous many much few one two three four five six seven eight nine
  ten least strong excellent good great solid proven demonstrated demonstrates demonstrate demonstrable demonstrating extensive deep
  advanced intermediate basic beginner working general hands-on hands prior previous previously past relevant related
  practical in-depth thorough thoroughly superior superb outstanding exceptional minimum maximum minimal progressive
  successful recent direct full-time part-time paid significant substantial sound detailed current valid active
  clear similar additional complete overall other others another new existing complex large larger diverse wide wider broad broader
  variety range number such own your my their its his her these those this that every each more most high higher highest highly key
  common major modern industry-standard standard specific particular certain necessary appropriate applicable sufficient proficient total combined
  post-qualification verifiable considerable natural genuine got real competent keen profound robust effective efficient
  ideal qualified right best better possible useful critical essential important mandatory required preferred desired desirable
  challenging difficult sophisticated meaningful impactful consistent unique entire full firm expert-level
  expert senior-level entry-level mid-level years year months month yrs yr old level levels half up-to-date latest emerging leading-edge cutting-edge
  day-to-day routine regular typical different multi-year innovative creative actionable persuasive high-quality quality-driven
  well-developed well-rounded well demonstrable evident exposure-level first-hand firsthand commercial-grade top-notch ongoing
  accurate timely concise courteous professional internal external so very too just even almost approximately about over under
  plus bonus nice asset advantage following below above listed same self combination mix balance kind kinds type types sort sorts
  comprehensive moderate formal realistic massive hard big definite huge added major minor small medium
  fast fast-paced busy dynamic high-volume growing rapidly-growing blend spent acquired demonstrable-level holistic strategic-level fundamental foundational core areas area field fields discipline disciplines aspects aspect range-of principles principle`,
);

/** Light words that may be part of a name, where both it and the next word have a capital. */
export const NAME_OPENERS = set(
  `good general advanced standard direct common core professional clear new major level key external internal`,
);

/** Words that open a name, so that what stands before them is none. */
export const DETERMINERS = set(`a an the our your my their its his her all any this these those each every both`);

/** Determiners that, right after a noun, begin a clause on it ("a record our insurer accepts"). */
export const POSSESSIVES = set(`our your my their his her we you they`);

/** Words that make one verb with the verb before them ("come up with"). */
export const PARTICLES = set(`up out down off away back forward ahead together along`);

/** Words that stand for the candidate, or for who asks. */
export const SUBJECT_NOUNS = set(
  `candidate candidates applicant applicants individual individuals person people someone anyone you we they he she it i who
  you'll you've you're we're we've they're incumbent employee employees there position role job`,
);

export const AUXILIARIES = set(
  `must should shall will would can could may might need needs needed has have had having be am is are was were been being do does did
  requires require become becomes remain seems`,
);

export const PREPOSITIONS = set(
  `in with of for at on using utilizing from against among across into through under by via as to within over regarding towards
  toward between throughout during per around about onto inside outside without before after beyond concerning involving
  upon alongside despite near related-to`,
);

export const CONJUNCTIONS: ReadonlyMap<string, 'and' | 'or'> = new Map([
  ['and', 'and'],
  ['or', 'or'],
  ['&', 'and'],
  ['+', 'and'],
  ['and/or', 'or'],
  ['nor', 'or'],
  ['plus', 'and'],
]);

/** What opens a clause that says more of what was named, and names nothing itself. */
export const SUBORDINATORS = set(
  `that which whose where when while because since but if whether unless until although though than what why whereby wherein thereof
  not how whom who depending`,
);

/** Forms of verbs after a noun that open such a clause too ("groups serving schools", "tools needed"). */
export const REDUCED = set(
  `serving working leading supporting requiring containing having being resulting ensuring demonstrating providing
  impacting affecting relating pertaining living dealing needing seeking facing allowing enabling depending including-all
  driving helping creating making speaking willing available capable necessary responsible typical`,
);

/** What follows "is", "are" or a noun to say how strongly a thing is asked for. */
export const IMPORTANCE = set(
  `required preferred desired desirable helpful essential beneficial advantageous mandatory necessary welcome expected critical
  crucial useful valued appreciated advantage asset bonus plus must important needed optional ideal considered`,
);

/** Nouns of action whose object is the name ("implementation of X" is about X). */
export const FUNCTIONS = set(
  `use usage operation operations implementation maintenance application applications management support development creation design
  delivery execution performance understanding theory theories principles principle principals practices practice concepts concept fundamentals basics foundation foundations
  certification certifications registration licensure graduation achievement progress progression currency contribution
  contributions aspects evaluation administration provision preparation completion knowledge methods techniques elements level levels
  variety range number quantities quantity volume volumes challenges set sets combination mix part parts types type kind kinds form forms understanding building conduct
  rules-of topography communities proper implications power impact role importance lot amount amounts body pool host series knowledge
  best-practices intricacies nature science art world field fields area areas one some any all each most many process processes
  procedures terminology limitations study record records`,
);

/** Actions that are a skill of their own, whatever they are done to ("teaching large classes"). */
export const ACTS = set(`teaching tutoring welding programming auditing nursing cooking baking bartending lecturing`);

/** Nouns that a phrase after "with", "to", "for", "from" ends in where it only says whom one deals with. */
export const PEOPLE = set(
  `people individuals others clients client customers customer team teams staff colleagues peers management managers manager members member
  stakeholders audiences audience leaders leadership executives partners vendors groups group levels workers public guests
  users user co-workers coworkers employees personnel supervisors supervisor departments department professionals residents
  families parents students community communities populations population volunteers engineers owners consumers teammates`,
);

/** Nouns of circumstance: where, when and how, not what. */
export const CIRCUMSTANCES = set(
  `manner time times basis environment environments workflow force hiring hire needs order supervision pressure pressures duties position
  role employment situations situation way ways topics topic deadlines deadline priorities guidance day days hours hour shift
  request detail details organization organizations company business level levels goals objectives success mind interview interviews
  compliance accordance addition place example examples setting settings condition conditions school work schedule success
  questions problems solutions completion tenacity perspective cycle growth requirements expectations standards results
  emphasis focus direction accuracy speed pace ease confidence discretion`,
);

/** Nouns that name a class of things: "concepts such as X" is about X. */
export const CLASS_NOUNS = set(
  `concept concepts document documents tool tools technology technologies language languages application applications area areas skill
  skills principles technique techniques field fields discipline disciplines provider providers system systems program programs software
  framework frameworks platform platforms abilities things subject subjects procedures equipment method methods following product
  products standard standards package packages library libraries services topics capabilities suite methodologies certification
  certifications vendors models`,
);

/** Names of classes that say nothing by what stands before them either ("mathematical concepts such as …"). */
export const ABSTRACT = set(
  `concept concepts document documents area areas skill skills abilities things topics subject subjects procedures
  principles capabilities practices providers systems equipment fields field methods techniques technique disciplines`,
);

/** Programs that are sold as one: who has the whole has each. */
export const SUITES: ReadonlySet<string> = new Set(['microsoft office', 'google workspace', 'adobe creative cloud']);

/** Nouns that add nothing at the end of a name that is something without them. */
export const TAILS = set(
  `a an the etc best-practices environment environments setting settings space required preferred plus related relevant experience skill skills
  knowledge abilities ability level levels field fields purpose purposes role roles position positions suite combination area areas
  manner effectively efficiently accurately desired capacity degree principle principles practice practices concept concepts fundamental
  fundamentals basics duty duties activity activities effort efforts initiatives function functions
  theory theories proficiency background industry sector domain domains discipline disciplines fundamentals responsibilities issues problems literacy-level only alone needed mentality
  workflows landscape ecosystem contributor`,
);

/** Nouns that add nothing behind a proper name ("Python programming", "Jira software"). */
export const PRODUCT_TAILS = set(
  `software tool tools application applications program programs platform platforms system systems technology technologies methodology
  methodologies language languages programming suite package packages products product libraries library framework frameworks database databases
  certification certifications certified techniques standards deployments compliance-level environment stack skills`,
);

/** What is no name when it stands alone. */
export const NOTHING = set(
  `production background evaluation history implementation operation operations standards theory terminology procedures procedure emphasis information
  individuals completion rate classes success others people role position team teams company organization organizations
  business time day work job jobs years year world way field fields discipline disciplines area areas activities following tasks task duties
  responsibilities needs results goals issues problems problem solutions solution variety range number part person individual candidate candidates
  similar same etc this that these it them us we you equivalent basis level levels type types kind kinds ways things function functions use
  form place order addition each least minimum maximum products product services service practice practices method methods principles concepts concept
  tools tool systems system experience skills skill knowledge education training degree environment environments industry industries setting settings both
  projects project techniques technique applications application specialized resources resource changes change decisions decision factors effort efforts
  situations situation questions question customers customer clients client staff members member management colleagues peers others
  manner support data-related details detail opportunities opportunity objectives requirements requirement instructions
  ideas idea lot deadlines priorities expectations guidance direction directions assistance feedback insights insight policies-level
  specific functional technical expertise interest understanding mindset capability capabilities commitment excellence promise focus
  judgment attention ability attitude outcomes outcome best better more others first second high low well able also available
  materials item items topics topic technologies technology packages software languages language areas domain domains sources
  ownership action actions advantage value areas levels approach approaches tasks matters audience audiences stakeholders
  department departments multiple related relevant state city country group groups example examples`,
);

/** Slashed forms that are one name. */
export const SLASHED = set(
  `ci/cd a/b ui/ux ux/ui tcp/ip pl/sql 24/7 ts/sci ap/ar i/o n/a r/3 os/2 s/4hana input/output a/v a/r a/p p/l qa/qc e/m b/l d/c sem/seo hvac/r pc/mac`,
);
