/** How a line ends that leads on to the next. */
const OPEN_END = /(?::\s*[-–—]*|…|\.{3})\s*$/;
/** "Tools such as awls, planes…": the dots say that there are more of them. */
const AND_SO_ON = new RegExp(
  [
    String.raw`\b(?:such as|like|e\.g\.?|including) (?!.*\b(?:you|we)\b)[^:]*(?:…|\.{3})\s*$`,
    // "Bring shovels, rakes, gloves…"
    String.raw`(?:, [^,:;]{1,30}){2,}(?<!\b(?:and|or|to|with|you|we))(?:…|\.{3})\s*$`,
  ].join('|'),
  'i',
);
/** "The following skills are welcome.": said of what stands below, though a full stop ends it. */
const NAMES_WHAT_FOLLOWS = /\bthe following (?:[\w/-]+ ){0,6}[\w/-]+\.\s*$/i;

/** Whether a line only leads on to what stands below it. */
export const leadsOn = (words: string): boolean =>
  (OPEN_END.test(words) && !AND_SO_ON.test(words)) || NAMES_WHAT_FOLLOWS.test(words);
