/** Verbs of putting to use what one has. */
const APPLIES =
  '(?:us(?:e|es|ing)|appl(?:y|ies|ying)|leverag(?:e|es|ing)|utili[sz](?:e|es|ing)|draw(?:s|ing)? (?:(?:up)?on|from)|employ(?:s|ing)?|exercis(?:e|es|ing))';
/** What one is let do is none. */
const NO_OFFER =
  '(?!.{0,80}\\b(?:lets?|allow\\w*|enabl\\w+|opportunit\\w+|chance|join|acquire|learned|want|ways?|ready|scope)\\b)';
const HOW = '(?:(?!(?:this|that|these|the|our|new|develops?|gains?|builds?)\\b)[\\w/-]+,? ){0,5}?';
/** "Applies advanced knowledge of statistics", "you will use your passion for gardens": a duty that names what one has. */
export const APPLIES_WHAT_ONE_HAS: readonly RegExp[] = [
  new RegExp(`^${NO_OFFER}(?:[^.;:]{0,80} )?${APPLIES} ${HOW}(?:knowledge|expertise|understanding) (?:of|in)\\b`),
  new RegExp(
    `^${NO_OFFER}(?:[^.;:]{0,80} )?${APPLIES} (?:your|their|his or her) ${HOW}(?:knowledge|expertise|experience|passion|skills|talents?|background)\\b`,
  ),
];
