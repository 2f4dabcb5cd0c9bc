/** Verbs that say what one does with a thing; the thing is the term. In their base form. */
const VERBS: ReadonlySet<string> = new Set(
  `accommodate accomplish achieve acquire act adapt address adhere adjust administer advise advocate aggregate align allocate analyze
  answer anticipate apply articulate assemble assess assign assist assure attend attract audit author balance bring build calculate
  call capture care carry challenge champion change characterize check clean close coach collaborate collect communicate
  compile complete comply compose comprehend conduct configure consult contribute control convert convey cook coordinate
  count create cultivate deal debug define delegate deliver demonstrate deploy derive describe design detect determine develop
  diagnose direct dispatch display distribute document draft draw drive edit educate elicit enable encourage enforce
  engage enhance ensure enter establish estimate evaluate examine execute exercise explain exploit explore express extract
  facilitate file find fix follow forecast form formulate foster fulfill function gain gather generate get give greet grow guide handle
  help hire host identify implement improve increase influence inform initiate innovate inspect inspire install integrate interact
  interface interpret interview introduce investigate judge juggle keep lead learn leverage lift listen load locate maintain make
  manage manipulate market master maximize measure meet mentor minimize mix mobilize model moderate monitor motivate move
  multitask multi-task navigate negotiate nurture observe obtain offer open operate optimize orchestrate order organize oversee own pack
  participate partner pass perform persuade place plan possess pour practice prepare prescribe present price print prioritize process
  procure produce program promote proofread propose prospect protect prove provide purchase pursue push quote raise reach read receive
  recognize recommend reconcile record recruit refer repair replace report represent research resolve respond restore retain retrieve
  review run save scale schedule search secure see seek select sell serve service set ship shop solve sort source speak specify steer
  stock store streamline strengthen study summarize supervise support sustain synthesize tackle tailor take teach tell test think trace
  track train transcribe transfer transform translate transport treat troubleshoot type uncover understand update upload use utilize
  validate verify view visualize wash weld wire work wrangle write yield`
    .split(/\s+/),
);

/** Endings of a verb's forms, and what stands in their place in its base form; the likelier first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?:sses|shes|ches|zes|xes)$/, ''],
  [/s$/, ''],
  [/ying$/, 'y'],
  [/(.)\1ing$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ied$/, 'y'],
  [/(.)\1ed$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/es$/, ''],
  [/yse$/, 'yze'],
  [/ise$/, 'ize'],
  [/ising$/, 'ize'],
];
/** Forms that no ending tells. */
const IRREGULAR: ReadonlySet<string> = new Set('led built wrote written taught ran drove sold held made grew'.split(' '));

const known = new Map<string, boolean>();

/** Whether a folded word is a verb, in any form, that says what one does with a thing. */
export function isVerb(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const is =
    word !== 'following' &&
    (VERBS.has(word) ||
      IRREGULAR.has(word) ||
      ENDINGS.some(([ending, base]) => ending.test(word) && VERBS.has(word.replace(ending, base))));
  known.set(word, is);
  return is;
}

/** "Managing", "managed". */
export const isGerund = (word: string): boolean => word.endsWith('ing') && isVerb(word);
