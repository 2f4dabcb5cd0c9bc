import { anyOf } from '../../../text/any-of.ts';
import type { TraitFamily } from './family.ts';

/** How one thinks, judges and makes things better. */
export const THINKING: readonly TraitFamily[] = [
  {
    id: 'problem solving',
    asked: anyOf(String.raw`
      anticipat\w+ (?:\w+ )?(?:risks?|problems|issues|needs), problem.?solv\w*,
      solv\w* (?:\w+ ){0,3}(?:problems?|challenges), troubleshooting, root cause, overcome (?:challenges|obstacles),
      solution.?(?:oriented|focused|driven), finding solutions, technical fixes`),
    shown: anyOf(String.raw`
      sort(?:ed|s)? out, on the spot, root cause, troubleshot, fix(?:es|ing)?, figured out, worked out, untangled,
      root-?cause, investigat\w+, settle(?:d|s)? (?:\w+ )?(?:bills?|disputes?|claims?|complaints?),
      resol(?:ve|ves|ving|ution), first-?call resolution, turned around, solv(?:e|es|ing), diagnos\w*, debugg\w*,
      (?<!de-)escalat(?:ions?|ed), complaints, mean time, migrat(?:ed|ion),
      (?:lowered|raised|lifted)\b[^.;]{0,60}\b(?:from|by|half|\d+), troubleshoot\w*, root.cause, debug\w*, solved,
      resolved, fix(?:ed|es)?, investigat\w*, time to recovery,
      (?:fell|went|cut|cutting|reduced|shortened|saved|improved|increased)\b[^.,;]{0,60}\b(?:from|by|half|\d+),
      saved each, post-?mortems?`),
  },
  {
    id: 'analysis',
    subject: true,
    asked:
      /\b(?:evaluat(?:e|es|ing) (?:information|data|alternatives|options)|analytic(?:al(?:ly)?)?|analy[sz]e|sound analysis)\b/,
    shown: anyOf(String.raw`
      ^research(?:ed|es)?\b, tax research, out-of-specification, analys[ie]s, analyst, evaluat(?:e|es), forecast\w*(?! accuracy\b)\b,
      models?, modell\w+, metrics, kpis?, a/b tests?, segment\w*, variance, dashboards?, benchmark\w*,
      cost[- ]benefit, root-?cause, simulat\w+, estimat(?:ed|es|ing|ion), audit(?:ed|ing), policy analysis,
      intelligence analyst, evaluat(?:ed|ing|ion), analy[sz]\w*, troubleshoot\w*, diagnos\w*, model(?:s|ed|ing)?,
      (?:linear|logistic|multilevel|multiple) regression, regression (?:models?|analysis), statistic\w*,
      variances?, mean time to recovery, tracing, root.cause`),
    hinted: /\bforecast accuracy\b/,
  },
  {
    id: 'reasoning',
    asked:
      /\b(?:reasoning|logic(?:al)?|scientific thinking|critical.?think\w*|think critically|define problems|draw (?:valid )?conclusions|conclusions|collect data)\b/,
    shown: anyOf(String.raw`
      ^research(?:ed|es)? (?!assistant|associate), triage, differential, investigat\w*, hypothes[ie]s, experiments?,
      a/b tests?, inferred, likelihood, simulat\w*, proofs?, debugg\w*, legal research, policy analysis,
      troubleshoot\w*, diagnos\w*, root.cause, hypothes\w*, inference,
      (?:linear|logistic|multilevel|multiple) regression, regression (?:models?|analysis), intelligence analyst,
      all-source, triage\w*, statistician`),
  },
  {
    id: 'judgement',
    asked: anyOf(`
      judge?ment(?! and discretion), decision.?making, make (?:\\w+ ){0,3}decisions, common sense,
      (?:risk taking|take risks)`),
    shown: anyOf(String.raw`
      referee\w*, umpire\w*, acting supervisor, charge duties, on-?call lead, approv(?:ed|es|al), underwr\w+,
      adjudicat\w*, prioritized, judge?ment, decided, triage\w*, charge nurse, chose`),
  },
  {
    id: 'strategy',
    subject: true,
    asked:
      /\b(?:strategic(?:ally)? (?:\w+ )?(?:thinking|thinker|decisions?|mindset|perspective)|think(?:ing|s)? (?:strategically|big|ahead)|forward.(?:and \w+ )?thinking|conceptual thinking|future.oriented|strategist)\b/,
    shown: /\b(?:strateg\w*|roadmaps?|(?:five|three|multi)-year plan|business plan|long-range)\b/,
  },
  {
    id: 'managing change',
    subject: true,
    asked: /\b(?:change management|manag\w+ change|change agent|lead\w* change)\b/,
    shown:
      /\b(?:rollouts?|rolled out|moved (?:\w+ ){0,4}(?:to|onto|into)|migrat\w+|transition\w*|reorganiz\w*|merger|introduced)\b/,
  },
  {
    id: 'business sense',
    asked: /\b(?:business acumen|commercial(?:ly)? (?:awareness|minded|mindset|acumen)|quick study)\b/,
    shown:
      /\b(?:profit and loss|shrink|gross margin|roi|pricing|roadmap sizing|cost savings?|customer lifetime|p&l|(?<!(?:product|process|asset|control|risk|home|two|three) )owner(?!-)|founder|business case|margin)\b/,
    hinted: /\b(?:forecast\w*|quota|budget\w*|cut(?:ting)? (?:the |our )?(?:bill|costs?|spending))\b/,
  },
  {
    id: 'experimenting',
    asked: /\b(?:experiment(?:ation|ing)?|try new)\b/,
    shown:
      /\b(?:trialled|prototype|hackathon|new (?:recipes|methods|formats)|experiment\w*|a\/b|pilot(?:ed)?|trialled|prototyp\w*)\b/,
  },
  {
    id: 'creativity',
    minor: true,
    asked:
      /\b(?:creativ\w*|innovat\w*(?! (?:\w+ )?(?:environment|company|products?|teams?|technolog\w*|solutions?))|out.?(?:side|of).?the.?box|imaginat\w*|original thinking|inventive|fresh ideas)\b/,
    shown: anyOf(String.raw`
      posters, (?:design|dr[ae]w|creat|mad|brand)\w* (?:[\w-]+,? ){0,4}logos?, logo design\w*, storyboards?, murals?, costumes, choreograph\w*, seasonal menus?, mood boards?,
      art[- ]direct\w*, composed, illustrat\w*, photograph\w*,
      new (?:format|program|approach|recipes?|series|curriculum),
      wrote (?:the|a) (?:play|script|song|campaign|curriculum|guide|model),
      built (?:a|an|the) (?:[\w-]+ )?(?:tool|game|app|imager|camera|prototype|model|display|set), build displays,
      invent(?:ed|ions?|or), patent\w*, novel, crafted, rewrote, reworked, new lessons, redesigned,
      launched (?:a|an|the), new (?:menu|campaign|curriculum|product line),
      created (?:a|an|the|our|new) (?:[\w-]+ )?(?:campaign|brand|series|course|curriculum|game|recipe|menu|design|concept|format|exhibit|product|app|tool|program|workshop|logo|video)s?,
      creative (?:campaigns?|direction|writing), design(?:ed|s) (?:a|an|the),
      prototyp\w*, (?<!\bchanged? (?:the )?)window displays`),
  },
  {
    id: 'improving things',
    asked: anyOf(`
      contin(?:uous|ual) (?:\\w+ (?:and )?){0,2}improve(?:ments?|rs?), continuous(?:ly)? improv\\w*, new processes, modern ways,
      status quo, improve (?:processes|how), process improve(?:ment|r)s?`),
    shown: anyOf(String.raw`
      improv\w*, lean, kaizen, rewrote, redesign\w*, standardiz\w*, digitiz\w*, migrat(?:ed|ion),
      new (?:process|system|checklist|workflow), lower(?:ed|ing), consolidat\w*, overhaul\w*, optimiz\w*,
      automat\w*, shortened, replaced, moved, rebuilt, streamlin\w*,
      cut(?:ting)?\b[^.,;]{0,40} (?:by|from|in half|to), reduc\w*, saved, introduced`),
  },
  {
    id: 'technology',
    asked: /\b(?:technology driven|tech.?savvy|technically (?:inclined|curious))\b/,
    shown: anyOf(String.raw`
      automation, scripts?, digital, systems? (?:rollout|upgrade), app\b, apps\b, early adopter, it tickets, gadgets,
      automated, open-source, super-?user, software`),
  },
  {
    id: 'mechanical sense',
    asked: /\bmechanical(?:ly)?\b(?! (?:design|engineer|drawing|system|maintenance|repair|equipment|trade))/,
    shown: anyOf(String.raw`
      weld(?:ed|s)?, press brakes?, lathes?, engines?, furnaces?, boilers?, pumps?, gearbox\w*, machinist, welding,
      conveyors?, set up (?:haas|presses|lathes|mills), hvac, plumbing, spindle, machin(?:ing|ist|ery), repair\w*,
      mechanic\w*, hydraulic, bearings, motors, maintenance`),
  },
  {
    id: 'data-driven',
    asked: /\b(?:data-(?:driven|oriented)|use research|evidence-based)\b/,
    shown:
      /\b(?:a\/b tests?|dashboards?|kpis?|experiments?|data-driven|a\/b|(?:linear|logistic|multilevel|multiple) regression|survey|metrics)\b/,
  },
];
