import { anyOf } from '../text/any-of.ts';
import type { Rule } from './rule.ts';

/** What the law or a policy demands of a person: authorisation, citizenship, clearance, age, checks, own vehicle. */
export const eligibility: Rule = {
  kind: 'eligibility',
  cues: [
    {
      name: 'work authorization',
      pattern: anyOf(
        `right to work, authorisation to work, authorization to work, legally work, legally able to work, visa, i-9,
        need for sponsorship, determined suitable, determined to be suitable, found suitable, found to be suitable,
        suitability determination, suitability for employment, suitability for federal employment`,
        /\b(?:legally )?(?:authori[sz]ed|eligible|entitled|permitted|legal(?:ly)?) (?:to|for) (?:\w+ )?work\b/,
        /\b(?:immigration|visa|work permit)\b.{0,20}\bsponsorship\b/,
        /\bwork(?:ing)? (?:authori[sz]ation|permit|visa|rights)\b/,
        /\bemployment (?:authori[sz]ation|eligibility)\b/,
        /\bsponsor(?:ship|ing|ed)?\b.{0,60}(?:visa|agency|work|employ|position)/,
        /\bwithout (?:\w+ ){0,4}sponsorship\b/,
      ),
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
      pattern: anyOf(
        'clearance, top secret, polygraph, public trust, identity verification, classified information, classified material',
        /\b(?:security|secret|government|dod|sci|polygraph|active|public trust|q) clearances?\b/,
        /\bts\/sci\b/,
      ),
      weight: 10,
      unless: /clearance (?:rack|sale|items)|customs clearance|overhead clearance|airway clearance/,
    },
    {
      name: 'background check',
      pattern: anyOf(
        'felony, criminal history, bondable, bonded, livescan, live scan',
        /\b(?:background|criminal|credit|reference|fingerprint\w*|motor vehicle|dmv|mvr|sex offender|child abuse|security) (?:history )?(?:checks?|screen(?:ing)?s?|investigations?|records?|reviews?|clearances?|verification)\b/,
        /\bfingerprint\w*\b/,
      ),
      weight: 10,
      unless:
        /arrest and conviction|(?:fair chance|will consider|consider qualified)|conduct\w* (?:background|reference) checks (?:for|on) candidates/,
    },
    {
      name: 'drug test',
      pattern: anyOf(
        'physical exam, physical examination, post-offer, post offer',
        /\bdrug(?:\/alcohol| (?:and|&|or) alcohol)?[- ]?(?:test|screen|free)\w*\b/,
        /\bdrug screen\w*\b/,
        /\bpre-?employment (?:drug|physical|screen|exam|medical|test)\w*/,
      ),
      weight: 10,
      unless: /drug-free workplace(?!.*(?:must|test))/,
    },
    {
      name: 'vetting',
      pattern: anyOf(
        `dbs, working with children, passport, police check, police clearance, police vetting, selective service,
        registered voter, must not be, must not have, vendor credentialing, provider credentialing`,
        /\balcohol test\w*/,
        /\benter (?:canada|the (?:u\.?s|uk|united))\b/,
      ),
      weight: 10,
    },
    {
      name: 'age',
      pattern: anyOf(
        'minimum age, of legal age, age of 18, age of 19, age of 21, must be 18, must be 21',
        /\b(?:at least |minimum (?:age )?(?:of )?|must be |be |over )?(?:18|19|21|25|16|eighteen|twenty-one)\+? years? (?:of age|old|or older)\b/,
        /\b(?:18|19|21|25|16) (?:or|and|\+) ?(?:older|over|above)\b/,
        /\bat least (?:18|21)\b(?! (?:months|years? (?:of )?experience))/,
      ),
      weight: 10,
    },
    {
      name: 'vaccination',
      pattern:
        /\bvaccin\w+|\bimmuni[sz](?:ation|ed)\w*|\btb (?:test|skin|screen)|\btuberculosis\b|\bflu shot\b|\bcovid/,
      weight: 8,
      unless: /(?:administer|give|provid)\w* .{0,20}(?:vaccin|immuni)/,
    },
    {
      name: 'driving record',
      pattern: anyOf(
        `driving record, dmv record, motor vehicle record, driving history, mvr, insurable, auto insurance,
        automobile insurance, car insurance, proof of insurance`,
      ),
      weight: 10,
    },
    {
      name: 'vehicle',
      pattern:
        /\b(?:reliable|own|personal|dependable|access to an?|use of (?:a|their|your)) (?:\w+ |and \w+ )?(?:transportation|vehicle|car|automobile|truck|tools|knives|cell phone)\b/,
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
      pattern:
        /\b(?:liability|malpractice) insurance\b|\b(?:covered|insured) (?:under|by|through)\b.{0,40}\binsurance\b/,
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
