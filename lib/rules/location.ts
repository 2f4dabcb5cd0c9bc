import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** Before "residency", what makes it a doctor's, a teacher's or an artist's training. */
const TRAINING = oneOf(`
  pharmacy, medical, clinical, surgical, surgery, medicine, dental, psychiatry, accredited, approved, complete,
  completed, completion of, completing, teacher, artist, fellowship`);
const IS_TRAINING = oneOf(
  'program, training, trained, or (?:fellowship|equivalent|internship), is (?:preferred|a plus), preferred, completed',
  'experience',
);
/** What is "based" on or in something, and nowhere. */
const NOT_PLACED = oneOf(`
  evidence, web, team, cloud, project, performance, account, value, home, community, faith, risk, skills?, data, role,
  plant, water, commission, needs, research, school, strengths?, trauma, standards, competency`);
const WORKPLACE = oneOf(`
  offices?, studios?, warehouses?, plants?, stores?, shop, labs?, sites?, headquarters, hq, hubs?`);
const ARRANGEMENT = oneOf(`
  work\\w*, schedules?, roles?, positions?, model, arrangements?, environment, office, set-?up, policy, basis, jobs?`);

/** Where one works or lives, on-site days, relocation. */
export const location: Rule = {
  kind: 'location',
  cues: [
    {
      name: 'live',
      pattern: anyOf(
        `commute, commutable, commuting, wfo, work from office, domiciled, nearby candidates, live on premises,
        live on site, no remote`,
        pattern`(?<!\bpgy-?\d )(?<!\b${TRAINING} (?:an? )?)\bresidency\b(?! ${IS_TRAINING})`,
        pattern`
          \b(?:must|should|need to|required to|willing to|able to|will need to|candidates?)[ ]
          (?:(?!how |where )[\w,'/-]+ ){0,6}?(?:live|reside|be (?:located|based|local))\b
        `,
        /\b(?:reside|living|residing|resident of|residency|live) (?:in|within|near|on the|along the|close to)\b/,
        /\b(?:based|located) (?:in|within|near|out of)\b(?! an? (?:\w+ )?(?:indoor|comfortable|temperature|climate))/,
        /\b\w{1,30}[- ]based\b.{0,40}\b(?:required|must|role|position)\b/,
        /\blocal (?:candidates?|residents?|to)\b|^local$/,
        /^local \w+ers?\b(?: are)? (?:only|preferably|preferred|please|wanted|welcome)/,
        /^(?:candidates?|applicants?) from \w/,
        /\bcandidates in (?:[cemp][sd]?t|\w+ time)\b/,
        /^\w+ residents?\b(?! (?:care|services?|life|assistant|engagement|experience|relations))/,
        /\bresid(?:e|ing|ent)s? outside\b|\bonly hir(?:e|ing) (?:in|from)\b/,
        /\bwithin (?:an?|one|two|half an|\d+)[- ](?:\w+[- ])?(?:miles?|hours?|hour's|minutes?|mins?|km|kilomet\w+)'?(?: \w+)? (?:of|from|to|radius)\b/,
        /\bwithin \d+ (?:miles|minutes|km)\b/,
        /\bbased (?:anywhere|somewhere) in\b/,
        /\bproximity to (?!moving|mechanical|electric|machin|equipment|hazard|traffic|chemical)/,
        /\bclose to (?:an? |the )?(?:\w+ )?(?:airport|office|site|city)\b/,
        /^(?:\w+[ .]){0,2}\w+-based$/,
        /\b[\w.]{2,30}-based (?:person|people|candidates?|applicants?|individuals?|professionals?|experts?|workers?)\b/,
        /\bremote(?:ly)?(?: work)? (?:from )?anywhere (?:with)?in\b/,
        /\blive-?in\b(?= (?:position|role|job|post|care\w+|nanny|staff|housekeeper)|$)/,
      ),
      weight: 7,
      unless: anyOf(
        /(?:company|team|firm|we are|headquartered|companies|offices?|clients) (?:\w+ )?(?:based|located) in/,
        pattern`${NOT_PLACED}-based`,
        /residency program|medical residency/,
      ),
    },
    {
      name: 'resident',
      pattern: anyOf(
        `resident of, residents of, on campus, residence in, residence within, residence near, living on, living in,
        living near, fully remote, work location, days a week in, days per week in`,
        /\b(?:be|candidates?|applicants?) \w{1,30}[- ]based\b(?! (?:up)?on\b)/,
        /\blives? (?:in|near|within)\b/,
        /\b(?:come|get) (?:in)?to (?:the|our) (?:\w+ )?(?:office|lab|depot|site|shop|store|plant|campus|studio|headquarters|hq|hub|warehouse|branch)\b/,
        /\bin the (?:studio|lab|shop|store|clinic) (?:on |every |each )?(?:\w+days?|day)\b/,
        /\bcome in (?:daily|every day|\w+ days?|once|twice)\b/,
        /\bin our [\w ]{2,20} office\b/,
        pattern`\b(?:from|out of|attend) (?:one of )?(?:our|the) [\w ]{0,20}${WORKPLACE}\b`,
        /\b(?:not|cannot|can't|no) (?:\w+ ){0,5}(?:remote(?:ly)?|work from home)\b/,
        /\bcandidates (?:in|from|located in) \w+.{0,30}\bonly\b/,
      ),
      weight: 8,
      unless: anyOf(
        /(?:nursing home|care|serve|help|assist|community) .{0,20}residents/,
        /residents of the (?:home|facility|community)/,
      ),
    },
    {
      name: 'office',
      pattern: anyOf(
        /\b(?:on[- ]?site|in[- ]office|in (?:the|our|your|their) (?:\w+ )?office|in[- ]person|from (?:the|our|an?) (?:\w+ ){0,2}office|come into the office)\b/,
        pattern`\bhybrid\b(?= (?:\w+ )?${ARRANGEMENT}\b| (?:in|at|from|with|out)\b|[,.;:)(/&]|$)`,
      ),
      weight: 6,
      unless: anyOf(
        // where something was done before
        /\b(?:years?|months?) (?:of work |working )?on[- ]site\b/,
        /on-?site (?:coverage|gym|cafe|parking|clinic|childcare|training)/,
        /office setting|in-person (?:counsel|meet|interview|class|course|lecture|training)/,
        /hybrid (?:cloud|mobile|app)/,
        // what is done to patients there
        /\bin[- ]office (?:[\w-]+ )?(?:treatments?|procedures?|surger(?:y|ies)|whitening|tests?|testing)\b/,
      ),
    },
    {
      name: 'place at home',
      pattern: anyOf(
        /\b(?:work ?space|office|(?:place|space|room) to work)\b.{0,30}\b(?:at|from|in (?:your|their)) home\b/,
        /\bhome (?:office|workspace)\b(?= (?:with|space|set|that|is))/,
      ),
      weight: 9,
    },
    {
      name: 'relocate',
      pattern: /\brelocat(?:e|ion|ing)\b/,
      weight: 8,
      unless: /relocation (?:assistance|package|support|bonus|reimbursement|benefits)/,
    },
    {
      name: 'remote',
      pattern: anyOf(
        `work remotely, work from home, working remotely, working from home, remote work, remote position, remote role, remote post, remote job,
        home office, timezone, timezones, time zone, time zones`,
      ),
      weight: 5,
      unless: /we offer|option|comfortable/,
    },
  ],
};
