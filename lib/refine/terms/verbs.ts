import { memo } from '../../text/memo.ts';
import { setOf } from '../../text/set-of.ts';

/** Verbs that say what one does with a thing; the thing is the term. In their base form. */
const VERBS = setOf(
  `absorb accept access accommodate accomplish achieve acquire act adapt address adhere adjust administer
    administrate adopt advise advocate aggregate align allocate amend analyze annotate answer anticipate apply
    approach architect arrange articulate assemble assess assign assist assure attend attract audit authenticate
    author automate balance bathe brainstorm break bridge brief bring build calculate call capture care carry
    challenge champion change characterize check clarify classify clean cleanse close co-create coach code
    collaborate collate collect commission communicate compare compile complete comply compose comprehend comprise
    compute concatenate conceive conceptualize conduct configure confirm connect consist consolidate constitute
    construct consult contend contribute control convert convey cook coordinate cope correct count craft create
    critique cross-sell cultivate curate customize cut deal debug decide decrease deepen defend define delegate
    deliver demonstrate deploy derive describe design detect determine develop devise diagnose differentiate digest
    digitize direct disassemble discard discern discover discuss dismantle dispatch dispense display disseminate
    distill distinguish distribute dive document draft draw drill drive dust earn edit educate elevate elicit
    eliminate embed embrace emphasize employ empower enable encode encounter encourage endorse enforce engage
    engineer enhance enroll ensure entail enter escalate establish estimate evaluate evangelize examine exceed
    execute exercise exhibit expand expedite experiment explain exploit explore express extend extract extrapolate
    facilitate feed file finalize find fix fold follow forecast form formalize format formulate foster found frame
    fuel fulfill function furnish gain garner gather generate give govern grasp greet grep grind groom grow guard
    guide handle harness harvest help highlight hire hit hone host ideate identify illustrate implement improve
    incorporate increase incubate influence inform ingest initiate inject innovate inspect inspire install instill
    institute instruct integrate interact interface interpret intervene interview introduce invent investigate
    isolate itemize iterate join judge juggle keep keep-up laminate launch lead learn leverage liaise liaison lift
    listen load locate look maintain make manage manipulate map market marshal massage master maximize measure
    mediate meet memorize mentor merge migrate minimize mitigate mix mobilize model moderate modify monitor mop
    motivate mount move mow multi-task multitask narrate navigate negotiate normalize notify nurture observe obtain
    offer onboard open operate operationalize optimize orchestrate order organize originate outline over-achieve
    overachieve overcome oversee own pack package parse participate partner pass penetrate perform personalize
    persuade pick pitch pivot place plan plot possess pour power practice predict prepare prescribe present prevent
    price print prioritize process procure produce productionalize productionize program promote proofread propose
    prospect protect prototype prove provide pull purchase pursue push quantify query quote raise rally range
    re-engineer reach react read rebalance rebuild recall receive recognize recommend reconcile reconstruct record
    recruit rectify redesign reduce refactor refer refine reflect register regulate reinforce relay release relocate
    remediate remove render renew reorganize repair replace replenish report represent repurpose require rescue
    research resolve respond restock restore restructure retain retrain retrieve reverse review revise rework rewrite
    rinse run salvage sand sanitize save scale schedule scope scrub search secure seek select self-manage sell serve
    service set sew shape share ship shop show simplify simulate sketch slice solder solicit solve sort source speak
    spearhead specify spot stabilize standardize steam steer sterilize stimulate stitch stock store strategize
    streamline strengthen strip structure study submit succeed suggest suit summarize supervise supplement support surpass
    sustain swap sweep synchronize synthesize tabulate tackle tailor take tap teach tease tell tend test think tidy
    tie tighten tolerate touch trace track train transcribe transfer transform transition translate transport
    transpose treat triage trim troubleshoot tune turn type uncover understand undertake unify unload unlock update
    upgrade uphold upload upsell upskill urge use utilize vaccinate validate verify vet view visualize warrant wash
    watch weed weigh welcome weld winnow wipe wire withstand work wrangle wrap write yield`,
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
const IRREGULAR = setOf('spent led built wrote written taught ran drove sold held made grew');

/** Look like verbs, and are names ("masters in law"). */
const NO_VERBS = setOf('following masters');

/** Whether a folded word is a verb, in any form, that says what one does with a thing. */
export const isVerb: (word: string) => boolean = memo(
  (word) => !NO_VERBS.has(word) && (IRREGULAR.has(word) || isFormOf(word, VERBS)),
);

/** "Managed", "led". */
export const isPast = (word: string): boolean => !VERBS.has(word) && (IRREGULAR.has(word) || /(?:ed|en)$/.test(word));

/** Whether a folded word is one of some verbs, which stand in their base form, in any form. */
export const isFormOf = (word: string, verbs: ReadonlySet<string>): boolean =>
  verbs.has(word) || baseForms(word).some((base) => verbs.has(base));
const baseForms = memo((word) =>
  ENDINGS.flatMap(([ending, base]) => (ending.test(word) ? [word.replace(ending, base)] : [])),
);

/** "Managing", "managed". */
export const isGerund = (word: string): boolean => word.endsWith('ing') && isVerb(word);

const NO_ADVERBS = setOf(
  `multiply apply supply assembly family early comply reply rely anomaly weekly monthly hourly quarterly yearly daily
  friendly imply only fly timely costly orderly elderly scholarly`,
);

const ADVERBS = setOf('also always however never often otherwise then therefore');

/** "Effectively": says how, and names nothing. */
export const isAdverb = (word: string): boolean => (word.endsWith('ly') && !NO_ADVERBS.has(word)) || ADVERBS.has(word);
