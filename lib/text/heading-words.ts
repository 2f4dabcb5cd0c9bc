import type { Meaning } from './headings.ts';

// What headings say, by the words in them. Sources: own reading of postings, counted headings of 2,125 public postings
// (November 2026). Tried against the folded heading without numbering, decoration and closing colon.

export interface HeadingWords extends Meaning {
  readonly words: readonly RegExp[];
}

/** Questions of the application form. */
const QUESTIONS: HeadingWords = {
  part: 'apply',
  words: [
    /^(?:what is (?:your|the highest)|do you (?:have(?! (?:the (?:following|right|skills|qualities|qualifications)|what it takes|what we|these))|hold|possess|understand|agree)|how many|have you (?:ever|had|worked)|did you|will you|which of the)\b/,
    /^are you (?:able|willing|currently|legally|at least)\b/,
  ],
};

const APPLYING: HeadingWords = {
  part: 'apply',
  words: [
    /^(?:to apply|apply(?:ing)?\b(?! (?:now )?if\b)|applications?\b|how (?:do i|to) apply|next steps?$|interested(?: (?:candidates|applicants|parties))?$|ready to\b|learn more|further instructions)|\bapplication package\b|application (?:process|deadline|procedure|instruct|requirements?|materials)/,
    /^applicants (?:must|should|need to) (?:submit|provide|include)|required (?:documents?|materials?)|materials required|documents? required|items required for/,
    /special instructions?|instructions? (?:to|for) (?:applicants|candidates)|closing date|^(?:the )?(?:deadline|timeline)$|filing (?:date|information)|^contact|^questions$|questions\?|^references\b|(?:document|reference)s? requirements?/,
    /(?:hiring|selection|recruitment|interview|examination|exam) (?:process|procedure|steps|timeline)|interview$|how we hire|^(?:the |our )?(?:hiring )?process$/,
    /^(?:what (?:happens|to expect) next|submi(?:t|tting) (?:your|an) application|(?:what|documents) to submit|similar (?:jobs|roles|positions)|(?:share|refer|save) this (?:job|role|position)|job alerts?|referrals?$)/,
    /examinations?:?$|(?<!drug )(?<!medical )(?<!physical )\b(?:tests?|exams?|examinations?)\b/,
    /(?:supplemental|screening|application) question|questionnaire|required questions?$|(?:be|are) evaluated|evaluation (?:criteria|process)/,
  ],
};

const LEGAL: HeadingWords = {
  part: 'legal',
  words: [
    /equal (?:employment )?opportunit|\beeo\b|\beoe\b|accommodations?\b|affirmative action|diversity|inclusi(?:on|ve)|belonging|our commitment/,
    /veterans?'? pref|persons with disabilities|disability (?:rights|statement)|\bada\b|e-verify/,
    /disclaimer|privacy|legal\b|notice\b|recruit(?:er|ment|ing) agenc|^agenc(?:y|ies)$|third.party|fraud|scam|fair chance|data protection|\bgdpr\b|safeguarding|\b(?:use of ai|ai (?:disclosure|policy|use))\b|^accessibility\b|^veterans?$|^dei\b/,
  ],
};

const BOTH_IMPORTANCES: HeadingWords = {
  part: 'demands',
  words: [
    /\b(?:required|minimum|basic|must.haves?|requirements|essential)\b.{0,24}\b(?:preferred|desired|desirable|nice.to.have|bonus)\b/,
    /\b(?:preferred|desired|desirable)\b(?!.{0,12}\bnot\b).{0,24}\b(?:required|minimum)\b/,
  ],
};

/** Postings in English keep headings of their country. */
const FOREIGN: readonly HeadingWords[] = [
  {
    part: 'demands',
    words: [
      /^(?:(?:dein|ihr|euer|das) profil|was (?:du|sie) mitbring\w+|das bring\w+ (?:du|sie)|anforderungen?|qualifikation\w*|voraussetzungen)/,
      /^(?:(?:le |votre |ton )?profil(?: recherché)?|compétences|requisitos|(?:tu |el )?perfil|jouw profiel|wat (?:breng|vragen)|(?:dit|wij) vragen|kvalifikationer|requisiti|vi söker|qualificações)/,
    ],
  },
  {
    part: 'duties',
    words: [
      /^(?:deine |ihre |die )?aufgaben|^(?:tes |vos |les |tus )?missions?$|^(?:tus )?(?:responsabilidades|funciones)|^wat ga je|^arbetsuppgifter|^attività|^(?:das|was) erwartet/,
    ],
  },
  {
    part: 'benefits',
    words: [
      /(?:wir|wir dir|wir ihnen) bieten|^(?:das|was) bieten|nous offrons|^avantages|ofrecemos|beneficios|wat (?:bieden|wij bieden)|vi erbjuder|offriamo|benefícios/,
    ],
  },
  {
    part: 'company',
    words: [/^(?:über uns|wer wir sind|qui sommes|sobre nosotros|quiénes somos|over ons|om oss|chi siamo|sobre nós)/],
  },
];

const PREFERRED: HeadingWords = {
  part: 'demands',
  importance: 'preferred',
  words: [
    /nice.to.have|(?:good|great|helpful|useful).to.have|bonus (?:\w+ ){0,2}(?:points|skills|if|qualif|requirements|experience|criteria)|^(?:super )?bonus(?:es)?$|bonus(?:es)? for|extra (?:credit|points)|brownie points/,
    /\bprefer|\bdesir(?:ed?|ables?)\b(?! (?:start|to))|\bideally\b|^optional|added benefit|not (?:required|essential|mandatory|necessary)/,
    /\b(?:recommended|helpful|useful|beneficial|favou?rable|appreciated|welcome)\b(?! (?:by|to)\b)|\bhighly valued\b|^(?:ideal|stretch|secondary|supplemental) (?:qualif|skills|experience|background|requirements)|^ideal$/,
    /\b(?:helps?|great|good|awesome|nice|love it|kudos) if you\b|^(?:it |it'd |it would )?(?:really )?helps? (?:if|to)\b|\b(?:an|the|your|extra) edge(?: if| with| over)?$|\bdifferentiators?$|\bwish ?list\b|\bpoints for$|^we(?:'d| would) also (?:love|like)\b/,
    /\b(?:competitive|strongest|best|exceptional|outstanding|top) (?:candidates?|applicants?) (?:will |may |might |should )?(?:also )?(?:have|bring|possess|offer)\b/,
    /\bplus(?:es)?\b(?! (?:size|one|(?:\w+ )?benefits))|\badvantage|\bassets?\b(?! (?:manage|protect|class))/,
    /stand out|\byou (?:\w+ )?(?:excel|shine)\b|\b(?:may|might) also (?:have|bring|be|offer|possess)\b|(?<!\b(?:you|who) )would be (?:great|nice|good|ideal|perfect|a)|^(?:the |our |your )?ideal (?:candidates?|profile|person|applicants?)\b|icing on|cherry on|(?:knock|blow|wow|impress|dazzle|bowl) (?:our|us)\b|even better|extra awesome|^what we value$|what sets you apart|\b(?:qualifications|knowledge|skills|abilities|competencies|experience) (?:may|might) include$/,
    /\b(?:makes?|making) you (?:an? )?(?:the )?(?:ideal|perfect|dream) (?:candidate|fit|match)|\bwe(?:'d| would) (?:love|like|prefer)\b(?! to (?:hear|meet|talk|speak|welcome|work))/,
  ],
};

/** Words for what is asked besides: preferred where another heading tells what is required, else required itself. */
const BESIDES: HeadingWords = {
  part: 'demands',
  besides: true,
  words: [
    /^additional (?:\w+ )?(?:qualif|skills|experience)|\b(?:thrive|succeed|flourish)\b.*\bif\b|^what we (?:also )?value$|\bif you have$/,
  ],
};

/** The form by which many employers describe jobs in the terms of the Dictionary of Occupational Titles. */
const STANDARD_FORM: readonly HeadingWords[] = [
  { part: 'demands', kind: 'skill', words: [/^math\w* (?:development|abilit\w+|skills?)$/] },
  { part: 'demands', kind: 'trait', words: [/^reasoning (?:development|abilit\w+|skills?)$/] },
  { part: 'demands', words: [/^language (?:development|abilit\w+|skills?)$/] },
  { part: 'overview', words: [/^relationships? to data\b|^specific vocational preparation/] },
];

const BENEFITS: HeadingWords = {
  part: 'benefits',
  words: [
    /benefits?\b|\bperks?\b|what (?:we|do we|we can) (?:offer|provide)|^we (?:can |will |also )?(?:offer|provide)|offered|in it for (?:you|me)|what'?s? on offer|our offer|what you can expect (?:from us|in return)|^(?:the )?good stuff$/,
    /what (?:you|(?:the|our) interns?|you and .{3,20})(?:'ll| will|'re| can)? (?:get(?! to\b)|receive|gain|enjoy|learn)|(?:skills?|experience|knowledge|competenc\w+) (?:to be |you(?:'ll| will)? |that will be |which will be )?(?:develop|gain|acquire|learn)\w*|you(?:'ll| will)? (?:get(?! to\b)|receive)|designed to provide/,
    /compensation|salary|\bpay\b|incentive|differential|referral bonus|wages?\b|remuneration|rewards?\b|time off|401|insurance$|retirement/,
    /why (?:you'?ll|you will|join|work|us|choose|should you|this|be part|apply)|reasons? (?:to|you|why)/,
    /^what (?:working|a (?:career|job)|life) (?:at|with|for|in) .* (?:offers|gives|means|brings)|how we'll (?:support|look after)|flourish with us|growth opportunit|\b(?:following|these|learning|training|development|advancement) opportunities$|career (?:growth|development|path)|\bin return\b|what we(?:'ll| will)? bring$/,
    /how we(?:'ll| will)? (?:take care of|care for|look after|support|invest in) (?:you|our)|^we(?:'ve| have) got you covered|^we take care of|^you(?:'ll| will) (?:enjoy|love)$/,
    /^(?:health and wellness|wellness|wellbeing|well-being|pto|vacations?|holidays|(?:employee |staff )?discounts?|work-life balance|(?:sign(?:ing)?-?on )?bonus (?:structure|program|plan|potential|opportunit(?:y|ies))|sign(?:ing)?-?on bonus|commissions?|(?:the |our )?package|hourly rate|relocation (?:assistance|package|support)|tuition (?:assistance|reimbursement)|(?:free|paid|on-the-job) training|training provided|(?:learning|growth|training) and development|professional (?:development|growth)|advancement|career opportunities)$/,
  ],
};

const PHYSICAL: HeadingWords = {
  part: 'physical',
  kind: 'physical',
  words: [
    /physical(?! address| location| therap| education| science)|mental demands|sensory|visual acuity|exertion|lifting/,
    /working conditions?|work(?:ing)? environment(?!s? experience)|work conditions?|job conditions|environmental (?:conditions|factors|demands)|^environment$|vision requirements|ergonomic|^(?:safety )?hazards$|^exposures?$|^standing$/,
  ],
};

const FACTS: HeadingWords = {
  part: 'facts',
  words: [
    /^(?:(?:job|work|position) )?(?:locations?|physical (?:address|location).*|salary|job type|employment type|department|reports? to|reporting to|schedule|hours|work schedule|(?:job )?shift|weekend (?:requirements?|work)|days of the week(?: scheduled)?|job (?:id|number|code|category|function|family|segment)|requisition.*|req(?:uisition)? (?:id|#).*)$/,
    /^(?:position type|position title|job title|title|company|flsa.*|status|grade|date posted|posted|posted date|start date|duration|division|industry|industries|seniority level|number of openings|remote|work arrangement|shift hours|(?:scheduled |standard )?(?:weekly )?hours)$/,
    /^(?:organization|facility|employer|unit|contract type|union|date of hire|classification|series|nearest .*|(?:alternate|primary|other) locations?|work hours|working hours|hours per week|hours of work|shifts? and schedule|schedule and shifts?|contract length|positions available|vacancies|pay frequency|work setting|weekly scheduled hours|days|street address|posting number|hiring department|sub-?(?:family|unit)|time status|supervisory status|promotion potential|time ?type|location type|worker type|employment status|employee status|exemption status)$/,
    /^(?:contract|start|notice period|tenure|(?:pay|salary) (?:grade|band)|band|bargaining unit|fte|(?:work|workplace|role|vacancy) (?:mode|type|model)|(?:responsible|accountable) to|line manager|telework(?: eligible)?|duty stations?|job (?:level|ref(?:erence)?)|number of (?:vacancies|positions|posts)|company size)$/,
  ],
};

const COMPANY: HeadingWords = {
  part: 'company',
  words: [
    /^(?:our |the |more )?about (?:us|our|(?:the|this) (?:company|team|department|office|organi[sz]ation|firm|division|program|district|county|city|lab|group|client|school|employer|agency))\b/,
    /^about (?!(?:the|this|you|your) ?(?:role|job|position|opportunity|project|posting|work)?)/,
    /^(?:who|what) (?:we are(?! (?:looking|seeking|searching|hoping|after)\b)|are we(?! (?:looking|seeking|after)\b)|we do)|^our (?:mission|values|story|culture|company|vision|team|people|client|history|purpose|community|impact|promise)/,
    /^(?:the )?company|(?:company|department|agency|firm) (?:overview|description|profile|summary|context)|overview of (?:the|our) (?:company|organi[sz]ation|department)|team overview|organi[sz]ation(?:al)? (?:overview|summary)|^introduction$|^about$/,
    /^life (?:at|in)|^(?:the )?(?:team|culture|mission|vision|background|history)$|^why\b|^meet |^working (?:at|with|for)|what(?:'s| is) it like|what we stand for|more about us|^we are$|^your (?:life|opportunity|growth|career|future|journey)\b|way we work|how we work|what (?:we believe|drives us|we care about)|^(?:our )?(?:values|awards|customers|approach|locations|technology|offices)$|^awards\b|^follow us|^(?:your|the) team(?: you(?:'ll| will) (?:join|be part of))?$|^background (?:of|on) /,
    /who you(?:'ll| will) (?:work|report)|what makes (?!you\b)(?:us|our|it|this|the|[\w&]+ (?:an? )?(?:great|special|unique|different))|^what sets us/,
    /(?:technolog\w+|tools|stack|tech) (?:that )?we use|our (?:tech )?stack|^the [\w& ]+ experience$/,
  ],
};

/** What is asked, though words of duties stand beside it: "To succeed in this role you need". */
const WITHIN_THE_JOB: readonly RegExp[] = [
  /^(?:in order )?to (?:be (?:successful|considered|eligible|effective|hired)|succeed|qualify|thrive|excel|do well)\b/,
  /^(?:in|for|to)\b.*\b(?:you|candidates?|applicants?)(?:'ll| will)? (?:must|should|need)(?: to)?(?: (?:have|be|possess|meet))?$/,
  /^(?:who (?:should|can) apply|areas of expertise|keys? to success)\b|^who (?:will|would) (?:love|enjoy|thrive|succeed|excel|fit)\b/,
];

const DUTIES: HeadingWords = {
  part: 'duties',
  words: [
    /responsib|(?<!active )\bdut(?:y|ies)\b|accountabilit|essential (?:functions?|dut|responsib|tasks)|functions?$|tasks\b|deliverables|job (?:functions|tasks|activities)|activities$/,
    /what you(?:'ll| will|'re going to)?(?: be)? (?:do|doing|build|own|work)|what will you(?: be)? do|work will (?:i|you) do|what (?:the|an?|our) [\w ]{3,30} will (?:be )?do|what will [\w ]{3,30} (?:be )?do|how you(?:'ll| will)|how will you/,
    /you(?:'ll| will)(?: be)? (?!need|have|bring|be\b|get(?! to\b)|enjoy|love|receive|find|stand|possess)\w+|\byou (?:(?:might|could|may)(?! be an? (?:\w+ )?(?:fit|match)\b)|get to|can expect)(?: \w+)?\b|^as an? [\w -]+,? you(?:'ll| will)?$/,
    /day.to.day|a day in|typical day|your (?:\w+ )?(?:impact|missions?|day|tasks|role|job|position|opportunit(?:y|ies)|assignments?|contributions?|focus|challenges?|work|next)\b|what to expect|what you can expect|in this role|the work\b/,
    /your first \d|within \d|\b(?:first|last|past|next|coming) (?:few |\w+ )?(?:days|weeks|months|quarter|year)\b|examples? of (?:work|dut|essential)|key areas|primary (?:purpose|objective)|scope|objectives?$|areas of|performance standards/,
    /^supervision|supervisory (?:responsib|dut)|^(?:main |key |core )?missions?$/,
    /\bprojects\b|\b(?:problems|challenges) (?:you|we)|^(?:the |our |your |key )?(?:goals?|kpis?|kras?|outcomes)$|key (?:result areas|performance indicators)|work performed|^areas? of work|what (?:does )?(?:success|a day) looks? like|performance expectations|expectations of (?:the|this) (?:role|job|position)|impact you(?:'ll| will)/,
    /^(?:patient|resident|client|guest|member) (?:care|services?)$|^what (?:the|this) (?:role|job|position) (?:does|involves|entails)|^what does (?:the|this) (?:role|job|position)\b/,
  ],
};

const ELIGIBILITY: HeadingWords = {
  part: 'demands',
  kind: 'eligibility',
  words: [
    /\bclearance|citizenship|work authori[sz]ation|right to work|background (?:check|investigation|screen)|drug|vaccin|immuni[sz]/,
    /pre-?employment|post-?offer|eligib|conditions? of (?:employment|hire)|who may apply/,
  ],
};

const TRAITS: HeadingWords = {
  part: 'demands',
  kind: 'trait',
  words: [
    /(?<!technical )(?<!professional )competencies$|personal (?:attributes|qualities|characteristics|skills|traits|competenc)|soft skills|interpersonal|core values/,
    /\btraits?\b|\battributes?\b|personality|behaviou?ral|(?<!distinguishing )(?<!class )characteristics(?! of)|qualities/,
  ],
};

const OVERVIEW: HeadingWords = {
  part: 'overview',
  words: [
    /^(?:the )?(?:role|job|position|opportunity|vacancy|project|post|assignment|challenge)$|about (?:the|this) (?:role|job|position|opportunity|project|posting|work)/,
    /(?:role|job|position|posting|general|program|internship) (?:overview|summary|description|purpose|statement|details|information|profile$|highlights)|full job description/,
    /^(?:overview|summary|description|purpose|definitions?|details|introduction|general|position|job posting)$|^additional (?:information|details)|^other(?: information)?$|^(?:general |additional |other )?notes?$|class characteristics|distinguishing/,
  ],
};

const DEMANDS: HeadingWords = {
  part: 'demands',
  words: [
    /qualif|requirements?\b|\brequired?\b|\brequires\b|must.?haves?|^(?:you )?musts?$|prerequisite|criteria|specifications?|minimum|\bessentials?\b|\bbasics?\b|^mandator(?:y|ies)$|^needed$|non-?negotiables?|deal-?breakers?|pre-requisites?|employment standards|driving record|\bksas?\b|\bksa's/,
    /\b(?:must|should|will|shall) (?:have|possess|be able|demonstrate)\b|\bneed to (?:have|succeed|know|be|possess)|\bhave the ability\b/,
    /you(?:'ll| will)? (?:need|have|bring)|bring to|what (?:do )?you bring|what you (?:can |should )?(?:offer|know|bring|have)\b|what you've (?:done|got)|who you (?:are|should be)|^(?:is|does) this (?:sound like )?you|sounds? like you|are you the (?:one|right)|what do (?:i|you) need|what does it take|who are you|about you|^you$|^you(?:'re| are)\b|^you(?:r)? (?!main|key|first|new|future|team|benefits)/,
    /looking for|we look for|we(?:'re| are)? (?:seek|want|after)|who we want|we(?:'ll| will)? (?:need|want|expect|require|ask|value)|what we value|expectations?|expect(?:ed)? (?:from|of) you/,
    /\bcandidates?\b|applicants?|\bprofile\b|the (?:right )?person|(?:good|right|great|perfect|strong|a) (?:fit|match)\b|be a fit|what it takes|succe(?:ed|ss)|join us if|for you if/,
    /\bmakes? (?:you|someone|a candidate|an? (?:great|good|ideal|strong|successful))\b/,
    /experience|education|\bskills?\b|knowledge|\babilit|competenc|expertise|background|proficienc|strengths|^capabilit(?:y|ies)$/,
    /training (?:and|or|\/) (?:experience|education)|(?:experience|education)(?: and| or|,|\/) training/,
    /^tools\b|tech(?:nology|nical)? stack|^technologies$|^(?:computer )?(?:software|systems|programs)$|^skillsets?$/,
    /^(?:(?:your|the right) )?(?:character|attitude|behaviou?rs|mindset)$/,
  ],
};

/** First match wins: what narrows a heading most stands first. */
export const HEADINGS: readonly HeadingWords[] = [
  {
    part: 'demands',
    importance: 'preferred',
    words: [/^(?:the |our |your )?(?:ideal|perfect|best) [\w -]{3,40} (?:will|should|must|would|is|has)$/],
  },
  {
    part: 'demands',
    words: [/^(?:the |our )?(?:successful|right|suitable) [\w -]{3,40} (?:will|should|must|would|is|has)$/],
  },
  // What somebody is sought for: "We are looking for a baker to:", "The candidate will be tasked to:".
  {
    part: 'duties',
    words: [
      /\b(?:looking for|seeking|hiring|need) (?!to\b)[\w ,&/-]+ (?:to|who will|that will)$/,
      /\b(?:tasked|charged|entrusted) (?:to|with)$|\b(?:will|would|may|to) be (?:responsible for|doing|asked to|expected to)$/,
    ],
  },
  { part: 'duties', words: [/(?<!\b(?:candidates?|applicants?|person|if you|individual) )\b(?:you'll|will|may)$/] },
  { part: 'duties', words: [/\b(?:tools|equipment|machines|software)(?: and \w+)? used\b/] },
  {
    part: 'demands',
    kind: 'experience',
    words: [/^(?:proven |demonstrated )?(?:track record|history|experience)(?: of| in| with)$/],
  },
  { part: 'physical', kind: 'physical', words: [/^(?:mobility|vision|hearing|strength|climate)$/] },
  ...STANDARD_FORM,
  QUESTIONS,
  APPLYING,
  LEGAL,
  BOTH_IMPORTANCES,
  // Who should not apply ("This may not be for you if …"): below it only what the law demands is asked.
  {
    part: 'legal',
    words: [
      /(?:\bnot|n't) (?:be )?(?:for (?:you|everyone)|(?:an? |the )?(?:(?:good|great|right|best) )?(?:fit|match|role|place))\b/,
    ],
  },
  { part: 'demands', words: [/\b(?:good|great|right|perfect|strong|natural) (?:fit|match)\b.* if you/] },
  { part: 'company', words: [/\byou (?:don't|do not|won't|will not) need\b|what you can (?:skip|forget)/] },
  ...FOREIGN,
  PREFERRED,
  BESIDES,
  BENEFITS,
  FACTS,
  PHYSICAL,
  COMPANY,
  {
    part: 'demands',
    kind: 'skill',
    words: [
      /^(?:the )?knowledge (?:of|in)$|^(?:thorough|working|general|basic) knowledge(?: of)?$|^knowledge$/,
      /^(?:the )?(?:ability|abilities)(?: to)?$|^skill(?:s)?(?: in| to)$/,
    ],
  },
  {
    part: 'demands',
    kind: 'schedule',
    words: [/^(?:minimum |required )?availability(?: (?:requirements?|required))?$/],
  },
  { part: 'demands', words: [/\bif you(?:'re| are| have| can)?$|\bif$/, ...WITHIN_THE_JOB] },
  DUTIES,
  {
    part: 'demands',
    kind: 'education',
    words: [/^(?:minimum |required )?education(?:al)?\b(?!.*experience)|\bdegrees?\b|academic/],
  },
  { part: 'demands', kind: 'credential', words: [/licen[cs]|certific|registrations?|credential/] },
  ELIGIBILITY,
  { part: 'demands', kind: 'travel', words: [/\btravel\b/] },
  { part: 'demands', kind: 'language', words: [/^languages?\b(?! skills)/] },
  TRAITS,
  OVERVIEW,
  DEMANDS,
  {
    part: 'overview',
    words: [/\brole\b|\bjob\b|\bposition\b|overview|summary|description|opportunity|mission\b/],
  },
];
