import type { Rule } from './rule.ts';

/** What the law or a policy demands of a person: authorisation, citizenship, clearance, age, checks, own vehicle. */
export const eligibility: Rule = {
  kind: 'eligibility',
  cues: [
    {
      name: 'work authorization',
      pattern:
        /\b(?:legally )?(?:authori[sz]ed|eligible|entitled|permitted|legal(?:ly)?) (?:to|for) (?:\w+ )?work\b|\b(?:immigration|visa|work permit)\b.{0,20}\bsponsorship\b|\bwork(?:ing)? (?:authori[sz]ation|permit|visa|rights)\b|\bemployment (?:authori[sz]ation|eligibility)\b|\bright to work\b|\bauthori[sz]ation to work\b|\blegally (?:able to )?work\b|\bsponsor(?:ship|ing|ed)?\b.{0,60}(?:visa|agency|work|employ|position)|\bvisa\b|\bwithout (?:\w+ ){0,4}sponsorship\b|\bi-9\b|\bneed for sponsorship\b|\b(?:determined|found) (?:to be )?suitable\b|\bsuitability (?:determination|for (?:federal )?employment)\b/,
      weight: 10,
      unless: /executive sponsor|project sponsor/,
    },
    {
      name: 'citizenship',
      pattern: /\bcitizen(?:s|ship)?\b|\bpermanent resident|\bgreen card\b|\bu\.?s\.? persons?\b|\bitar\b/,
      weight: 10,
      unless:
        /senior citizens|citizens of the (?:county|city|state)|(?:serv\w+|assist\w+|help\w+) .{0,20}citizens|without regard|regardless|citizenship status|race/,
    },
    {
      name: 'clearance',
      pattern:
        /\b(?:security|secret|government|dod|sci|polygraph|active|public trust|q) clearances?\b|\bclearance\b|\bts\/sci\b|\btop secret\b|\bpolygraph\b|\bpublic trust\b|\bidentity verification\b/,
      weight: 10,
      unless: /clearance (?:rack|sale|items)|customs clearance|overhead clearance|airway clearance/,
    },
    {
      name: 'background check',
      pattern:
        /\b(?:background|criminal|credit|reference|fingerprint\w*|motor vehicle|dmv|mvr|sex offender|child abuse|security) (?:history )?(?:checks?|screen(?:ing)?s?|investigations?|records?|reviews?|clearances?|verification)\b|\bfingerprint\w*\b|\bfelony\b|\bcriminal history\b|\bbondable\b|\bbonded\b|\blive ?scan\b/,
      weight: 10,
      unless:
        /arrest and conviction|(?:fair chance|will consider|consider qualified)|conduct\w* (?:background|reference) checks (?:for|on) candidates/,
    },
    {
      name: 'drug test',
      pattern:
        /\bdrug(?:\/alcohol| (?:and|&|or) alcohol)?[- ]?(?:test|screen|free)\w*\b|\bdrug screen\w*\b|\bpre-?employment (?:drug|physical|screen|exam|medical|test)\w*|\bphysical exam(?:ination)?\b|\bpost[- ]offer\b/,
      weight: 10,
      unless: /drug-free workplace(?!.*(?:must|test))/,
    },
    {
      name: 'vetting',
      pattern:
        /\bdbs\b|\bworking with children\b|\bpassport\b|\bpolice (?:check|clearance|vetting)\b|\bselective service\b|\balcohol test\w*|\bregistered voter\b|\bmust not (?:be|have)\b|\benter (?:canada|the (?:u\.?s|uk|united))\b|\b(?:vendor|provider) credentialing\b/,
      weight: 10,
    },
    {
      name: 'age',
      pattern:
        /\b(?:at least |minimum (?:age )?(?:of )?|must be |be |over )?(?:18|19|21|25|16|eighteen|twenty-one)\+? years? (?:of age|old|or older)\b|\b(?:18|19|21|25|16) (?:or|and|\+) ?(?:older|over|above)\b|\bminimum age\b|\bof legal age\b|\bage of (?:18|19|21)\b|\bat least (?:18|21)\b(?! (?:months|years? (?:of )?experience))|\bmust be (?:18|21)\b/,
      weight: 10,
    },
    {
      name: 'vaccination',
      pattern: /\bvaccin\w+|\bimmuni[sz](?:ation|ed)\w*|\btb (?:test|skin)|\btuberculosis\b|\bflu shot\b|\bcovid/,
      weight: 8,
      unless: /(?:administer|give|provid)\w* .{0,20}(?:vaccin|immuni)/,
    },
    {
      name: 'driving record',
      pattern:
        /\b(?:driving|dmv|motor vehicle) record\b|\bdriving history\b|\bmvr\b|\binsurable\b|\bauto(?:mobile)? insurance\b|\bcar insurance\b|\bproof of insurance\b/,
      weight: 10,
    },
    {
      name: 'vehicle',
      pattern:
        /\b(?:reliable|own|personal|dependable|access to an?|use of (?:a|their|your)) (?:\w+ |and \w+ )?(?:transportation|vehicle|car|automobile|truck|tools|knives|cell phone)\b/,
      weight: 9,
    },
    {
      name: 'insurance',
      pattern:
        /\b(?:liability|malpractice) insurance\b|\b(?:covered|insured) (?:under|by|through)\b.{0,40}\binsurance\b/,
      weight: 8,
    },
    {
      name: 'policy',
      pattern:
        /\bemployment qualifications\b|\bhiring criteria\b|\bcontingent (?:up)?on\b|\bcondition of (?:employment|hire)\b|\bconflicts? of interest\b|\boath\b/,
      weight: 6,
    },
  ],
};
