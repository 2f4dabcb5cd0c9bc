import { anyOf } from '../../../text/any-of.ts';
import type { TraitFamily } from './family.ts';

/** What is written without being prose. */
const NOT_PROSE =
  '(?:the |unit |automated |sql |python |some )*(?:schedules?|rosters?|code|sql|queries|tests?|software|scripts|firmware|macros|programs?|apps?|drivers|tickets|orders|checks|prescriptions|instructions|directions)\\b';

// "Communication skills" without more ask for both, in writing and by word of mouth.
const COMMUNICATION =
  '\\bcommunicat\\w+ (?:and \\w+ )?(?:skills|abilit\\w+)\\b|\\bcommunications skills\\b|\\b(?:strong|excellent|good|effective|clear|great|outstanding|exceptional) communicators?\\b|\\bcommunication$|\\bcommunication,|\\binterpersonal and communication\\b|\\bcommunication (?:and|&)';

/** How one speaks, writes and makes oneself understood. */
export const TALKING: readonly TraitFamily[] = [
  {
    id: 'writing',
    subject: true,
    section: 'publications',
    asked: new RegExp(`\\b(?:writ(?:ten|ing|e)|grammar|spelling|editorial)\\b|${COMMUNICATION}`),
    shown: anyOf(String.raw`
      (?:desk|training|user|policy) manuals?, policies for, wrote up, white papers?, case studies, theses, thesis,
      dissertation, grants? (?:writing|proposals?), rfps?, letters to, editing, copy for, content for,
      work instructions, care plans?, how-to, catalog copy, speeches, translat(?:ed|es|ing), briefings? papers?,
      scripts for, court filings, contracts for, rewrote the, write up, motions, pleadings, press releases,
      progress notes, incident reports, manuals, sops?, (?<!of-)specifications?, ieps?, grant applications?,
      blog posts?, scripts?, wrote(?! ${NOT_PROSE}), writ(?:e|es|ten|ing)(?! ${NOT_PROSE}), co-?wrote,
      draft(?:s|ed|ing)?, author(?:ed|s)?, runbooks?, newsletters?, memos?, briefs, publish\w*, publications?,
      blog\w*, post-?mortems?, copywriting, edited, editor, (?<!first )articles?, reporting package, staff reports,
      procedures that, charting, documented, lesson plans, case notes, proposals?, grant renewals`),
    hinted: /\b(?:e-?mails?|minutes|reports|replies|correspondence)\b/,
  },
  {
    id: 'speaking',
    asked: new RegExp(
      `\\b(?:verbal(?:ly)?|oral(?:ly)?|spoken|speak(?:ing)?|phone|telephone|articulate)\\b|${COMMUNICATION}`,
    ),
    shown: anyOf(String.raw`
      training sessions,
      testif(?:y|ied), testimony, group sessions, call(?:ed|s)? (?:home|parents|families), interview\w*, dials,
      911, callers?, dispatch(?:ing|er)?, talks? at,
      speaker programs?, in-services, orientations?, facilitat(?:ed|es|ing), hosted,
      led (?:\w+ ){0,2}(?:meetings|sessions|tours|discussions), meetings with, standups?, stand-ups, toastmasters,
      auctions?, interpreted, interpret(?:ing)? for, counsel(?:ed|ing|s),
      advis(?:ed|ing) (?:[\w-]+ ){0,3}(?:clients|patients|students|customers|families),
      onboard(?:ed|ing) (?:\w+ )?(?:clients|customers|hires), town halls?, open houses, showings, readouts?, read out,
      parents, conferences, lectur\w+, hearings, intake, tours, answered, dispatched, moderated,
      present(?:ed|s|ing|ations?), brief(?:ed|ings?|ing), demos?, cold calls?, (?<!service )calls, phones?, spoke,
      speak(?:ing|er)?, taught(?! (?:myself|himself|herself|themselves)), teach(?:es|ing)?, explain\w*,
      in front of, radio, interview(?:ed|s|ing), negotiat\w+, handovers?, discharge teaching,
      (?:patient|diabetes|health) education, customers, guests, friendly at, contact for, workshops?, webinars?,
      pitch(?:ed|es|ing), front counter`),
    hinted: /\b(?:coach\w*|mentor\w*|precept\w*)\b/,
  },
  { id: 'listening', asked: /\blisten(?:ing|er|s)?\b/, shown: /\b(?:listen\w*|hear people out|intake interviews)\b/ },
  {
    id: 'negotiating',
    asked: /\bnegotiat\w*\b/,
    shown: /\b(?:negotiat\w*|bargain\w*|counter-?offers|haggl\w*)\b/,
  },
  {
    id: 'presenting',
    asked:
      /\b(?:present(?:ation|ations|ing|er)|presents? (?=(?:\w+ ){0,2}(?:to|in|at|information|material|findings|results|concepts|ideas|data)\b)|public speaking|stand-?up)\b/,
    shown: anyOf(String.raw`
      training sessions,
      talks? at, speaker programs?, in-services, open houses, town halls?, readouts?, read out, showings,
      quarterly business reviews, board meetings, board decks?, deck for, facilitat(?:ed|es|ing),
      conference (?:talks?|papers?), poster, lectur\w+, keynote, conference talk,
      led (?:workshops|trainings?|classes|tours), present(?:ed|s|ing|ations?), brief(?:ed|ings?), demos?, in front of,
      spoke at, speaker, taught(?! (?:myself|himself|herself|themselves)), teach(?:es|ing)?, radio, webinars?,
      pitch(?:ed|es|ing), workshops?`),
  },
  {
    id: 'communicating with people',
    asked:
      /\bcommunicat\w* (?!skills|abilit)(?:\w+ ){0,3}(?:with|to|across|between)\b|\bcommunicat(?:e|es|ing|or)\b|\bconvey\b|\bexplain\w* (?:\w+ ){0,5}(?:to|concepts|technical|complex|in easy)\b|\bsimplify\b|\bopen communication\b|\binformation sharing\b|\btranslat\w+ (?:of )?(?:technical|complex)\b|\b(?:non-technical|understandable|audiences|complex information)\b/,
    shown: anyOf(String.raw`
      (?:link|bridge|go-between) between, between the shop floor and, speak with, walk-?in, shippers, witnesses,
      represent(?:ed|s|ing)? clients, callers?, passengers, diners, tenants, clients? (?:supervisors|meetings|calls),
      buyers and, architects, inspectors, physicians, doctors, owners, attorneys, hiring managers, commissioners,
      the press, reporters, business (?:analysts|owners|partners), product managers, liais\w+, point of contact,
      main contact, worked with (?:\w+ ){0,3}(?:teams|departments|managers|engineers), members of the public,
      caregivers, parents, students, residents, visitors, suppliers, vendors, agencies, commander, customers,
      patients, guests, present(?:ed|s), brief(?:ed|ings?), demos?, taught(?! (?:myself|himself|herself|themselves)),
      teach\w*, explain\w*, contact for, stakeholders?, the public, handovers?, families, negotiat\w+,
      clients directly, crew of, replies to`),
    hinted: /\b(?:runbooks?|post-?mortems?|coach\w*|mentor\w*|clients?)\b/,
  },
  {
    id: 'persuasion',
    asked:
      /\b(?:persua\w*|influenc(?:e|es|ed|ing|ial)|gain(?:ing)? (?:commitment|acceptance|buy-?in)|buy-?in|credibility|convinc\w*|consensus)\b/,
    shown: anyOf(String.raw`
      counter-?offers, upsell\w*, upgrades, walking \w+ through, represent(?:ed|s|ing)? clients, demand letters,
      pitch\w*, fundrais\w*, formulary wins?, buy-?in, advocat\w*, lobb(?:ied|ying), quota, of plan, upsold,
      recruited, convinced, grants? won, raised \$, testif\w*, negotiat\w*, closed \d+, landed, won, sold, persuad\w*,
      convinc\w*, in the room`),
  },
  {
    id: 'facilitation',
    subject: true,
    asked: /\bfacilitat(?:ion|ing|e|or)\b/,
    shown:
      /\b(?:facilitat\w*|moderated|led (?:\w+ ){0,2}(?:workshops?|meetings|sessions|trainings?|groups?)|workshops?|ran (?:\w+ )?(?:meetings|sessions|groups|standups))\b/,
  },
  {
    id: 'documentation',
    subject: true,
    asked: /\bdocumentation skills\b|\band documentation\b/,
    shown:
      /\b(?:document(?:ed|s|ing|ation)|chart(?:ing|s|ed)|manuals|runbooks?|procedures|sops?|work instructions|records|logged)\b/,
  },
];
