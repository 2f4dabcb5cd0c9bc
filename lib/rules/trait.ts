import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** What "communications" are that nobody has a talent for. */
const TECHNICAL_COMMUNICATIONS = oneOf(`
  equipment, configuration, software, hardware, security, systems?, degree, protocol, technolog, networks?, strateg,
  plans?, campaigns?, experience, industry, infrastructure, department, major, field`);
const TELL = oneOf('explain, present(?!ation), articulat, convey, summariz, describ, communicat');
const LISTENERS = oneOf(`
  audiences?, stakeholders?, leadership, management, managers, executives?, leaders, others, boards?, faculty,
  lay(?:men|people|persons?), non-?technical, non-?experts?, groups, public, people`);
const COMPLEX = oneOf('complex, complicated, difficult, abstract, sophisticated, technical, challenging');
const MATTERS = oneOf('concepts?, issues?, ideas?, information, topics?, problems?, subjects?, matters?, terms');
const PLAIN = "(?:simple|plain|easy[\\w-]*|understandable|layman's|non-technical)";
const WORDS = '(?:terms|ways?|language|words|english|manner|fashion)';
const SOFT_SKILL = oneOf(`
  communication, interpersonal, people, organizational, leadership, time[- ]management, problem[- ]solving,
  collaboration, listening, presentation`);
const TOGETHER_OR_ALONE = oneOf(
  'with (?:others|people|a team|all|diverse|cross), in (?:a )?teams?, as (?:part of )?a team',
  'independently, individually, alone, autonomously',
);
const RULES = 'rules|policies|procedures|guidelines';
const WHOSE_RULES = `(?:all|the|our|established|institutional|company|organizational|standards?|practices|legislated|workplace|set|written|given|${RULES}|and|or)`;
/** Words that end as qualities do and are none. */
const NO_QUALITY = oneOf(`
  automotive, executive, native, administrative, legislative, creative, continuous, previous, various, hazardous,
  religious, objective`);
const METHOD = oneOf('object, service, component, aspect, column, field, production, process');
const NATURE = oneOf('oriented, minded, hearted, headed, tempered, mannered, spirited, willed, natured');
/** What has an integrity that is no honesty. */
const SOUND_THINGS = oneOf(`
  data, files?, information, records?, election, ballot, system, structural, product, process, referential, mechanical,
  assets?, audit, operational, code, network, signal, inventory, test, seal, weld, tissue, skin, brand, food, financial,
  reporting, specimen, sample`);
/** Words that are a quality where they are all that is said. */
const ALONE_A_QUALITY = oneOf(`
  discreet, gentle, composed, astute, attentive, careful, sensible, stable, steady, upbeat, energetic, sharp, witty,
  warm, tidy, prompt, alert, honest, calm, humble, intuitive, dynamic, persuasive, articulate, well-read,
  even-tempered`);
const APPROACHES = oneOf(`
  flexible, organized, systematic, methodical, positive, proactive, professional, pragmatic, friendly, structured,
  thorough, careful, enthusiastic, imaginative, logical, patient, collaborative, creative, hands-on, can-do`);
const TO_WORK = 'to (?:work\\w*|tasks?|life|learning|problem\\w*|their|your|the job)';
const KINDS_OF_PERSON = oneOf(`
  learners?, doers?, achievers?, (?:high|top|strong) performers?, motivators?, multi-?taskers?, people person,
  perfectionist, collaborators?, problem-?solvers?, high-performing generalist`);
/** What the reader is by skill or by trade. */
const SKILLED = '(?:an? )?(?:\\w+ )?(?:experienced|seasoned|skilled|proficient|familiar|able|capable|fluent)\\b';
const BY_TRADE = 'an? (?:\\w+ )?(?:engineer|developer|nurse|teacher|manager|designer|student|graduate)';

/** A personal quality, attitude or general soft skill. */
export const trait: Rule = {
  kind: 'trait',
  cues: [
    {
      name: 'communication',
      pattern: anyOf(
        `interpersonal, public speaking, speaking in front of groups, speaking to groups, presentation skills, rapport,
        storyteller, speak and write clearly, convey`,
        /\bcommunicat(?:e|es|ion|ions|ing|or|ive)\b/,
        /\b(?:verbal|oral|written)\b(?=.{0,30}(?:skill|communicat|abilit|form|instruction))/,
        /\b(?:writing|listening|speaking|people|social|conversation\w*|telephone|phone) (?:and \w+ )?(?:skills|abilit|techniques)/,
        /\barticulate\b(?=$|[,;.]| and\b| in\b)/,
        /\bactive listen\w*/,
        /\b(?:orally|verbally) (?:and|or|&) in (?:writing|written)\b/,
      ),
      weight: 6,
      unless: anyOf(
        pattern`communications? ${TECHNICAL_COMMUNICATIONS}`,
        /internal communications?\b|marketing communications/,
        /degree in .{0,60}communications?|telephone communications/,
      ),
    },
    {
      name: 'telling others',
      pattern: anyOf(
        'complex concepts, complex ideas',
        pattern`\b${TELL}\w*\b.{0,80}\b(?:to|with|for|across) (?:[\w-]+,? ){0,4}${LISTENERS}\b`,
        pattern`\b(?:${TELL}|deliver|break)\w*\b.{0,60}\b${COMPLEX} (?:[\w-]+,? (?:and )?){0,2}${MATTERS}\b`,
        pattern`\bin (?:an? )?(?:\w+,? (?:and )?){0,2}${PLAIN} ${WORDS}\b`,
      ),
      weight: 5,
    },
    {
      name: 'soft skills',
      pattern: pattern`\b${SOFT_SKILL}\b.{0,40}\bskills\b`,
      weight: 3,
    },
    {
      name: 'teamwork',
      pattern: anyOf(
        `ability to team, get along, human relations, within a team, relationship skills, relationship building skills,
        relationship-building skills, team building skills, team-building skills`,
        /\bteam[- ]?(?:work|players?|oriented|orientation|environment|setting|spirit|first)\b/,
        /\b(?:good|great|strong|valued?|valuable|effective|productive|positive|supportive|reliable) team members?\b/,
        /\bcollaborat\w+\b(?! (?:\w+ )?(?:filtering|tools?\b|software|platforms?))/,
        /\bcooperat\w+\b(?! (?:agreements?|extension|education)\b)/,
        pattern`\bwork(?:ing|s)? (?:\w+ )?(?:well |effectively |closely |both )*${TOGETHER_OR_ALONE}\b`,
        /\b(?:across|with) (?:[\w-]+ ){0,4}teams\b/,
        /\bpart of an? (?:\w+ )?team\b/,
      ),
      weight: 5,
    },
    {
      name: 'independence',
      pattern: anyOf(
        `independent, independently, independence, autonomy, autonomous, autonomously, initiative, proactive,
        proactively, entrepreneurial, ownership, go-getter, hustle, hands-off`,
        /\bself[- ](?:starter|motivat\w+|directed|driven|sufficient|discipline\w*|reliant|aware\w*|manage(?:[ds]|ment|ing)?|organized|confiden\w+)\b/,
        /\b(?:minimal|little|limited|general|no|without|minimum)(?: or no)?(?: direct| immediate| close| constant)? (?:supervision|direction|guidance|oversight)\b/,
        /\bresourceful\w*/,
        /\bself-?start\w*/,
        /\b(?:does not|doesn't) (?:need|require) (?:\w+ )?(?:oversight|supervision)\b/,
      ),
      weight: 6,
      unless: anyOf(
        /independent(?:ly)? (?:contractor|study|living|design|school)/,
        /ability to independently (?:design|implement|perform|conduct|manage)/,
      ),
    },
    {
      name: 'organisation',
      pattern: anyOf(
        `highly organized, time-management, time management, juggle, deadline, deadlines,
        manage your time, manage their time, manage own time, organizational skills, competing priorities,
        competing demands`,
        /\borganiz(?:ed|ational)\b(?= (?:skills?|abilit|and|,|&|\/)|$|[.,;]| with)/,
        /\borganization(?:(?:,| and| &|\/) (?:[\w-]+,? ){0,3})? ?(?:skills?|abilit\w+|time[- ]management)\b/,
        /^(?:strong |good |excellent )?organization$/,
        /\borganizing skills\b/,
        /\bwell[- ]organized\b/,
        /\borganize (?:your|their|one's|his or her) (?:own )?(?:time|day|work\w*|diary|week|schedule)\b/,
        /\b(?:switch|move|shift|jump|pivot)(?:ing)? (?:\w+ )?between (?:\w+ )?(?:tasks|projects|priorities|roles)\b/,
        /\bwear(?:ing)? (?:many|multiple|several|different|lots of) hats\b/,
        /\bmulti-?task\w*/,
        /\bmanag(?:e|es|ing) (?:(?:your|their|one's|his or her|own|the) )*time\b/,
        /\bprioritiz(?:e|es|ing|ation)\b/,
        /\b(?:meet|meeting) (?:\w+ ){0,3}deadlines\b/,
        /\b(?:multiple|several|numerous) (?:[\w-]+ ){0,2}(?:projects|tasks|priorities|demands|assignments|activities)\b/,
        /\bplan(?:ning)? and organiz\w+/,
      ),
      weight: 5,
      unless: /organization(?:al)? (?:design|development|structure|chart|change)/,
    },
    {
      name: 'attention to detail',
      pattern: anyOf(
        'concentrate, concentration, thoroughness, methodical',
        /\b(?:attention|eye|attentive|attentiveness) (?:to|for) (?:\w+ )?details?\b/,
        /\b(?:talent|knack|gift) for\b/,
        /\bdetail[- ](?:oriented|focused|minded|driven)\b/,
        /\bmeticulous\w*/,
        /\baccura(?:te|cy)\b(?=.{0,30}\b(?:detail|work|speed))/,
        /\bthorough\b(?= and|,|$)/,
      ),
      weight: 6,
    },
    {
      name: 'thinking',
      pattern: anyOf(
        `critical-thinking, critical thinking, strategic thinking, strategic thinker, strategic decision,
        decision-making, decision making, common sense, reasoning, define problems, innovative, innovation, curious,
        curiosity, inquisitive, business acumen, intellectual, intellectually, troubleshooting skills, quick study,
        evaluate information, draw conclusions, draw valid conclusions, anticipate`,
        /\bproblem[- ]solv\w+/,
        /\bforward[- ]thinking\b/,
        /\bbig[- ]picture\b/,
        /\bsolve (?:[\w-]+ ){0,5}problems?\b/,
        /\banalytical(?:ly)?\b(?= (?:and|skills?|thinking|abilit|mind|,|&|thinker)|[/,]|$)/,
        /^judge?ment\b/,
        /\b(?:good|sound|strong|best|independent|exercise|excellent|professional) (?:\w+ ){0,3}judge?ment\b/,
        /\blogic(?:al)? (?:(?:and|or) (?!physical|conceptual|data)|thinking|reason)\w*/,
        /\bthink (?:\w+ )?(?:on your feet|critically|outside|creatively|strategically|analytically|quickly)\b/,
        /\bcreativ(?:e|ity)\b(?! (?:suite|cloud|agency|team|director|assets|brief))/,
        /\boutside[- ]the[- ]box\b/,
        /\bcarry out (?:\w+ ){0,3}instructions\b/,
        /\b(?:follow|understand and follow) (?:\w+ ){0,4}(?:instructions|directions)\b/,
        pattern`\b(?:follow|adhere to|abide by) (?:${WHOSE_RULES},? ){0,6}(?:${RULES})\b`,
        /\b(?:critical|logical|creative|independent|original|quick|analytical|innovative|lateral|clear|big-picture|forward|strategic) thinkers?\b/,
        /\binstructions\b(?=.{0,40}(?:written|oral|verbal))/,
      ),
      weight: 5,
      unless: /creative (?:suite|cloud)|problem solving (?:tools|methodolog)/,
    },
    {
      name: 'adaptability',
      pattern: anyOf(
        `ambiguity, ambiguous, resilient, resilience, resiliency, calm, cool head, composure, thrive, thrives,
        responsive to, comfortable with change, comfortable with ambiguity, comfortable with uncertainty, criticism,
        constructive criticism, feedback, high paced, tense`,
        /\b(?:fast|high|quick)[- ]?(?:paced|moving|changing|growing|growth|pace)\b/,
        /\badapt(?:able|ability|ive|s)?\b/,
        /\bflexib(?:le|ility)\b(?! (?:schedule|hours|work|spending|time|in (?:hours|schedul)))/,
        /\bchanging (?:\w+ )?(?:environment|priorities|needs|demands|conditions|requirements)\b/,
        /\b(?:under|handle|with) (?:\w+ )?(?:pressure|stress)\b/,
        /\bstress(?:ful)?\b(?=.{0,40}(?:environment|situation|calm|work|condition|emergenc))/,
        /\bdynamic (?:environment|team|work)/,
        /\bopen[- ]mind\w*/,
        /\bembrace\w* (?:change|feedback)\b/,
        /\bchange-? ?management mindset\b/,
      ),
      weight: 6,
      unless: /stress (?:analys|test|engineer)|flexible (?:spending|hours|schedule)/,
    },
    {
      name: 'drive',
      pattern: anyOf(
        `motivated, motivation, motivates, passion, passionate, passionately, enthusiasm, enthusiastic,
        enthusiastically, ambitious, ambition, can-do, attitude, work ethic, committed to, commitment to, eager,
        eagerness, desire to, desire for, interest in, interested in, genuine interest, hungry, grit, tenacity,
        thick skin, thick-skinned, pitch in, pitching in, shift gears,
        good humor, good humour, good-humored, good-humoured, moral compass, servant leader, servant leadership,
        tenacious, continuous learning, continuous improvement, continual learning, continual improvement,
        fast learner, openness to, lead by example, leads by example, sense of urgency, sense of humou?r,
        sense of ownership, sense of responsibility, growth mindset,
        mindset, mind-set, excited, exciting, excitement, enjoy, enjoys, you love, loves, hands dirty, get wet,
        get dirty, love of, love for, love to, love working, appetite for, fearless,
        belief in, believer in`,
        /\b(?:a|strong|the|inner|your|their|personal|genuine) (?:\w+ )?drive (?:to|for|and)\b/,
        /\bbias (?:for|to|towards?)\b(?! (?:in|and) (?:data|models?))/,
        /\broll(?:s|ing)? up (?:your|their|his or her|the|both) sleeves\b/,
        /\bovercome\b(?! (?:\w+ )?objections)/,
        /\b(?:low|no|small|without an?|check your) egos?\b/,
        /\btak(?:es?|ing) (?:\w+ )?pride\b|^(?:\w+ly )?invested in \w+ing\b/,
        /^(?:happy|glad) to \w+/,
        /\b(?:happy|ready|glad) to (?:help|pitch|jump|learn|step|get stuck|lend|muck)\b/,
        /\bnever too (?:proud|busy|grand)\b/,
        /(?<!data-)(?<!test-)(?<!event-)\bdriven\b(?! (?:by|development|design|decision))/,
        /\benerg(?:y|etic)\b(?! (?:industry|sector|company|systems|drinks|efficien\w+|market))/,
        /\bpositive (?:\w+ )?attitude\b/,
        /\bhard[- ]?working\b/,
        /\b(?:(?:results?|solutions?|targets?|outcomes?)[- ](?:oriented|driven|focuss?ed|minded)|results?[- ]focus)\b/,
        /\bgoal[- ](?:oriented|driven)\b/,
        /\bcompetit(?:ive|or)\b(?=.{0,20}(?:spirit|nature|drive|,|but|$))/,
        /\bdedicat(?:ed|ion)\b(?! (?:team|resource|account|server|to providing))/,
        /(?<!advanced )\bpersisten(?:t|ce)\b/,
        /\bdetermin(?:ed|ation)\b(?! (?:by|based|that|suitable|eligible|to be|at))/,
        /\bwilling(?:ness)? to (?:learn|help|take|grow|work hard|go|adapt|share|ask|step)\b/,
        /\bwilling(?:ness)? to (?:undertake|undergo|attend|engage in|participate in|complete) (?:[\w-]+ ){0,3}(?:training|learning|development)\b/,
        /\bquick(?:ly)? (?:learn\w*|to learn|study)\b/,
        /\blearn(?:er|s)? (?:quickly|fast|new)\b/,
        /\b(?:ability|able|desire|willing\w*|eager\w*) to (?:quickly )?learn\b/,
        /\b(?:lifelong|rapid|fast|quick) learn\w*/,
        /\b(?:pick(?:ing)? up|absorb(?:ing)?) (?:an? )?new (?:\w+,? (?:and )?){1,4}(?:quickly|fast|easily)?\b/,
        /\bchallenges?\b(?=.{0,20}(?:big|overcome|rise))/,
      ),
      weight: 5,
      unless: anyOf(
        /driven (?:development|architecture)/,
        /(?<!demonstrated |demonstrate |demonstrates |strong |genuine )commitment to (?:diversity|equal|inclusion)/,
        /we are (?:\w+ )?interested in (?!.{0,60}\bwho\b)/,
        /interest in(?:,| and| or) .{0,40}\b(?:knowledge|understanding|experience)\b/,
        /competitive (?:salary|pay|benefits|compensation|advantage|analysis)/,
        /we are (?:excited|passionate|dedicated|committed)/,
        /energy (?:industry|sector)/,
      ),
    },
    {
      name: 'character',
      pattern: anyOf(
        `honest, honesty, accountable, accountability, patience, empathy, empathetic, compassion,
        compassionate, caring, friendly, outgoing, polite, courteous, courteously, pleasant, humble, humility,
        discretion, confidential, confidentiality, tact, tactful, tactfully, diplomacy, record of attendance,
        attendance record, personable, guest-focused, guest focused, well-groomed, neat, personal value,
        sensitive to, sensitivity, nonjudge?mental, non-judge?mental, polish, polished, poise, sense of humou?r,
        well-spoken, well spoken, assertive, assertiveness, diligent, diligence, perseverance, loyal, loyalty, courage,
        courageous, sincere, sociable, charismatic, charisma, decisive, decisiveness, disciplined, versatile, versatility,
        imaginative, imagination, ingenuity, vigilant, vigilance, cheerful, optimistic, optimism, gracious, selfless,
        considerate, tolerant, tolerance, approachable, easygoing, easy-going, level-headed, perceptive, personality,
        temperament, emotional intelligence, emotional maturity, inquiring, pragmatic, pragmatism, tireless, generosity,
        thoughtful, thoughtfulness, politeness, courtesy, timekeeping, time-keeping, time keeping, timekeeper, time keeper,
        on time, work habits, presentable, well presented, well-presented, well turned out`,
        /\b(?:be|is|are|always|and) prompt\b(?!(?:ed|ing|ly|s)? (?:response|payment|delivery|engineering|replies|service))/,
        pattern`^(?:very |highly )?(?!${NO_QUALITY})\w{4,}(?:ive|ful|ous)$`,
        /\b(?:[\w-]+ ){1,3}(?:orientation|mentality|disposition|obsession|attitude|(?<!\b(?:ms|microsoft|word|excel|powerpoint)(?:,|,? and|,? or)? )outlook|demeanou?r)$/,
        /\bwork(?:ing)? style\b/,
        pattern`\b(?!${METHOD})\w+-${NATURE}\b|\b\w+ly ${NATURE}\b`,
        pattern`(?<!\b${SOUND_THINGS} )\bintegrity\b(?! of (?!character)\w)`,
        pattern`^(?:very |highly |always )?${ALONE_A_QUALITY}(?:(?:,| and|,? and) [\w-]+)*$`,
        /\b(?:good|strong|moral|great|of|and) character\b/,
        /^(?!fitness|business|wellness|harness|witness|awareness|effectiveness|readiness)\w{3,}ness$/,
        /\b(?:smart|neat|clean|tidy|professional|groomed|polished|personal) (?:and \w+ )?(?:personal )?appearance\b/,
        /\b(?:telephone|phone|bedside|chairside|front[- ]of[- ]house) manners?\b/,
        /\bgood manners\b|^well[- ]mannered\b/,
        /\b(?:can|to) be trusted\b(?! advis)/,
        /\bget(?:s|ting)? on (?:well )?with\b/,
        /\bput(?:s|ting)? (?:[\w-]+ ){1,3}at (?:their )?ease\b/,
        pattern`\b${APPROACHES} approach(?:$| ${TO_WORK}\b)`,
        /\bcomfortable (?:asking|being|giving and|receiving|admitting|saying|challenging|challenged|speaking up)\b/,
        /\bethic(?:al|s)\b(?! (?:committee|board))/,
        /\breliab(?:le|ility)\b(?! (?:and \w+ )?(?:transportation|vehicle|internet|of|engineer|and scal))/,
        /\bdependab(?:le|ility)\b(?! (?:transportation|vehicle))/,
        /\bresponsible\b(?! for)/,
        /\bprofessional(?:ism| (?:demeanor|manner|appearance|attitude|image|presence))\b/,
        /\btrustworth\w+/,
        /\btrust\b(?! (?:company|fund|account|law))/,
        /\bmatur(?:e|ity)\b(?! (?:model|market))/,
        /\bpatient\b(?=,| (?:and|with|is)\b|$)(?<!\bthe patient)/,
        /\bkind(?:ness)?\b(?=,| (?:and|to)\b|$)/,
        /\brespect(?:ful)?\b(?=,| (?:for|others|and)\b|$)/,
        /\bpunctual\w*/,
        /\bconscientious\w*/,
        /\bconfident\b(?! (?:with|using|in|users?|operat\w+|driver))/,
        /\bconfidence\b(?! (?:interval|level|limit|(?:in )?(?:using|operating|running|leading|delivering|teaching|managing)))/,
        /\bservice[- ](?:oriented|minded|focused)\b/,
        /\bcustomer[- ](?:focus\w*|cent\w+|oriented|driven|obsess\w+|first)\b/,
        /\b(?:good|great|active|patient|excellent) listener\b/,
        /\b(?:warm|friendly|pleasant|positive|calm|professional) (?:and \w+ )?(?:manner|voice|demeanor|personality)\b/,
      ),
      weight: 5,
      unless: anyOf(
        /patient (?:care|population|safety|assessment|and family|education)/,
        /professional (?:development|liability|trust)/,
      ),
    },
    {
      name: 'leadership',
      pattern: anyOf(
        `strong leader, lead by example, natural leader, inspire, inspires, inspiring, influence, influencer,
        influencing, conflict resolution, credible, credibility, common ground, coachable, coachability,
        take direction, motivate others, motivate people, motivate a team, motivate teams, build trust, building trust`,
        /\bleadership (?:skills|abilit\w+|qualities|presence|style)\b/,
        /\b(?:demonstrated|proven|strong|effective|natural) leadership\b(?! (?:in|by|of|experience|teams?|roles?|positions?|background)\b)/,
        /\bmentor(?:s|ing|ship)?\b(?=.{0,30}(?:peers|others|junior|team|colleague))/,
        /\bgain (?:\w+ )?(?:buy-in|collaboration|trust|commitment)\b/,
      ),
      weight: 5,
    },
    {
      name: 'kind of person',
      pattern: anyOf(
        pattern`\b${KINDS_OF_PERSON}\b`,
        pattern`^you(?: are|'re) (?!\w+ing\b|comfortable\b|${SKILLED}|${BY_TRADE})`,
        /\bsomeone (?:who|\w+ (?:and|who))\b/,
        /\bwho (?:likes?|enjoys?|wants?|cares?|thrives?|stays?|takes? pride)\b/,
        /^(?:also |really |truly )?love [a-z]/,
        /\b(?:cheerful|firm|fair|careful|patient|warm|cheerful|quick|sharp|humble|scrappy|tenacious|pragmatic|optimistic|steady)(?:,| and | but )/,
      ),
      weight: 4,
      unless: /\b(?:years|licensed|certified|degree)\b|\bpatient and family\b/,
    },
    { name: 'memory', pattern: /\bmemoriz\w+|\bmemory\b(?= (?:recall|skills)|$)/, weight: 4 },
  ],
};
