import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** Cards and tickets that certify nothing. */
const NO_CERTIFICATE = oneOf(`
  credit, gift, business, score, report, sim, playing, greeting, id, punch, support, trouble, service, help, desk, jira,
  parking, season, event, lottery, punching, graphics`);
/** What professionals belong to. */
const BODY = oneOf('institut(?:e|ion), association, society, college, professional bod(?:y|ies), academy, law society');
const BY_NAME = oneOf(
  // nursing and medicine
  'rn, lpn, lvn, cna, aprn, emt, tncc, nrp, bls, acls, pals, cpr, first aid, medical examiner',
  // care of mind and behaviour
  'lcsw, lmsw, lmft, bcba, rbt',
  // business, technology
  'cpa, cfa, cma, pmp, csm, phr, sphr, series \\d+, cissp, cism, ccna, itil, comptia, a\\+ certification, security\\+',
  // trades, safety, food
  "cdl, twic, osha[- ]?\\d\\d, hazwoper, epa 608, servsafe, food handler(?:'?s)?, notary, p\\.?e\\.? license",
  'journeyman (?:licen[cs]e|card|electrician|plumber|status), pr?dp, driving permits?',
);

/** A licence, certification or registration that someone issues, a driving licence included. */
export const credential: Rule = {
  kind: 'credential',
  cues: [
    {
      name: 'licence',
      pattern: /\blicen[cs](?:e|es|ed|ure|ing)\b/,
      weight: 9,
      unless: anyOf(
        /software licen|licens(?:e|ing) (?:agreement|revenue|deal|fee)/,
        /licensed (?:products|software)|unlicensed/,
        /\b(?:governing|regulating) (?:the )?(?:\w+,? (?:and )?){0,3}licensing\b|\blicensing (?:laws|regulations|polic(?:y|ies)|rules)\b/,
      ),
    },
    {
      name: 'certification',
      pattern: /\bcertif(?:ication|ications|icate|icates|ied)\b/,
      weight: 8,
      unless: /certified (?:payroll|mail|organization|company|employer|b corp)|birth certificate|gift certificate/,
    },
    {
      name: 'registration',
      pattern: anyOf(
        `registration with, registration as, board-certified, board certified, admitted to practice, admitted to bar,
        admitted to the practice, admitted to the bar, passed the`,
        /\bregistered (?:nurse|dental|dietitian|pharmacist|professional|veterinary|representative|architect|engineer|behavior|respiratory|radiolog)/,
        /\bregister(?:ed|ing)?(?: or [\w ]{3,30})? (?:with|by) (?!(?:the )?selective|us\b|our\b|your\b|an? |this\b)/,
        /\bbar (?:admission|membership|card)/,
        /\bregistered (?:in|on) .{0,60}\bregister\b|\bregister (?:held|maintained|kept) by\b/,
        /\bmember(?:ship)? of the .{0,30}\bbar\b/,
        pattern`\bmember(?:ship)? (?:of|with) (?:[\w-]+ ){0,5}${BODY}\b`,
        // "Eligible for membership of the AASW"
        pattern`
          \b(?:eligib(?:le|ility)|full|professional|chartered|corporate) (?:for |to )?
          (?:(?:full|associate|student) )?membership (?:of|with|in) (?!(?:the |our |a )?(?:team|staff|board|group)\b)
        `,
      ),
      weight: 8,
    },
    {
      name: 'training',
      pattern: /^(?:[\w-]+ ){0,3}training(?: in| on|:| within|$)/,
      weight: 6,
      unless: /experience|provide|ability|willing|knowledge|on the job|^formal|vocational|doctoral|graduate/,
    },
    {
      name: 'card',
      pattern: anyOf(
        `green belt, black belt, yellow belt, white belt, teaching credential, teacher credential, notary,
        in good standing, charterholder, qualified as, qualified teacher, qualified solicitor,
        qualified accountant`,
        /\b(?:guard|blue|white|cscs|medical|health|twic|tips|food|clearance|union|forklift|operator|sia|peace officer) card\b/,
        /\bchartered\b(?! (?:with|to|by|for)\b)/,
        /\b(?:forklift|crane|trade|white card|rigging) ticket\b/,
        /\bcredentials?\b(?! (?:check|verification|management))/,
        /\bdesignations?\b(?= (?:is |are )?(?:\w+ly )?(?:preferred|required|desired|an? (?:asset|plus|must))|[.!]?$)/,
        pattern`^(?:[\w-]+ ){1,4}(?<!\b${NO_CERTIFICATE} )(?:cards?|badge|tickets?|permits?|endorsements?)$`,
        /\bregistered \w+ (?:assistant|technician|hygienist)\b/,
        /\bcommission\b(?= as| \(|$)/,
        /\boperator,? (?:grade|class|level) (?:[ivx]+|\d)\b/,
        /(?<=[\w-] )\b(?:registration|permit)\b/,
        /\b(?:aca|acca|cima|ccab|cips|cipd)\b/,
      ),
      weight: 7,
      unless: anyOf(
        /(?:user|event|patient|course|voter|vehicle|class|account|online) registration/,
        /permit (?:application|process)|good standing with/,
      ),
    },
    {
      name: 'credential name',
      pattern: pattern`\b${BY_NAME}\b`,
      weight: 6,
    },
    {
      name: 'course',
      pattern: /\bsuccessful completion of\b|\bcomplet(?:e[ds]?|ion)\b.{0,80}\b(?:training|course|program|academy)\b/,
      weight: 6,
      unless: /background|degree|apprenticeship|high school|secondary school|\bgrade 1[0-2]\b|\b(?:12th|twelfth) grade/,
    },
  ],
};
