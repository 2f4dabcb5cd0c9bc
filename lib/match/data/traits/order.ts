import { anyOf } from '../../../text/any-of.ts';
import type { TraitFamily } from './family.ts';
import { DAILY, MANY, ON_TIME, UNDER_PRESSURE } from './work.ts';

/** How one keeps order, time and rules. */
export const ORDER: readonly TraitFamily[] = [
  {
    id: 'organization',
    asked:
      /\b(?:organiz(?:ational|ed|e|ing)(?!,? (?:\w+ )?(?:language|manner|way|fashion)\b)|organization skills|planning (?:and|skills)|structured(?! (?:and \w+ )?(?:manner|way|fashion|data))|systematic|methodical|orderly)\b/,
    shown: anyOf(String.raw`
      tracked (?:inventory|shipments|orders|expenses|attendance), placed orders, scheduling,
      indexed, diar(?:y|ies), wrote schedules, bookings, booked (?:\w+ ){0,4}(?:freight|travel|appointments),
      schedules and,
      plan(?:ned|s|ning)? (?:a|an|the|our|all|menus|events|routes|production|lessons|staffing|projects|moves?),
      (?:wr(?:i|o)te|writ(?:es|ing)|made|makes?|built|sets?) the (?:schedule|roster|rota), rostered, rosters?,
      coordinat\w*, organiz(?:e|ed|es|ing) \w+, calendars? and travel, dispatch(?:ed|ing)?, event planning,
      project plans?, gantt, charge nurse, ordered, ordering, file room, records for, caseload of, call plans, route plann\w*,
      closed? the books, tracker, sprint planning, kanban, timelines?, logistics for, inventory counts,
      booked (?:travel|rooms|venues), on budget, lesson plans, kept (?:the |a )?(?:books|records|schedule|calendar),
      organiz(?:ed|es|e|ing) (?:a|an|the|our),
      schedul(?:ed|es|ing) (?:\w+ )?(?:meetings|staff|appointments|shifts), calendars?,
      track(?:ed|s)? (?:a|an|the|\$|\d), planned,
      maintained (?:\w+ )?(?:records|files|calendars?|schedules?|inventory), clean pipeline, case files,
      close[sd]? on, on working day, timekeeping, filing`),
  },
  {
    id: 'several things at once',
    asked: anyOf(String.raw`
      multi-?task\w*,
      (?:multiple|several|many|numerous|various) (?:projects|tasks|priorities|assignments|demands|requests|deadlines|responsibilities|details),
      juggl\w*, simultaneous\w*, concurrent\w*, competing (?:priorities|demands|deadlines),
      (?:shifting|changing) priorities, handle numerous`),
    shown: MANY,
  },
  {
    id: 'time management',
    asked: /\b(?:time.?management|manage (?:your |their |one'?s )?time|time constraints)\b/,
    shown: ON_TIME,
  },
  {
    id: 'deadlines',
    asked:
      /\b(?:deadlines?|deadline-oriented|time-(?:sensitive|critical)|timel(?:y|iness)|turnaround|sense of urgency)\b/,
    shown: anyOf(ON_TIME, 'sprints?'),
    hinted: DAILY,
  },
  {
    id: 'priorities',
    minor: true,
    asked: /\b(?:re-?)?prioritiz(?:e|es|ing|ation)\b/,
    shown: /\b(?:prioritiz\w*|triage\w*|calendars|clean pipeline|charge nurse|patients on|caseload)\b/,
  },
  {
    id: 'attention to detail',
    asked: anyOf(String.raw`
      attention to detail, attentive to detail, detail.?(?:oriented|minded|focused), accura\w+, precis\w+,
      meticulous\w*, thorough(?:ness)?, eye for detail, maintain attention, tracking details`),
    shown: anyOf(String.raw`
      flagged (?:risks|errors|discrepancies|issues),
      triplicate,
      without (?:a |an )?(?:single )?(?:penalty|miss|error|finding|violation|recall|rejection|discrepancy),
      (?:0|no|zero) (?:\w+ )?(?:rejects?|overages?|shortages?|returns|recalls|rework), for errors,
      balanced [^.;]{0,20}(?:drawer|till|vault|register), audits? passed, inspections: \d+,
      checked (?:\w+ ){0,2}(?:quantities|figures|invoices|drawings|measurements|counts|doses|labels),
      always balances?, found (?:and documented|an?|the) (?:[\w-]+ ){0,3}(?:bug|error|fault|defect), validated,
      review(?:ed|s)? (?:the )?work of, chain of custody, first-?article, inspection, inspect(?:s|ing)?, micrometers?,
      bore mics, half a thou, tolerance, gauges?, zero (?:escapes|defects|errors), audits? clean,
      clean (?:audit|inspection|record), balanced (?:the )?(?:tills?|drawers?|registers?|books), three-way match,
      tied (?:it|them)? ?(?:out )?to, proof(?:ed|s|ing), fact-?check\w*, cite-?check\w*, qa'?d,
      counts? (?:accurate|right), no discrepancies, never (?:short|off), accuracy, detail, error rate,
      sample accountability, double-?checks?, verif(?:y|ied|ies|ying), inspected, calibrat\w*, clean audits?,
      double-entry, quality control, tolerances?, to spec, accura\w*, never (?:been )?off,
      no (?:material )?(?:errors?|adjustments|findings), error.?free, reconcil\w*, within \d[\d.]*%,
      9\d(?:\.\d+)?% (?:accura|pick|inventory|fill)\w*, 100%, passed (?:every|all|each) (?:audit|inspection)\w*,
      quality checks?, proofread\w*, clean(?:s|ed|ing)? (?:\w+ )?(?:records|books|pipeline), to recipe, meticulous\w*,
      double-?check\w*, variances?`),
    hinted: /\bchart(?:s|ed|ing)? (?:before|promptly|at the bedside)\b/,
  },
  {
    id: 'concentration',
    asked: /\b(?:concentrat\w*|sustained (?:attention|focus)|extended periods)\b/,
    shown: /\b(?:long hours of|hours at a time|sustained)\b/,
    hinted: /\b(?:never (?:been )?off|accura\w*|error.?free)\b/,
  },
  {
    id: 'calm under pressure',
    asked: anyOf(String.raw`
      under (?:substantial |high |intense |tight )?(?:pressure|stress|deadlines), pressures?,
      stress(?:ful)?(?! (?:analys|test|echo)\w*), high.?pressure, calm, composure, (?:in|during) (?:an )?(?:[a-z]+ )?emergenc(?:y|ies)(?! [a-z])`),
    shown: anyOf(UNDER_PRESSURE, 'month deployment, deployed (?:to|overseas), tours? of duty, combat'),
  },
  {
    id: 'pace',
    asked: anyOf(`fast.?(?:paced|moving), high.?paced, at pace, rapidly changing, start-? ?up (?:work )?environment`),
    shown: anyOf(
      UNDER_PRESSURE,
      String.raw`on working day, \d{2,}\+? (?!cold )(?:[\w-]+ ){1,3}(?:a|an|per) (?:day|shift|night|hour)`,
    ),
    hinted: anyOf(DAILY, 'covid, pandemic, surge, outbreaks?, deadlines?'),
  },
  {
    id: 'reliability',
    asked:
      /\b(?:(?<!\b(?:data|systems?|network|site|service) )reliab\w*(?! (?:and \w+ )?(?:systems?|data|results|software|transportation|vehicle|internet|services?|code))|dependab\w*|punctual\w*|attendance|conscientious\w*|follow.?through|responsible)\b/,
    shown: anyOf(String.raw`
      every shift, opening and closing, opened and closed, show(?:s|ed)? up, never called,
      without an? (?:\w+ )?accident, retention 9\d, met every, never (?:called|late), years without, no missed,
      (?:perfect|full) attendance, trusted, 24/7, clean driving, promptly, backbone, on-time, accident-free,
      without an? (?:accident|incident|absence), safe miles, on-time (?:rate|delivery),
      never (?:missed|late|been off), perfect attendance, on time, reliab\w*, dependab\w*, hold a key, no material,
      closes? on working day, straight quarters, punctual\w*`),
    hinted: /\b(?:pager|on[- ]call)\b/,
  },
  {
    id: 'integrity',
    asked:
      /\b(?:integrity|honest\w*|ethic(?:s|al|ally)|trust(?:worth\w*|ed)|(?:build\w*|inspir\w*|earn\w*) trust|moral\w*|(?:personal|core|our|company|organizational) values|value system|principled|sincer\w*)\b(?! skills)/,
    shown: anyOf(String.raw`
      bank deposits, alarm codes, the (?:safe|vault), handled (?:\w+ )?cash, narcotics count, fiduciary, bonded,
      keys to, hold a key, cash office, code of ethics, controlled substances, whistle\w*, ombuds\w*, sworn, oath, integrity,
      honest\w*, ethic(?:s|al), trusted with, trustworth\w*, signed for, notary`),
  },
  {
    id: 'professionalism',
    asked: anyOf(`
      professional(?:ism| manner| demeanou?r| attitude| appearance| image| departmental| presence| behaviou?r),
      presentable, poise, demeanou?r, first impression, attention and respect, polished, reputation, appearance`),
    shown: /\b(?:c-suite|board of directors|vip|white-?glove|fine dining|concierge|professionalism|commended)\b/,
  },
  {
    id: 'confidentiality',
    asked: /\b(?:confidential\w*|discre(?:et|tion)|sensitive information|privacy)\b/,
    shown: anyOf(String.raw`
      ieps?, case notes, investigations, hmis, student records, therapy notes, hr\b, human resources, medical records,
      fmla, workers'? comp, board (?:packets|minutes|matters), client (?:files|records), tax returns, patient records,
      residents, legal, attorney, grievances?, personnel files, pii, phi, ferpa, confidential\w*, hipaa, clearance,
      payroll, personnel, privacy, records requests, patients,
      classified (?:information|documents|materials?|data|systems|briefings)`),
  },
  {
    id: 'safety',
    asked:
      /\bsafety.?(?:conscious|minded|orient\w*|first|focus\w*|aware\w*|mindset)|(?:culture of|commit\w+ to|value for|passion for|focus on) (?:\w+ )?safety|safe behaviou?rs?|work\w* safely|safe (?:\w+ )?manner\b/,
    shown: anyOf(String.raw`
      safe work (?:area|site),
      pre- and post-trip, servsafe, health inspections?, lab safety, safe patient handling, near[- ]miss\w*,
      without an? (?:\w+ )?accident, miles without, pre-?trip, osha, ppe, jha, toolbox talks?, hazard\w*,
      incident-free, zero (?:incidents|accidents|injuries), lockout, loto, fall protection, first aid, hazmat, haccp,
      food safety, as9100, no accidents, accident-free, lost-time, safety, injur(?:y|ies), infection control`),
  },
  {
    id: 'following instructions',
    asked:
      /\b(?:(?:follow\w*|adheres? to) (?:[\w,]+ ){0,4}(?:instructions?|directions?|procedures?|processes|policies|rules|orders)|(?:interpret|carry out) (?:\w+ ){0,3}instructions|(?:accept|take) (?:supervision|direction)s?|and instruction|take direction)\b/,
    shown:
      /\b(?:follow(?:ed|s|ing) (?:\w+ ){0,3}(?:instructions|procedures|recipes|protocols|orders|guidelines)|according to (?:recipes?|specs?|specifications|plans?|protocols?|standards)|to (?:recipe|spec|print|plan|code|brand standards?|protocol)|per protocol|work orders|(?:doctors'?|physicians'?) orders|checklists?)\b/,
  },
];
