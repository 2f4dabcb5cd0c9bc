/** A bodily demand or a working condition: how postings name it, and the work (titles, lines of jobs) that shows it. */
export interface PhysicalTopic {
  readonly id: string;
  readonly asked: RegExp;
  /** tried on each folded line of the jobs; absent where no job shows it */
  readonly shown?: RegExp;
  /** goes along with the rest of a list and is not asked for on its own */
  readonly minor?: boolean;
}

export const PHYSICAL: readonly PhysicalTopic[] = [
  { id: 'stress', asked: /\bstress(?:ful)?\b/ },
  { id: 'standing', asked: /\b(?:stand|standing|on (?:your|their|one'?s) feet)\b/ },
  { id: 'walking', asked: /\b(?:walk|walking)\b/, minor: true },
  { id: 'sitting', asked: /\b(?:sit|sitting|seated)\b/, shown: /\bsit-down\b/, minor: true },
  {
    id: 'hands',
    asked: /\b(?:hands|grasp\w*|handle|feel|dexterity|motor skills)\b/,
    shown:
      /\b(?:weld\w*|repairs?|mechanic|machinist|assembl\w*|sew\w*|electrician|carpenter|blood draws|iv (?:insertion|starts)|dressing changes|sutur\w*)\b/,
    minor: true,
  },
  { id: 'fingers', asked: /\b(?:fingers?|typ(?:e|ing)|keyboard\w*|reach\w*)\b/, minor: true },
  {
    id: 'bending',
    asked: /\b(?:bend\w*|twist\w*|squat\w*|stoop\w*|kneel\w*|crouch\w*|crawl\w*|climb\w*|balance)\b/,
    minor: true,
  },
  { id: 'eyesight', asked: /\b(?:vision|visual|see|sight|eyesight|acuity|color)\b/ },
  { id: 'hearing', asked: /\b(?:hear|hearing|talk|speech)\b/, minor: true },
  {
    id: 'machinery',
    asked: /\b(?:moving (?:mechanical )?parts|machinery|mechanical parts|moving vehicles)\b/,
    shown:
      /\b(?:conveyors?|palletizers?|machines?|machinist|maintenance (?:mechanic|technician)|forklift|reach truck|plant|weld\w*|press|assembly line)\b/,
  },
  {
    id: 'electricity',
    asked: /\b(?:electrical (?:current|shock|hazards?))\b/,
    shown: /\b(?:\d+ v\b|volts?|electrical|three-phase|electrician)\b/,
  },
  {
    id: 'manufacturing',
    asked: /\bmanufacturing (?:work )?environment\b|\bplant environment\b|\bshop environment\b/,
    shown: /\b(?:plant|manufactur\w*|industrial|packaging|machin\w*)\b/,
  },
  {
    id: 'fumes',
    asked: /\b(?:fumes|airborne|dust|smoke|odors?)\b/,
    shown: /\b(?:weld\w*|paint\w*|foundry)\b/,
  },
  {
    id: 'chemicals',
    asked: /\bchemicals?\b/,
    shown: /\b(?:chemicals?|paint\w*|hazmat|pesticides?|solvents?|acids?)\b/,
  },
  {
    id: 'body fluids',
    asked: /\b(?:blood|(?:body|bodily|patient) fluids|bloodborne|infectious|communicable diseases?|pathogens)\b/,
    shown:
      /\b(?:nurse|rn|lpn|cna|patient care|caregiver|phlebotom\w*|emt|paramedic|dental (?:assistant|hygienist)|dentist|medical assistant|lab(?:oratory)? technician|mortician|bedside|wound care)\b/,
  },
  { id: 'vibration', asked: /\bvibration\b/, shown: /\bjackhammer\b/ },
  {
    id: 'temperature',
    asked: /\b(?:extreme (?:heat|cold|climate|temperatures?|conditions)|temperatures?|heat|cold|humid\w*|wet)\b/,
    shown: /\b(?:freezers?|cold storage|foundry|furnaces?|roofing|cooks?|chef|kitchen|baker|extreme (?:heat|cold))\b/,
  },
  { id: 'noise', asked: /\b(?:noise|loud|noisy)\b/ },
  {
    id: 'heights',
    asked: /\b(?:heights?|ladders?|man-?lifts?|scaffold\w*|high places|elevated)\b/,
    shown:
      /\b(?:roof\w*|scaffold\w*|ladder work|electrician|lineman|(?:aerial|boom|scissor) lift|bucket truck|cherry picker|tower|high reach)\b/,
    minor: true,
  },
  {
    id: 'outdoors',
    asked: /\b(?:outdoors?|outside|inclement|weather)\b/,
    shown: /\b(?:outdoors?|outside|lawn|landscap\w*|construction|field work|farm|pressure washing|delivery)\b/,
  },
  {
    id: 'indoors',
    asked: /\b(?:indoors?|inside|office (?:environment|setting)|warehouse environments?)\b/,
    shown: /(?<!sql |data )\b(?:warehouse|plant|factory)\b/,
  },
  {
    id: 'warehouse',
    asked: /\b(?:warehouse|shipping.?\/?(?:and )?receiving|dock)\b/,
    shown: /\b(?:warehouse|dock|shipping|receiving|fulfillment|loading)\b/,
  },
  { id: 'computer', asked: /\b(?:computer|screen|monitor|terminal)\b/ },
  {
    id: 'driving',
    asked: /\b(?:drive|driving|operate a (?:vehicle|motor))\b/,
    shown: /\b(?:driv(?:er|ing|e)|route|courier|truck)\b/,
  },
];
