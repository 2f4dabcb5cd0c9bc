// "X, Y and Z skills": what stands before the noun tells whether they are skills of a trade or of the person.

import { scoreKinds } from '../../rules/index.ts';
import type { Nature } from './nature.ts';

/** Said of the person where nothing else is said, and of the trade beside an ability of it. */
const EITHER = /^(?:analytic(?:al)?|logical|business|strategic|planning|writing)$/;
/** Said of the trade where nothing else is said, and of the person beside an ability that is. */
const TECHNICAL = /^(?:technical|professional|mechanical)$/;
/** Abilities that stay general with whatever word before them; of others only the whole name is ("report writing"). */
const COMMUNICATION =
  /\b(?:communicat\w+|interpersonal|collaborat\w+|teamwork|relationship|verbal|oral|speaking|listening)\b/;

/** What only says how much of it there should be, or whose it is. */
const HOW_MUCH =
  /^(?:an?|the|any|strong|good|great|excellent|exceptional|outstanding|superior|superb|unparalleled|unmatched|world-class|top-notch|exemplary|impressive|first-rate|keen|sharp|extensive|deep|broad|clear|concise|compelling|mature|natural|solid|sound|proven|demonstrated|demonstrable|effective|advanced|basic|intermediate|requir\w+|preferred|desired|proficient|highe?r?|very|well|developed|well-developed|must|have|has|with|possess(?:es)?|demonstrates?|you|overall|general|polished|your|also|other|relevant|key|core|adaptable|creative|flexible|both|remarkable|team|people|personal|staff|\w+ly)$/;

const ABILITIES =
  /^(?:with )?((?:(?!(?:in|of|for|to|with|who|that|experience|knowledge|understanding|proficiency)\b)[\w/&'+#.-]+,? ){1,10}?)(?:skills?(?! sets?\b)|abilit(?:y|ies)(?! to\b)|acumen|capabilit(?:y|ies)(?! to\b))\b( (?:in|at) [^.;]{0,60})?/;

/** "Analytical skills with a solid foundation in statistics". */
const OF_A_TRADE =
  /\b(?:skills|abilities|capabilities|acumen),? (?:and|with|including) (?:\w+ ){0,3}(?:knowledge|understanding|foundation|grounding|background|familiarity|expertise|proficiency|experience) /;

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

/** Whether the skills that open a folded clause are of the person or of a trade; undefined where none do or nothing tells. */
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
