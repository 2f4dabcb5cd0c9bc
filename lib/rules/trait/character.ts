import { anyOf, oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import type { Cue } from '../rule.ts';

/** Words that end as qualities do and are none. */
const NO_QUALITY = oneOf(`
  automotive, executive, native, administrative, legislative, creative, continuous, previous, various, hazardous,
  religious, objective`);
const METHOD = oneOf('object, service, component, aspect, column, field, production, process');
const NATURE = oneOf('oriented, orientated, minded, hearted, headed, tempered, mannered, spirited, willed, natured');
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

/** How one is: what drives one, how one takes what comes, what others can rely on. */
export const CHARACTER: readonly Cue[] = [
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
      /\b(?:under|handle|with) (?:\w+ )?(?:pressure|stress)\b|\bstress[- ](?:resistan|toleran|proof)|\bresistan(?:t|ce) to stress\b/,
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
      /\bhigh expectations (?:of|for)\b/,
      /\b(?:a|strong|the|inner|your|their|personal|genuine) (?:\w+ )?drive (?:to|for|and)\b/,
      /\bbias (?:for|to|towards?)\b(?! (?:in|and) (?:data|models?))/,
      /\broll(?:s|ing)? up (?:your|their|his or her|the|both) sleeves\b/,
      /\bovercome\b(?! (?:\w+ )?objections)/,
      /\b(?:low|no|small|without an?|check your) egos?\b/,
      /\btak(?:es?|ing) (?:\w+ )?pride\b|^(?:\w+ly )?invested in \w+ing\b/,
      /\bwants? to (?:learn|grow)\b/,
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
      `honest, honesty, sober habits, sobriety, accountable, accountability, patience, empathy, empathetic, compassion,
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
      pattern`
        \b(?:[\w-]+ ){1,3}(?:orientation|mentality|disposition|obsession|attitude|demeanou?r
        |(?<!\b(?:ms|microsoft|word|excel|powerpoint)(?:,|,? and|,? or)? )outlook)$
      `,
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
      /\bplays? (?:nicely|well) with others\b/,
      /\bexecutive presence\b/,
      /\b(?:rights|dignity) of others\b/,
      /\bfollow(?:s|ing)?[- ]through\b(?=$|,| on (?:\w+ )?(?:commitments|promises))/,
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
      /\bcustomer[- ](?:focus\w*|cent\w+|oriented|orientated|driven|obsess\w+|first)\b/,
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
];
