import type { Rule } from './rule.ts';

/** A degree, diploma or field of study. */
export const education: Rule = {
  kind: 'education',
  cues: [
    {
      name: 'degree',
      pattern:
        /\b(?:bachelor|master|associate|doctora(?:l|te)|graduate|undergraduate|advanced|college|university|technical|science|engineering|law|terminal|post-?graduate|four-year|two-year|4 year|\d-year)(?:'?s)?(?:\/\w+)? degrees?\b|\bdegrees?\b/,
      weight: 8,
      unless:
        /degrees? (?:of\b(?! (?:bachelor|master))|fahrenheit|celsius|f\b)|\b\d{2,3} degrees|high degree|degree to which|\bto (?:a|the) degree/,
    },
    {
      name: 'degree name',
      pattern:
        /\bbachelors?\b|\bbachelor's\b|\bmaster(?:'s|s)\b|\bmaster of (?!your|the|his|her|their|all|ceremon)|\bph\.?d\b|\bdoctorate\b|\bmba\b|\b(?:b\.s|b\.a|m\.s|m\.a)\b\.?|\bb\.?(?:sc|eng|tech|com)\b|\bm\.?sc\b|\b(?:bs|ba|bsc|bba|ms|ma)(?:\/| \/ | or )(?:bs|ba|ms|ma|mba|phd|b\.?tech)\b|^(?:bs|ba|bsc|ms|ma|msc|be|btech|bba) (?:in|degree|or)\b|\bbsn\b|\bmsn\b|\bj\.?d\.? (?:degree|from)|\bpharm\.?d\b|\ba\.?a\.?s\.?(?= in|$| degree)|\bm\.ed\b|\bmed\b(?= (?:degree|in\b))|\bdoctor of\b|\b(?:an?|requires) (?:ba|bs|ma|ms|aa)\b(?=[,. ]|$)|\bsome college\b|\bmsw\b|\bll\.?b\.?(?= |$)|\bll\.m\b|\bllm (?:degree|in (?:law|tax))|\bgpa\b|\bj\.d\.(?=$| )|\b(?:years of|four-year|two-year) college\b/,
      weight: 8,
    },
    {
      name: 'school',
      pattern:
        /\bhigh school\b|\bged\b|\bg\.e\.d|\bsecondary (?:school|education)\b|\b(?:twelfth|12th) grade\b|\bdiploma\b|\bequivalency\b|\bgcses?\b|\ba-levels?\b|\babitur\b|\bgraduat(?:e|ed|ion) (?:of|from)\b|\bgraduate\b/,
      weight: 8,
      unless: /graduate level|graduate students|school district|at a high school|graduate program in our/,
    },
    {
      name: 'study',
      pattern:
        /\b(?:course|class) ?work\b|\b(?:academic|educational) (?:background|training)\b|\bformal (?:education|training|schooling) in\b|\bcollege (?:credits?|level|education|courses?|units)\b|\b(?:semester|credit) (?:hours|units)\b|\bmajor(?:ing|ed)? in\b|\bmajors\b|\b(?:rising|graduating|current|undergraduate|college) (?:seniors?|juniors?|sophomores?|freshm[ae]n)\b|\b(?:junior|senior)(?:s| or (?:junior|senior)s?)? (?:standing|status)\b|\bfield of study\b|\benrolled\b|\bcurrently pursuing\b|\beducation(?:al)? (?:in|background|level|requirement|and)\b|\bstudent\b|\baccredited\b|\bvocational (?:school|training|education)\b|\btrade school\b|\bapprenticeship\b/,
      weight: 5,
      unless:
        /experience teaching|student (?:learning|success|achievement|support|services|body)|patient (?:and family )?education/,
    },
    {
      name: 'discipline',
      pattern: /\b(?:related|relevant|technical|quantitative|similar|equivalent) (?:field|discipline|major)\b/,
      weight: 2,
    },
  ],
};
