import { oneOf } from '../../text/any-of.ts';
import { ADEPT, DRIVE, KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';

// Who is invited to apply, or alone considered, for what they have. In folded text.

/** Of those who have no more than others, or what the law forbids to ask about, everybody is welcome. */
const WHOEVER_THEY_ARE = oneOf(
  'less, or without, all, additional, disabilit, an? (?:\\w+ )?disabilit, criminal, arrest, conviction',
);
const ASSET = oneOf(KNOW_HOW, PAPERS, DRIVE, 'interest');
const ADMITTED = oneOf('candidates, applicants, those, people, individuals, residents, citizens');

/** What the reader has or is that a résumé could show. */
const SHOWN = oneOf(
  pattern`(?:'ve| have)(?: got| had)? (?:(?!fun|trouble|questions)[\w-]+,? ){0,5}?${oneOf(KNOW_HOW, PAPERS)}`,
  pattern`(?:'re| are) (?:an? )?(?:[\w-]+ ){0,2}?${oneOf(ADEPT, 'whiz+, wizard, guru, ninja, pro, licensed, certified')}`,
);
const WELCOMED = oneOf(
  /(?:hear from|talk to|speak (?:to|with)|meet|want|looking for|ready for|excited about) you/,
  /(?:role|job|position|opportunity|one|place|company|team|right|fit|match) (?:is |just |right )?for you/,
  'apply, (?:join|work with) us, ahead of the (?:game|curve|pack), (?:even|so much the|all the) better',
  pattern`
    you(?:'re| are|'ll be| will be| may be| might be|'d be) (?:just |exactly )?
    (?:the (?:one|person|right)|who we|our|an? (?:great|good|perfect))
  `,
);

const INVITES = new Patterns(
  // "If you have a background in tax, this is the place for you"
  pattern`^(?:\w+, )?if you${SHOWN}\b.{0,240}[,-] ?(?:[^,]{1,60}? )?${WELCOMED}\b`,
  // "Bakers with a knowledge of rye are encouraged to apply"
  pattern`
    \b(?:[a-z]{3,}s|those|people|anyone) (?:with|who have|having) (?!${WHOEVER_THEY_ARE})
    (?:[^\s.;]+ ){0,12}?${ASSET}\b.{0,200}\b(?:encouraged|welcome|invited|to apply)\b
  `,
  // "Those who speak Thai are welcome to apply"
  pattern`
    \b(?:\w+ speakers|(?:[a-z]{3,}s|those|people|anyone) who (?:speaks?|knows?|holds?))
    (?: [^\s.;]+){0,12}? (?:are|is) (?:\w+ )?(?:encouraged|welcome|invited)\b
  `,
  // "Only applicants who live in the county will be considered"
  pattern`
    ^only (?:[\w-]+ speakers|${ADMITTED} (?:who|with|holding|having|living|residing|based))\b
    .{0,120}\b(?:considered|eligible|accepted|invited|interviewed|shortlisted)
  `,
  // "The school is particularly interested in people who …"
  pattern`
    \b(?:particularly|especially|specifically) interested in
    (?: (?!in|to|for|how|our|your)[\w-]+,?){0,4}? (?:people|those|\w+s)
    (?: with| who| skilled| experienced| familiar| proficient)\b
  `,
);

/** Whether a sentence invites those to apply, considers only those, or takes an interest in those, who have something that the job needs. */
export const isInvited = (folded: string): boolean => INVITES.test(folded);
