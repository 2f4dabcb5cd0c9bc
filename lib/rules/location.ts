import { anyOf } from '../text/any-of.ts';
import type { Rule } from './rule.ts';

/** Where one works or lives, on-site days, relocation. */
export const location: Rule = {
  kind: 'location',
  cues: [
    {
      name: 'live',
      pattern: anyOf(
        'commute, commutable, commuting, residency',
        /\b(?:must|should|need to|required to|willing to|able to|will need to|candidates?) .{0,40}\b(?:live|reside|be (?:located|based|local))\b/,
        /\b(?:reside|living|residing|resident of|residency|live) (?:in|within|near)\b/,
        /\b(?:based|located) (?:in|within|near|out of)\b(?! an? (?:\w+ )?(?:indoor|comfortable|temperature|climate))/,
        /\b\w{1,30}[- ]based\b.{0,40}\b(?:required|must|role|position)\b/,
        /\blocal (?:candidates?|residents?|to)\b/,
        /\bwithin \d+ miles\b/,
      ),
      weight: 7,
      unless:
        /(?:company|team|firm|we are|headquartered|companies|offices?|clients) (?:\w+ )?(?:based|located) in|evidence-based|web-based|team-based|residency program|medical residency/,
    },
    {
      name: 'resident',
      pattern: anyOf(
        `resident of, residents of, on campus, residence in, residence within, residence near, living on, living in,
        living near, fully remote, work location, days a week in, days per week in`,
        /\b(?:be|candidates?|applicants?) \w{1,30}[- ]based\b(?! (?:up)?on\b)/,
        /\blives? (?:in|near|within)\b/,
        /\b(?:come|get) (?:in)?to (?:the|our) (?:\w+ )?(?:office|lab|depot|site|shop|store|plant|campus)\b/,
        /\bin our [\w ]{2,20} office\b/,
        /\b(?:from|out of) (?:our|the) [\w ]{2,20}(?:office|studio|warehouse|plant|store|shop|lab|site)\b/,
        /\bcandidates (?:in|from|located in) \w+.{0,30}\bonly\b/,
      ),
      weight: 8,
      unless:
        /(?:nursing home|care|serve|help|assist|community) .{0,20}residents|residents of the (?:home|facility|community)/,
    },
    {
      name: 'office',
      pattern:
        /\b(?:on[- ]?site|in[- ]office|in (?:the|our|your|their) (?:\w+ )?office|in[- ]person|from (?:the|our|an?) (?:\w+ ){0,2}office|come into the office)\b|\bhybrid\b(?= (?:\w+ )?(?:work\w*|schedules?|roles?|positions?|model|arrangements?|environment|office|set-?up|policy|basis|jobs?)\b| (?:in|at|from|with|out)\b|[,.;:)(/&]|$)/,
      weight: 6,
      unless:
        /on-?site (?:coverage|gym|cafe|parking|clinic|childcare|training)|office setting|in-person (?:counsel|meet|interview)|hybrid (?:cloud|mobile|app)/,
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
        `work remotely, work from home, working remotely, working from home, remote work, remote position, remote role,
        home office, timezone, timezones, time zone, time zones`,
        /\bworkspace\b.{0,30}\bhome\b/,
      ),
      weight: 5,
      unless: /we offer|option/,
    },
  ],
};
