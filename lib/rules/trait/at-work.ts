import { anyOf, oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import type { Cue } from '../rule.ts';

const RULES = 'rules|policies|procedures|guidelines';
const WHOSE_RULES = oneOf(
  'all, the, our, established, institutional, company, organizational, standards?, practices, legislated, workplace',
  'set, written, given',
  RULES,
  'and, or',
);

/** How one works: alone, in order, with care and thought. */
export const AT_WORK: readonly Cue[] = [
  {
    name: 'independence',
    pattern: anyOf(
      `independent, independently, independence, autonomy, autonomous, autonomously, initiative, proactive,
        proactively, entrepreneurial, ownership, go-getter, hustle, hands-off`,
      /\bself[- ](?:starter|motivat\w+|directed|driven|sufficient|discipline\w*|reliant|aware\w*|manage(?:[ds]|ment|ing)?|organized|confiden\w+)\b/,
      pattern`
        \b(?:minimal|little|limited|general|no|without|minimum)(?: or no)?(?: direct| immediate| close| constant)?
        (?: supervision| direction| guidance| oversight)\b
      `,
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
    name: 'organization',
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
        curiosity, inquisitive, business acumen, intellectually, troubleshooting skills, quick study,
        evaluate information, draw conclusions, draw valid conclusions, anticipate`,
      /\bintellectual\b(?! (?:propert|disabilit|and developmental))/,
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
];
