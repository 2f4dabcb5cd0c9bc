// The classes of words that a demand is built from. All folded, each list by the alphabet.

import { setOf } from '../../text/set-of.ts';

/** Names of what a candidate has of a thing, not of the thing: they end a name and open the next. */
export const CUES = setOf(
  `abilities ability able acumen adept aptitude aware awareness background capabilities capability capable capacity
  comfort comfortable command competence competencies competency competent confidence confident desire experience
  experienced experiences expert expertise experts exposure familiar familiarity fluency fluent grasp history hold
  holding interest interested know know-how knowhow knowledge knowledgeable knows literate mastery mindset passion
  possession preference proficiencies proficiency proficient proof record sensitivity skill skilled skills skillset
  skillsets strengths track understand understanding understands understood versed willing willingness`,
);

/** Words after which one of those is a part of a name ("background check", "knowledge base"). */
export const CUE_NOUNS = setOf(
  `assessment assessments base bases check checks graph graphs intervals investigation investigations keeping line
  linkage matrix rate rates screening screenings transfer`,
);

/** Words of degree, number and politeness, which say nothing of what the thing is. */
export const LIGHT = setOf(
  `a about above accredited accurate acquired actionable active added additional advanced advantage all almost also an
  another any applicable appropriate approximately area areas aspect aspects asset associated available balance basic
  beginner below best better big blend bonus both broad broader busy certain challenging clear close combination
  combined commensurate commercial-grade common comparable compelling competent complete complex comprehensive
  conceptual concise confirmed considerable consistent core courteous creative critical current cutting-edge day-to-day deep
  deeper defective definite demonstrable demonstrable-level demonstrate demonstrated demonstrates demonstrating
  desirable desired detailed different difficult direct discipline disciplines disparate diverse dynamic each effective
  efficient eight either emerging entire entry-level essential even every evident evolving excellent exceptional existing expect
  expected expert expert-level exposure-level extensive external fairly fast fast-paced few fewer field fields firm
  first-hand firsthand five following formal former formerly foundational four full full-time fundamental general genuine good got great
  growing half hands hands-on hard her high high-impact high-level high-quality high-volume higher highest highly his holistic huge
  ideal impactful important in-depth independent industry-standard informative innovative intermediate internal intimate
  its job-related just keen key kind kinds large larger latest leading-edge least less level levels listed maintainable
  major mandatory many massive maximum meaningful medium mid-level minimal minimum minor moderate modern month months
  more most much multi-year multiple must-have my myriad natural necessary new nice nice-to-have nine nuanced number numerous old one ongoing
  other others our ours outstanding over overall own paid part-time particular past persuasive plus popular positive possible preferable
  post-qualification practical practiced preferred previous previously principle principles prior productive
  professional proficient profound progressive proper proven qualified quality-driven quite range range-of
  rapidly-growing real real-world realistic recent regular related relevant reliable remarkable required responsible
  right robust routine safe same seamless self senior-level seven several significant similar six small so solid some
  sophisticated sort sorts sound specific spent standard strategic-level strong substantial successful such sufficient
  suitable superb superior sure sustained ten that the their theoretical these this thorough thoroughly those three
  timely too top top-notch total two type types typical under underlying unique up-to-date useful valid variety various
  verifiable very well well-developed well-rounded wide wider working world-class year years your yr yrs`,
);

/** Light words that may be part of a name, where both it and the next word have a capital. */
export const NAME_OPENERS = setOf(
  `active advanced clear common core creative critical direct dynamic external full general good high internal key level
  major modern natural new professional standard total`,
);

/** Words that open a name, so that what stands before them is none. */
export const DETERMINERS = setOf(`a all an any both each every her his its my our the their these this those your`);

/** Determiners that, right after a noun, begin a clause on it ("a record our insurer accepts"). */
export const POSSESSIVES = setOf(`her his my our their they we you your`);

/** Words that make one verb with the verb before them ("come up with"). */
export const PARTICLES = setOf(`ahead along away back down forward off out together up`);

/** Words that stand for the candidate, or for who asks. */
export const SUBJECT_NOUNS = setOf(
  `anyone applicant applicants appointee appointees candidate candidates employee employees he i incumbent individual
  individuals it job people person position role she someone there they they're we we're we've who you you'll you're
  you've`,
);

export const AUXILIARIES = setOf(
  `am are be become becomes been being can could did do does had has have having is may might must need needed needs
  remain require requires seems shall should was were will would`,
);

export const PREPOSITIONS = setOf(
  `about across after against alongside among around as at before behind between beyond by concerning despite during
  for from in inside into involving near of on onto outside over per regarding related-to through throughout to
  toward towards under upon using utilizing via with within without`,
);

export const CONJUNCTIONS: ReadonlyMap<string, 'and' | 'or'> = new Map([
  ['and', 'and'],
  ['or', 'or'],
  ['&', 'and'],
  ['+', 'and'],
  ['and/or', 'or'],
  ['nor', 'or'],
  ['plus', 'and'],
  ['vs', 'and'],
  ['versus', 'and'],
]);

/** What opens a clause that says more of what was named, and names nothing itself. */
export const SUBORDINATORS = setOf(
  `although because but depending how if not since than that thereof though unless until what when where whereby
  wherein whether which while who whom whose why`,
);

/** Forms of verbs after a noun that open such a clause too ("groups serving schools", "tools needed"). */
export const REDUCED = setOf(
  `according reflective relative affecting allowing available being capable containing creating dealing demonstrating
  depending driving enabling ensuring facing having helping impacting including-all leading living making necessary
  needing pertaining providing relating requiring responsible resulting seeking serving speaking supporting typical
  willing working`,
);

/** What follows "is", "are" or a noun to say how strongly a thing is asked for. */
export const IMPORTANCE = setOf(
  `acceptable advantage advantageous appreciated asset beneficial bonus considered critical crucial desirable desired
  essential expected helpful ideal important mandatory must necessary needed optional plus prefer preferable preferably
  preferred required useful valued welcome`,
);

/** Nouns of action whose object is the name ("implementation of X" is about X). */
export const FUNCTIONS = setOf(
  `accomplishment achievement administration all amount amounts analysis any application applications area areas art
  aspects basics best-practices body building certification certifications challenges characteristics
  combination communities completion
  concept concepts conduct configuration contribution contributions coordination creation curation currency delivery demonstration
  design development discovery each elements evaluation execution field fields form forms foundation foundations
  fundamentals graduation host impact implementation implications importance installation integration interpretation intricacies kind
  kinds knowledge level levels licensure limitations lot maintenance management manipulation many methods mix monitoring
  most nature number one operation operations optimization part participation parts performance phase phases pieces pool power
  practice practices preparation principals principle principles procedures process processes progress progression
  provision quantities quantity range record records registration role rules-of sale science scope series set sets some study
  support techniques terminology theories theory topography type types understanding usage use variety volume volumes
  world`,
);

/** What is too general to be done to anything but itself: "interpretation of data" is the name. */
export const MATTER = setOf(`data findings information materials results`);

/** Where an experience was gained. */
export const SETTINGS = setOf(
  `academic employment hands-on industrial industry intern internship internships job practical professional
  volunteer volunteering work working`,
);

/** What one does by the language or the program that is named after it. */
export const MEANS = setOf(`coding debugging programming scripting`);

/** Verbs that say no more of what is done than their object, in their base form. */
export const LIGHT_VERBS = setOf(
  `achieve apply assist complete deal deliver demonstrate do drive ensure find get give handle have help identify
  improve keep learn leverage look maintain make meet perform provide relate solve support take understand use utilize
  work`,
);

/** Verbs that say nothing without their object, since whoever is in charge does them, in their base form. */
export const LEADING = setOf(
  `control coordinate direct evaluate execute lead organize plan prioritize review schedule`,
);

/** Verbs whose object are people for whom one answers, in their base form. */
export const GUIDING = setOf(`coach lead manage mentor recruit supervise teach train tutor`);

/** People for whom one may answer at work. */
export const STAFF = setOf(
  `analysts apprentices assistants attendants colleagues cooks crew crews developers drivers employees engineers
  instructors interns juniors leaders managers members nurses officers operators people personnel scientists staff
  supervisors team teammates teams technicians trainees volunteers workers`,
);

/** Words for what one has to keep to, of which a list names one thing. */
export const RULES = setOf(
  `acts bylaws codes guidelines laws ordinances policies practices procedures protocols regulations rules standards
  statutes`,
);

/** Verbs whose base form is no noun, so that what follows one is its object. */
export const NEVER_NOUNS = setOf(
  `achieve adapt analyze apply articulate collaborate communicate compile comply conduct convert create define deliver
  demonstrate derive determine develop diagnose draft enable ensure establish evaluate facilitate formulate generate
  identify implement improve influence inform install inspect integrate interpret investigate learn leverage maintain
  manage monitor negotiate operate optimize organize perform possess prepare prioritize promote provide recommend
  resolve simplify simulate solve supervise synthesize tackle teach translate troubleshoot understand utilize validate
  verify visualize write`,
);

/** Verbs before "knowledge", "skills", that say no more than "have", in their base form. */
export const HAVING = setOf(`apply bring demonstrate develop display exhibit gain possess require show use utilize`);

/** Verbs after whose object "to" says what one can do by it, in their base form. */
export const USES = setOf(`apply employ leverage use utilize`);

/** Verbs for the work itself, and not for what it leads to ("improve", "ensure"), in their base form. */
export const MAKING = setOf(`analyze build conduct construct create design develop ingest manipulate originate write`);

/** Actions that are a skill of their own, whatever they are done to ("teaching large classes"). */
export const ACTS = setOf(`auditing baking bartending cooking lecturing nursing programming teaching tutoring welding`);

/** Nouns that a phrase after "with", "to", "for", "from" ends in where it only says whom one deals with. */
export const PEOPLE = setOf(
  `audience audiences client clients co-workers colleagues communities community consumers coworkers customer
  customers department departments employees engineers executives families group groups guests individuals leaders
  leadership levels management manager managers member members others owners parents partners peers people personnel
  population populations professionals public residents staff stakeholders students supervisor supervisors team
  teammates teams user users vendors volunteers workers`,
);

/** Nouns of circumstance: where, when and how, not what. */
export const CIRCUMSTANCES = setOf(
  `accordance accuracy addition basis business company completion compliance condition conditions confidence cycle
  day days deadline deadlines detail details direction discretion duties ease emphasis employment environment
  environments example examples expectations focus force goals growth guidance hire hiring hour hours interview
  interviews level levels manner mind needs objectives order organization organizations pace perspective place
  position pressure pressures priorities problems production questions request requirements results role schedule
  school setting settings shift situation situations sizes solutions speed standards success supervision tenacity
  time times topic topics way ways weather work workflow`,
);

/** Nouns that name a class of things: "concepts such as X" is about X. */
export const CLASS_NOUNS = setOf(
  `abilities algorithms application applications area areas capabilities certification certifications concept concepts
  discipline disciplines document documents equipment field fields following framework frameworks language languages
  libraries library method methodologies methods models package packages platform platforms principles procedures
  product products program programs provider providers services skill skills software standard standards subject
  subjects suite system systems technique techniques technologies technology things tool tools topics vendors`,
);

/** Names of classes that say nothing by what stands before them either ("mathematical concepts such as …"). */
export const ABSTRACT = setOf(
  `abilities area areas capabilities concept concepts disciplines document documents equipment field fields principles
  procedures providers skill skills subject subjects things topics`,
);

/** Programs that are sold as one: who has the whole has each. */
export const SUITES: ReadonlySet<string> = new Set(['microsoft office', 'google workspace', 'adobe creative cloud']);

/** Nouns that add nothing at the end of a name that is something without them. */
export const TAILS = setOf(
  `a abilities ability accurately activities activity alone along an approach approaches area areas background basics best best-practices capacity
  combination concept concepts contributor degree desired discipline disciplines domain domains duties duty ecosystem
  ect effectively efficiently effort efforts environment environments etc experience field fields function functions
  fundamental fundamentals grounding here implications industry initiatives issues knowledge landscape level levels literacy-level manner
  mentality methodologies methodology needed only plus position positions practice practices preferred principle
  principles problems proficiency purpose purposes qualified related relevant required responsibilities role roles sector setting
  settings skill skills space suite the theories tooling workflows`,
);

/** Nouns that add nothing behind a proper name ("Python programming", "Jira software"). */
export const PRODUCT_TAILS = setOf(
  `application applications certification certifications certified compliance-level database databases deployments
  environment framework frameworks language languages libraries library methodologies methodology package packages
  platform platforms product products program programming programs skills software stack standards suite system
  systems techniques technologies technology tool tools`,
);

/** What is no name when it stands alone. */
export const NOTHING = setOf(
  `ability able action actions activities addition advantage advantages also alternatives analyses application
  applications applied appoint approach approaches area areas assistance attention attitude attribute attributes audience
  audiences available background basis benefits best better both breadth business candidate candidates capabilities
  capability cause causes certification certifications change changes city classes client clients code colleagues
  come comes commitment company completion components concept concepts conclusions consideration considerations
  contribution contributions country criteria customer customers data-related day deadlines decision decisions
  definition definitions degree deliverables department departments depth description detail details direction
  directions disadvantages discipline disciplines domain domains drawbacks duties each ecosystem ecosystems ect
  education effect effects efficiency effort efforts emphasis environment environments equipment equivalent etc
  evaluation evidence example examples excellence expectations experience expertise facility factors facts feedback
  field fields first flavor flavors focus following form function functional functions goals group groups guidance
  high history holder holders idea ideas impact impacts implementation individual individuals industries industry
  information initiative initiatives input inputs insight insights instructions interest involvement issues it item
  items job jobs judgment kind kinds knowledge language languages least level levels limitations lot low management
  manner materials matters maximum measure measures member members mention method methodologies methods mindset
  minimum more multiple needs nuance nuances number objectives offer operation opportunities opportunity order
  organization organizations others outcome outcomes output outputs ownership packages part peers people person place
  point points policies-level position post posts potential practice practices principles priorities problem problems procedure
  procedures process processes product products progress project projects promise proof proofs properties property
  qualification qualifications question questions range rate related relevant requirement requirements resolution
  resource resources responsibilities results role same score scores second service services set sets setting
  settings similar situation situations sizes skill skills software solution solutions sources specialized specific
  staff stage stages stakeholders standards standing state strategies subject subjects success support system systems
  task tasks team teams technical technique techniques technologies terminology terms that them theory these things this
  vacancies vacancy time times tool tools topic topics trends type types understanding up us use user users value variable variables
  variety way ways we wealth weather well work world wpm year years you`,
);

/** Names that tell nothing where another name stands beside them. */
export const GENERAL = setOf(
  `academia academic accuracy adaptability advice analyses analysis behavior behaviors calculations calm cases
  challenges collection complexity composure conferences content context creativity curiosity data delivery
  dependencies development discretion effectiveness enthusiasm execution exposure findings flexibility follow-through
  formats frameworks goal growth guidelines implementation integration integrations integrity internship internships
  judgement judgment lines meetings milestones modules obstacles oral pace participation partners patience patterns
  performance position positions preference productivity professionalism programs punctuality quality queries
  recommendations relationship relationships repository response responsibility review roles scale school
  self-motivated self-starter seminars sessions shortcomings span spectrum speed stack statements story strengths
  tactics teamwork tenacity test theories timeliness trade-offs tradeoffs trends uses values verbal vulnerability
  wins workplace workshop written`,
);

/** Slashed forms that are one name. */
export const SLASHED = setOf(
  `24/7 a/b a/p a/r a/v ap/ar b/l ci/cd d/c e/m hvac/r i/o input/output n/a os/2 p/l pc/mac pl/sql qa/qc r/3 s/4hana
  sem/seo tcp/ip ts/sci ui/ux ux/ui`,
);
