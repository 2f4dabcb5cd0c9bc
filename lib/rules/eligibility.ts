import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** The ages that the law and insurers ask for. */
const AGE = '(?:1[4-9]|2[0135]|sixteen|seventeen|eighteen|nineteen|twenty|twenty-one|twenty-five)';
/** What a trade's people bring with them. */
const OWN_THINGS = oneOf(`
  tools?, tool ?box, gear, equipment, kit, laptop, computer, phone, smartphone, cell phone, uniform, boots, ppe, knives,
  scissors, shears, instruments?, cameras?, bikes?, bicycle, boat, horse, truck, van, vehicle, car,
  transport(?:ation)?, insurance`);
const GEAR = `(?:hand |power |basic |set of )*${OWN_THINGS}`;

const RECORD = oneOf(
  'background, criminal, credit, reference, fingerprint\\w*, motor vehicle, dmv, mvr, sex offender, child abuse, registry',
  'security',
);
const CHECK = oneOf('checks?, screen(?:ing)?s?, investigations?, records?, reviews?, clearances?, verification');
const MEDICAL_GOES_ON = oneOf('exam\\w*, before, prior, after, and, upon, at, check, test');
/** How many references, of what sort and how good. */
const OF_REFERENCES = oneOf(`
  \\d, one, two, three, good, excellent, strong, solid, clean, written, professional, personal, work, employment,
  character, contactable, checkable, verifiable, traceable, recent, previous, own`);
/** What one may not be or have been. */
const BARRED = oneOf(`
  an?, any, been, had, taking, on, under, listed, barred, excluded, debarred, prohibited, currently, worked, related`);
const HAS_USE_OF = oneOf('reliable, own, good, adequate, personal, dependable, access to an?, use of (?:a|their|your)');
const VEHICLE = oneOf(
  'transport(?:ation)?(?! links?\\b), vehicle, car, van, automobile, truck, motorbike, tools, knives, cell phone',
);

const UNDERGO = oneOf(
  'pass(?:ing|age)?, undergo(?:ing)?, submit(?:ting)? to, take, complet(?:e|ion), successful(?:ly)?',
);
const EXAM = oneOf('exam\\w*, evaluations?, assessments?, screenings?, tests?');

/** What the law or a policy demands of a person: authorisation, citizenship, clearance, age, checks, own vehicle. */
export const eligibility: Rule = {
  kind: 'eligibility',
  cues: [
    {
      name: 'work authorization',
      pattern: anyOf(
        `right to work, authorization to work, legally work, legally able to work, visa,
        i-9, visas, work pass, employment pass, settled status, pre-settled status, work permits, h1b, h-1b,
        ssn, gc or usc, usc or gc, usc only, w2 only, w2 candidates, need for sponsorship, determined suitable,
        determined to be suitable, found suitable, found to be suitable, suitability determination, suitability
        for employment, suitability for federal employment, legal status`,
        /\b(?:legally )?(?:authorized|eligible|entitled|permitted|allowed|legal(?:ly)?) (?:to|for) (?:\w+ )?work\b/,
        /\bwork legally\b/,
        /\b(?:immigration|visa|work permit)\b.{0,20}\bsponsorship\b/,
        /\bwork(?:ing)? (?:authorization|permit|visa|rights)\b/,
        /\bemployment (?:authorization|eligibility)\b/,
        /\bsponsor(?:ships?|ing|ed)?\b.{0,60}(?:visa|agency|work|employ|position)/,
        /\b(?:no|not|cannot|unable|never)\b.{0,60}\bsponsor(?:s|ships?|ing)?\b/,
        /\b(?:needs?|requires?) (?:\w+ ){0,3}sponsorship\b/,
        /\bsponsorship (?:is )?(?:not|unavailable)\b/,
        /\bwithout (?:\w+ ){0,4}sponsorship\b/,
      ),
      weight: 10,
      unless: /executive sponsor|project sponsor/,
    },
    {
      name: 'citizenship',
      pattern: anyOf(
        /\bcitizen(?:ship)?\b/,
        // Citizens of nowhere are the public.
        /\b(?:u\.?s\.?a?|states|uk|eu|[a-z]+an|[a-z]+ish|only|be|are|is|non-?|for|to) citizens\b/,
        /\bcitizens (?:only|(?:and|or) (?:\w+ )?(?:permanent|residents|green card))\b/,
        /\b(?:british|irish|eu|eea|uk|canadian|australian|indian|american|us|foreign) nationals?\b/,
        /\bu\.?s\.?a? workers only\b/,
        /\bpermanent resident|\bgreen card\b|\bu\.?s\.? persons?\b|\bitar\b/,
      ),
      weight: 10,
      unless: anyOf(
        /senior citizens|citizens of the (?:county|city|state)/,
        /(?:serv\w+|assist\w+|help\w+) .{0,20}citizens|without regard/,
        /regardless|citizenship status|race/,
      ),
    },
    {
      name: 'clearance',
      pattern: anyOf(
        'clearance, top secret, polygraph, public trust, identity verification, classified information, classified material',
        /\b(?:security|secret|government|dod|sci|polygraph|active|public trust|q) clearances?\b/,
        /\bts\/sci\b|^(?:interim |top )?secret(?:$| (?=\w))/,
        /\b(?:sc|dv|bpss|ctc|nv\d|security)[- ](?:cleared|vetted|vetting)\b/,
      ),
      weight: 10,
      unless: /clearance (?:rack|sale|items)|customs clearance|overhead clearance|airway clearance/,
    },
    {
      name: 'background check',
      pattern: anyOf(
        'criminally cleared, felony, felonies, felon, criminal history, criminal record, bondable, bonded, livescan, live scan',
        /\b(?:on|from) (?:probation|parole)\b|\bpending (?:criminal )?charges\b/,
        /\bprior terminations\b|\b(?:good|clean|bad|poor) credit\b/,
        /\bcredit (?:issues|history|rating)\b|\bsolven(?:t|cy)\b|\bbankrupt\w*/,
        /\b(?:credit|background|security|reference|dbs)[- ]checked\b/,
        /\bno (?:[\w/-]+ ){0,4}convictions?\b/,
        /\bconvict(?:ed of|ions? (?:for|of|from|in|within))\b/,
        /\b(?:violence|drug|theft|dui|felony|criminal) convictions?\b/,
        /\bsex offender\b/,
        pattern`\b${OF_REFERENCES} references\b|^references\b`,
        pattern`\b${RECORD} (?:history )?${CHECK}\b`,
        /\b(?:background|criminal|credit)(?:,| and| &|\/) ?(?:(?!an? |the )[\w-]+,? ){0,3}(?:checks?|screen(?:ing)?s?)\b/,
        /(?<!\b(?:device|browser|digital|audio|acoustic|molecular|dna|rf)[- ])\bfingerprint\w*\b/,
      ),
      weight: 10,
      unless: anyOf(
        /arrest and conviction|(?:fair chance|will consider|consider qualified)/,
        /conduct\w* (?:background|reference) checks (?:for|on) candidates/,
      ),
    },
    {
      name: 'drug test',
      pattern: anyOf(
        'physical exam, physical examination, post-offer, post offer, pre-placement, substance screen, substance screens',
        /\bdrug(?:\/alcohol| (?:and|&|or) alcohol)?[- ]?(?:test|screen|free)\w*\b/,
        /\bdrug screen\w*\b|\bpanel (?:drug )?(?:screen|test)\w*|\bhair follicle\b/,
        pattern`
          \b(?:pass|dot|medical) (?:an? |the |our )?(?:dot |pre-employment |post-offer |medical )?
          (?:physical|medical)(?=$|[.,;)]| ${MEDICAL_GOES_ON})
        `,
        /\b(?:satisfactory|pass(?:ing)?|clear|successful) (?:an? |the )?(?:\w+ )?(?:medical|physical)[.]?$/,
        pattern`\b${UNDERGO} .{0,40}\b(?:medical|psychological|psychiatric|psych|polygraph) (?:and \w+ )?${EXAM}\b`,
        /\b(?:medical|psychological) exam\w* (?:[^.;]{0,120} )?(?:will be|is|are) (?:conducted|required|given|administered)\b/,
        /\bnon-?smok(?:er|ing)\b|\b(?:nicotine|tobacco)-free\b/,
        /\bpre-?employment (?:drug|physical|screen|exam|medical|test|process|check|vetting)\w*/,
      ),
      weight: 10,
      unless: /drug-free workplace(?!.*(?:must|test))/,
    },
    {
      name: 'vetting',
      pattern: anyOf(
        `dbs, vetting, vetted, working with children, passport, police check, police clearance, police vetting, garda clearance,
        police record,
        police certificate, vulnerable sector, barred list, rehabilitation of offenders, disclosure scotland,
        enhanced disclosure, basic disclosure, fitness and propriety, pvg, fit and proper, selective service,
        confidentiality agreement, non-disclosure agreement, non-compete, social security number, registered
        voter, registered voters, vendor credentialing, provider credentialing`,
        /\balcohol test\w*/,
        /\b(?:no|not have(?: any)?|visible|facial|offensive) (?:\w+ ){0,2}(?:tattoos?|piercings?)\b/,
        pattern`\b(?:must|may|can|should) ?not (?:(?:have|be) ${BARRED}|use|work for)\b`,
        /\bnot (?:currently )?(?:be )?related to\b/,
        /\b(?:not|never) (?:\w+ ){0,2}(?:declared|found) (?:unfit|guilty|unsuitable|incompetent)\b/,
        /\b(?:not|never) (?:\w+ ){0,2}(?:disqualified|dismissed|barred|banned) from\b/,
        /\b(?:not|never|no) (?:\w+ ){0,3}under contract\b/,
        /\b(?:government|photo|valid|state)[- ](?:issued )?(?:photo )?id\b/,
        /\bforms? of (?:id\b|identification)/,
        /\benter (?:canada|the (?:u\.?s|uk|united))\b/,
      ),
      weight: 10,
    },
    {
      name: 'age',
      pattern: anyOf(
        'minimum age, of legal age, legally old enough, legal drinking age, age of 18, age of 19, age of 21',
        pattern`\b(?:be |under )?${AGE} ?(?:yrs?|years?)? ?(?:\+|(?:and|or|&) (?:up|over|older|above))`,
        pattern`^${AGE} ?\+(?=$| (?:only|years))|\bunder ${AGE} (?:cannot|can|will|may|must|are)\b|^(?:at least|over|above) ${AGE}$`,
        pattern`\b(?:be|is|are) (?:at least |over |above |aged? )*${AGE}(?=$|[.,;)+]| (?:because|by|to|at|on|or|when|years|with|and)\b)`,
        /\b(?:at least |minimum (?:age )?(?:of )?|must be |be |over )?(?:18|19|21|25|16|eighteen|twenty-one)\+? years? (?:of age|old|or older)\b/,
        pattern`\b${AGE} (?:or|and|\+) ?(?:older|over|above)\b`,
        pattern`^(?:at least |over )?${AGE} years (?:old|of age)$`,
        /\b(?:be|is|are|over|than|least|minimum(?: of)?) \d\d(?: 1\/2|\.5)? years? of age\b/,
        /\b(?:under|below|not (?:over|above|more than)) \d\d years? of age\b|\bmaximum age\b/,
        /\b(?:over|under|above|below|past|between) (?:the ages? of )\d\d\b/,
        /\b(?:not|no) (?:be )?(?:over|older than|more than|under) \d\d (?:years|on|at|by)\b/,
        /\bat least (?:18|21)\b(?! (?:months|years? (?:of )?experience))/,
      ),
      weight: 10,
    },
    {
      name: 'vaccination',
      pattern: anyOf(
        /\bvaccin\w+|\bimmuniz(?:ation|ed)\w*|\btb (?:test|skin|screen)/,
        /\btb[.]?$|\b(?:tetanus|hepatitis|mmr|tdap|varicella)\b/,
        /\btuberculosis\b|\bflu shot\b|\bcovid/,
      ),
      weight: 8,
      unless:
        /(?:administer|give|provid)\w* (?!(?:\w+ )?(?:proof|evidence|documentation|records?) ).{0,20}(?:vaccin|immuni)/,
    },
    {
      name: 'driving record',
      pattern: anyOf(
        `driving record, dmv record, motor vehicle record, driving history, mvr, insurable, auto insurance,
        automobile insurance, car insurance, proof of insurance, moving violation, moving violations, traffic violation,
        traffic violations, dui, duis, dwi, dwis, preventable accidents, at-fault accidents`,
        /\b(?:control|crossing|driving|speeding) violations?\b|\bspeeding\b|\breckless driving\b/,
        /\bunder the influence\b|\bintoxicated\b/,
        /\b(?:suspended|revoked) (?:or \w+ )?licen[cs]es?\b|\blicen[cs]e (?:suspensions?|revocations?)\b/,
        /\bdriv(?:er'?s?|ing) abstract\b|\bpoints on (?:your|their|the) (?:driv\w+ )?licen[cs]e\b/,
      ),
      weight: 10,
    },
    {
      name: 'vehicle',
      pattern: anyOf(
        'car owner, van owner, truck owner, bike owner, ride to work, way to get to work, way to and from work, way of getting to work',
        pattern`\b${HAS_USE_OF} (?:\w+ |and \w+ )?${VEHICLE}\b`,
        pattern`
          (?:^|\b(?:have|has|having|with|supply|provide|bring|use|need) )(?:(?:your|their|his or her) )?own[ ]
          (?:\w+ |(?:mode|means|form|method) of )?${GEAR}\b
        `,
        /^(?:an? |the |your )?(?:car|van|vehicle|automobile|smart ?phone)(?: (?:is|with|and|required|needed|essential)\b|$)/,
        /\b(?:have|has|got|own) (?:an? )(?:\w+ )?(?:car|vehicle|van|smart ?phone)\b/,
        /\b(?:high-speed|reliable|stable|fast|home|wired|broadband|strong) (?:\w+ )?internet\b/,
      ),
      weight: 9,
    },
    {
      // What one who works from home has there.
      name: 'home office',
      pattern: anyOf(
        /^(?:(?!and\b|or\b|with\b|in\b|of\b|for\b)[\w-]+ ){0,4}(?:headset|webcam|microphone|dual monitors?)\b/,
        /\b(?:quiet|private|dedicated|distraction-free) (?:[\w-]+ )?(?:room|work ?space|work ?station|place to work)\b/,
        pattern`
          ^(?:an? |your |own )?(?:[\w-]+ ){0,4}(?:computer(?: system)?|laptop|pc) (?:with|running|that) (?:\w+ )?
          (?:at least|a minimum|windows|\d|\w+ (?:operating|processor|ram))
        `,
        /\bback-?up (?:power|internet|generator|electricity|(?:plan|connection|device)s?\b.{0,40}\b(?:power|internet|outage|connection))\b/,
      ),
      weight: 9,
    },
    {
      name: 'transport',
      pattern:
        /\b(?:arrange|provide|have|own|secure) (?:for )?(?:(?:your|their|own|reliable|personal) ){0,2}transportation\b(?= (?:to|for)\b|$)/,
      weight: 9,
      unless: /\b(?:residents|clients|patients|customers|students)\b/,
    },
    {
      name: 'insurance',
      pattern: anyOf(
        /\b(?:liability|malpractice) insurance\b/,
        /\b(?:covered|insured) (?:under|by|through)\b.{0,40}\binsurance\b/,
      ),
      weight: 8,
    },
    {
      name: 'policy',
      pattern: anyOf(
        `employment qualifications, hiring criteria, contingent on, contingent upon, condition of employment,
        condition of hire, conflict of interest, conflicts of interest, oath, direct deposit`,
      ),
      weight: 6,
    },
  ],
};
