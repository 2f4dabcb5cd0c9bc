import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

const KINDS_OF_DEGREE = oneOf(`
  bachelor, master, associate, doctora(?:l|te), graduate, undergraduate, advanced, college, university, technical,
  science, engineering, law, terminal, post-?graduate, four-year, two-year, 4 year, \\d-year`);

/** A degree, diploma or field of study. */
export const education: Rule = {
  kind: 'education',
  cues: [
    {
      name: 'degree',
      pattern: anyOf(pattern`\b${KINDS_OF_DEGREE}(?:'?s)?(?:\/\w+)? degrees?\b`, /\bdegrees?\b/),
      weight: 8,
      unless: anyOf(
        /degrees? (?:of\b(?! (?:bachelor|master|an? (?:\w+ )?(?:university|college|higher|recogni[sz]ed)))|fahrenheit|celsius|f\b)/,
        /\b\d{2,3} degrees|high degree|degree to which|\bto (?:a|the) degree/,
      ),
    },
    {
      name: 'degree name',
      pattern: anyOf(
        `bachelor, bachelors, bachelor's, master's, masters, doctorate, mba, bsn, msn, doctor of, some college, msw,
        gpa, years of college, four-year college, two-year college`,
        /\bmaster of (?!your|the|his|her|their|all|ceremon)/,
        /\bph\.? ?d\b/,
        /\b(?:b\.s|b\.a|m\.s|m\.a)\b\.?/,
        /\bb\.?(?:sc|eng|tech|com)\b/,
        /\bm\.?sc\b/,
        /\b(?:aas?|as|bs|ba|bsc|bba|ms|ma)(?:\/| \/ | or )(?:aas?|as|bs|ba|ms|ma|mba|phd|b\.?tech)\b/,
        /^(?:bs|ba|bsc|ms|ma|msc|btech|bba) (?:in|degree|or)\b/,
        /^be (?:degree|or|in (?:\w+ )?engineering)\b/,
        /\bj\.?d\.? (?:degree|from)/,
        /^jd(?= (?:preferred|required|or|and|is|an?)\b|$|[,;(])/,
        /^(?:an? )?major(?:s|ing|ed)? in\b/,
        /\bpharm\.?d\b/,
        /\b(?:dds|dmd|dvm|dpt|dnp|edd|psyd|mph|mha|mfa|bfa)\b/,
        /\ba\.?a\.?s\.?(?= in|$| degree)/,
        /\bm\.ed\b/,
        /\bmed\b(?= (?:degree|in\b))/,
        /\b(?:an?|requires) (?:ba|bs|ma|ms|aa)\b(?=[,. ]|$)/,
        /\bll\.?b\.?(?= |$)/,
        /\bll\.m\b/,
        /\bllm (?:degree|in (?:law|tax))/,
        /\bj\.d\.(?=$| )/,
      ),
      weight: 8,
      unless:
        /supervis\w+ .{0,60}(?:master|phd|ph\.d|graduate|doctoral)'?s?'? (?:students|candidates|theses|dissertations)/,
    },
    {
      name: 'school',
      pattern: anyOf(
        `high school, ged, secondary school, secondary education, twelfth grade, 12th grade, diploma, equivalency,
        gcse, gcses, a-level, a-levels, abitur, graduate`,
        /\b(?:12th|twelfth|10th|tenth) (?:pass(?:ed)?|std|standard|class)\b|\b10 ?\+ ?2\b/,
        /\b(?:(?:senior|leaving|matric\w*) certificates?|certificate i{2,3}|certificate iv)\b/,
        /\beducational qualifications?\b|\bnqf(?: level)? ?\d\b|\bgrade 1[0-2] (?:\([a-z]+\) )?certificate\b/,
        /\bg\.e\.d|\bh\.?s\.? (?:diploma|grad\w*|or (?:ged|equiv\w*))/,
        /\b(?:good|sound|basic|strong|broad|solid)(?: general| basic| all-round)? education\b(?! (?:is|for|to|system))/,
        /\bgrade [a-e1-9](?:\/[a-e1-9]| \(grade [a-e1-9]\))? (?:or (?:above|higher|better) )?in\b/,
        /\bgrads? (?:of|from)\b|\b(?:university|college)-educated\b/,
        /\bacademic standing\b|\bmatric\b|\bm\.arch\b/,
        /\bdoctoral (?:training|studies|program)/,
        /\bgraduat(?:es?|ed|ion) (?:of|from)\b/,
        /\b(?:post-?graduate|graduate|undergraduate|tertiary|university|academic) (?:qualification|certificate)s?\b/,
        // "A qualification in youth work", "a full Level 3 Childcare Qualification"
        /^(?:[\w-]+,? (?:and )?){0,5}(?<!\bteaching |\bdriving )qualifications? (?:in|that)\b/,
        /\blevel (?:[2-8]|ii|iii|iv|two|three|four) (?:[\w-]+ ){0,4}(?:qualifications?|diploma|award|nvq|apprenticeship)\b/,
      ),
      weight: 8,
      unless:
        /graduate level|graduate students|graduate research(?! degree)|school district|at a high school|graduate program in our/,
    },
    {
      name: 'study',
      pattern: anyOf(
        `coursework, course work, classwork, class work, academic background, academic training,
        educational background, educational training, formal education in, formal training in, formal schooling in,
        semester hours, college hours, semester units, credit hours, credit units, major in, majoring in, majored in, majors,
        field of study, enrolled, currently pursuing, student, accredited, vocational school, vocational training,
        vocational education, trade school, culinary school, nursing school, apprenticeship`,
        /\bcollege (?:credits?|level|education|courses?|units)\b/,
        /\b(?:rising|graduating|current|undergraduate|college) (?:seniors?|juniors?|sophomores?|freshm[ae]n)\b/,
        /\b(?:sophomores|freshmen)\b|\bgrade 1[0-2]\b/,
        /\b(?:junior|senior)(?:s| or (?:junior|senior)s?)? (?:standing|status)\b/,
        /\b(?:final|penultimate|last|first|second|third|fourth) year of (?:study|studies|school|college|university|your|an?)\b/,
        /\byears? of study\b/,
        /\bacademic (?:records?|achievements?|performance)\b/,
        /\b(?:return(?:ing)?|go(?:ing)? back) to (?:school|college|university)\b/,
        /(?<!higher )\beducation(?:al)? (?:in|background|level|requirement|and)\b/,
      ),
      weight: 5,
      unless: anyOf(
        /experience teaching/,
        /student (?:data|information|records|learning|success|achievement|support|services|body)/,
        /patient (?:and family )?education/,
      ),
    },
    {
      name: 'discipline',
      pattern: /\b(?:related|relevant|technical|quantitative|similar|equivalent) (?:field|discipline|major)\b/,
      weight: 2,
    },
  ],
};
