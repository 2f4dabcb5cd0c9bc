// "X, Y and Z skills": what stands before the noun tells whether they are skills of a trade or of the person.

import { scoreKinds } from '../../rules/index.ts';
import { oneOf, only } from '../../text/any-of.ts';
import { LEARNED, MASTERY } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import type { Nature } from './nature.ts';

/** Said of the person where nothing else is said, and of the trade beside an ability of it. */
const EITHER = /^(?:analytic(?:al)?|logical|business|strategic|planning|writing)$/;
/** Said of the trade where nothing else is said, and of the person beside an ability that is. */
const TECHNICAL = /^(?:technical|professional|mechanical)$/;
/** Abilities that stay general with whatever word before them; of others only the whole name is ("report writing"). */
const COMMUNICATION =
  /\b(?:communicat\w+|interpersonal|collaborat\w+|teamwork|relationship|verbal|oral|speaking|listening)\b/;

/** What only says how much of it there should be, or whose it is. */
const HOW_MUCH = only(
  'strong, good, great, excellent, exceptional, outstanding, superior, superb, unparalleled, unmatched, world-class',
  'top-notch, exemplary, impressive, first-rate, remarkable, keen, sharp, mature, natural, solid, sound, polished',
  'extensive, deep, broad, general, overall, clear, concise, compelling, effective, adaptable, creative, flexible',
  'proven, demonstrated, demonstrable, developed, well-developed, well, very, advanced, basic, intermediate, proficient',
  'highe?r?, key, core, other, relevant, required, preferred, desired, requir\\w+',
  'an?, the, any, both, also, with, must, have, has, possess(?:es)?, demonstrates?, you, your',
  'team, people, personal, staff',
  '\\w+ly',
);

const NOT_IN_A_NAME = oneOf(
  'in, of, for, to, with, who, that, experience, knowledge, understanding, proficiency, (?<=\\w )(?:demonstrat|show|showcas|highlight)ing',
);
const ABILITY = oneOf('acumen', /skills?(?! sets?\b)/, /(?:abilit|capabilit)(?:y|ies)(?!(?: (?:and|or) \w+)? to\b)/);
/** "This position requires": of what follows. */
const JOB_ASKS = '(?:this|the) (?:\\w+ )?(?:position|role|job|post|work) (?:also )?(?:requires|demands|calls for)';
/** Names before the noun that they share, and what it is shown in ("Writing and counting skills in two languages"). */
const ABILITIES = pattern`
  ^(?:with |${JOB_ASKS} )?((?:(?!${NOT_IN_A_NAME}\b)[\w/&'+#.-]+,? ){1,10}?)
  ${ABILITY}\b( (?:in|at) [^.;]{0,60})?
`;

const OF_A_SUBJECT = oneOf(LEARNED, MASTERY, 'experience, background, foundation, grounding');
/** "Analytical skills with a solid foundation in statistics". */
const OF_A_TRADE = pattern`
  \b(?:skills|abilities|capabilities|acumen),? (?:and|with|including) (?:\w+ ){0,3}${OF_A_SUBJECT}[ ]
`;

type Named = 'personal' | 'trade' | 'either' | 'technical' | undefined;

/** Where a quality of the person is first named; -1 where none is. */
const traitIn = (folded: string): number => scoreKinds(folded).find(({ kind }) => kind === 'trait')?.at ?? -1;

function natureOfName(name: string): Named {
  const words = name.split(' ').filter((word) => word !== '' && !HOW_MUCH.test(word));
  if (words.length === 0) return undefined;
  const said = words.join(' ');
  if (EITHER.test(said)) return 'either';
  if (TECHNICAL.test(said)) return 'technical';
  const at = traitIn(`${said} skills`);
  return at === 0 || (at > 0 && COMMUNICATION.test(said)) ? 'personal' : 'trade';
}

/**
 * Whether the skills that open a folded clause are of the person or of a trade; undefined where none do or nothing
 * tells.
 */
export function natureOfAbilities(folded: string): Nature {
  const [, names = '', subject] = ABILITIES.exec(folded) ?? [];
  const told = names.split(/, (?:and |or )?| and | or | & |\/|,/).map(natureOfName);
  const personal = told.filter((nature) => nature === 'personal').length;
  const trade = told.filter((nature) => nature === 'trade').length;
  if (personal !== trade) return personal > trade ? 'personal' : 'trade';
  if (personal > 0) return undefined;
  if (told.includes('either')) return OF_A_TRADE.test(folded) ? 'trade' : 'personal';
  if (told.includes('technical')) return 'trade';
  if (names === '' || !subject) return undefined;
  return traitIn(subject) >= 0 ? 'personal' : 'trade';
}
