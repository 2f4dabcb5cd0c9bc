import { anyOf, oneOf } from '../text/any-of.ts';
import { LEARNED, MASTERY } from '../text/assets.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** Verbs of work, as it was done. */
const DONE = oneOf(`
  exceeded, achieved, closed, managed, led, built, delivered, shipped, supervised, taught, sold, published,
  presented, launched, implemented, deployed, designed, served, worked, created, conducted, trained, coached,
  contributed, participated, wrote, drove, grew, negotiated, coordinated, directed, oversaw, handled, performed,
  prepared, produced, executed, spearheaded, authored, mentored, hired, recruited, raised, won, improved, reduced,
  increased, generated, facilitated, administered, installed, repaired, developed, written, founded, operated`);

const KNOWLEDGE = oneOf(LEARNED, MASTERY);
/** Whose experience it is that somebody is to be given. */
const MADE_FOR_OTHERS = oneOf(`
  seamless, positive, exceptional, memorable, great, best, overall, welcoming, user, customer, guest, employee,
  candidate, patient, client, member, (?<!machine |deep )learning, shopping, developer, digital`);
const IS_ASKED = oneOf('is, are, a plus, an asset, preferred, required, desired, highly, strongly, helpful');
const WITH = oneOf(`
  in, with, working, of, as, using, managing, building, developing, leading, designing, supporting, providing, at, for,
  teaching, creating, implementing, conducting, preparing`);
const HAVING = oneOf("(?<!must not )having, (?<!must not )have, has, you've, previously, who have");
const NUMBER = '\\d{1,2} ?\\+?(?: ?(?:-|to) ?\\d{1,2}\\+?)?';
/** Years that are no experience. */
const OTHER_YEARS = oneOf('of (?:college|university|school|age), old, or older', /(?:(?:bachelor|master)'?s? )?degree/);

/** Having done a kind of work, in an industry or with a subject, with or without years. */
/** What one has taken part in or done. */
const DEEDS = oneOf(`
  attendance, participation, contributions?, involvement, engagement, work, research, publications?, teaching, achievements?,
  [a-z]{2,}ing`);

export const experience: Rule = {
  kind: 'experience',
  cues: [
    {
      name: 'years',
      pattern: /\b(?:years?|yrs?|months?)(?:'|\b)/,
      weight: 4,
      unless: anyOf(
        /years? of age|years? old|years? or older/,
        /\b(?:months?|years?) of (?:hire|employment|appointment)|degree program/,
        /within (?:the |a )?(?:first |last |past )?(?:\w+ ?(?:\(\d+\))? )?(?:months?|years?)/,
        /(?:year|month)[- ]ends?\b|year-round|(?:school|academic|fiscal|calendar|tax) year/,
        /per year|each year|probation|months?\)? ago/,
        /(?:months?|years?)\)? (?:fixed[- ]term )?(?:basis|contract|assignment|internship|term|commitment|period|program)/,
      ),
    },
    {
      name: 'experience',
      pattern: anyOf(
        /\b(?<!\b(?:commensurate with|based (?:up)?on|depending on) )experiences?\b/,
        /\bexperienced (?:in|with|as|at|working|using|managing)\b/,
      ),
      weight: 6,
      unless: anyOf(
        /^experience (?:the|our|a|what|life|how)\b/,
        pattern`\b${MADE_FOR_OTHERS} experiences?\b(?! experience)`,
        /experience level/,
      ),
    },
    {
      name: 'kind of experience',
      pattern: pattern`^(?:(?!(?:about|of|in|for|to|with|the|our)\b)[\w/-]+ ){1,4}experience(?:$| ${IS_ASKED}\b)`,
      weight: 6,
      unless: /\b(?:degree|mba|bachelor'?s?|master'?s?|ph\.? ?d|licen[cs]e|certification)\b/,
    },
    {
      name: 'knowledge and experience',
      pattern: anyOf(
        pattern`
          ^(?:[\w-]+,? ){0,5}${KNOWLEDGE}(?: (?:of|in|with))? and (?:[\w-]+ ){0,3}experiences? (?:of|with|in|using)\b
        `,
        pattern`^(?:[\w-]+,? ){0,5}experience and (?:\w+ )?${KNOWLEDGE} (?:of|with|in|using)\b`,
      ),
      weight: 7,
    },
    {
      name: 'experience with',
      pattern: pattern`\bexperienced? ${WITH}\b`,
      weight: 3,
    },
    {
      name: 'opens with experience',
      pattern: /^(?:[\w/-]+ ){0,3}experience (?:in|with|as|at|of|for|\w+ing)\b/,
      weight: 6,
    },
    {
      name: 'background',
      pattern: anyOf(
        /\bbackgrounds? (?:in|as|with|of|working|includes?)\b/,
        /\b\w+ background\b(?! \w+(?<!is|that|which|a|preferred|required|desired|strongly|necessary)\b)/,
      ),
      weight: 7,
      unless: anyOf(
        /background (?:check|screen|investigation)/,
        /(?:academic|educational|criminal|cultural|ethnic|social|diverse) background/,
      ),
    },
    {
      name: 'track record',
      pattern: anyOf(
        'track-record, track record, history of, demonstrated success, work history, employment history',
        /\brecord of (?:success|accomplishment|achiev|deliver|customer)/,
        /\b(?:proven|successful|demonstrable|strong|demonstrated) (?:(?!academic)\w+ )?(?:history|record|success)\b/,
        /\b(?:long|consistent|solid) (?:(?!driving|safety)\w+ )?record (?:of|in|as)\b/,
        /^(?:an? )?(?:[\w-]+ )?(?:record (?:in|as|of)|success(?: (?:in|at|with))?) (?:\w+ly )?\w+ing\b/,
        /(?<!\band )(?<!& )\b(?:team|project|people|program) leadership\b(?! (?:skills?|abilit\w+|qualities|training|presence|style|development|capabilit\w+))/,
        /\bdemonstrated (?:use|excellence|performance|results|accomplishments?|achievements?)\b/,
        /\bdemonstrated (?:\w+ )?leadership (?:in|by|of)\b/,
        /^examples of \w+ing\b/,
      ),
      weight: 7,
    },
    {
      name: 'evidence of',
      pattern: pattern`
        ^(?:(?:must )?(?:show|demonstrate|provide|have|give) )?evidence of
        (?: \w+ly| (?:active|continued|recent|previous|regular))* ${DEEDS}\b
      `,
      weight: 7,
    },
    {
      name: 'has worked',
      pattern: anyOf(
        pattern`\b${HAVING} (?:(?!not\b|never\b|well\b)\w+ )?(?:${DONE}|run|owned|held|used|been (?:an?|involved|responsible|part of|in charge))\b`,
        /^worked (?:in|with|for|at|on|as)\b/,
      ),
      weight: 7,
    },
    {
      name: 'time spent',
      pattern: anyOf(
        'spent time, in practice, hands-on work, hands on work, practical work',
        /\bhours of (?:flight|driving|flying|logged|clinical|field) (?:time|experience)\b/,
        /^has \w+ed,/,
        /\b(?:one|two|three|a|\d+) (?:seasons?|summers?|winters?) (?:on|as|of|with|in|at)\b/,
      ),
      weight: 6,
    },
    {
      name: 'has done',
      pattern: pattern`^(?:consistently |successfully |has |have )?${DONE}\b(?! (?:\w+ ){0,2}(?:skills|knowledge|experience|ability)\b)`,
      weight: 6,
    },
    {
      name: 'former',
      pattern: /^(?:an? )?(?:former |ex-(?!officio)|veteran of|alumn\w+ of|time[- ]served )/,
      weight: 6,
    },
    {
      name: 'prior',
      pattern: anyOf(
        /^(?:prior|previous|past|recent)\b/,
        /\b(?:prior|previous) (?:work|job|employment|management|supervisory)\b/,
      ),
      weight: 3,
    },
    {
      name: 'work to show',
      pattern: anyOf(
        'publication, publications, portfolio of, published work, published research, published paper, published papers',
        /^(?:an? |your )?(?:[\w-]+ ){0,2}portfolio (?:that|which|with|showcas\w+|demonstrat\w+|of)\b/,
        /\bcontribut(?:ions?|ed|ing) to (?:\w+ ){0,2}(?:open[- ]source|projects|papers|publications|research)\b/,
      ),
      weight: 6,
    },
    {
      name: 'opens with years',
      pattern: pattern`
          ^(?:an? |the )?(?:at least |minimum (?:of )?|over |more than )?${NUMBER} (?:years?|yrs)\b(?! ${OTHER_YEARS})
        `,
      weight: 5,
    },
    {
      name: 'experienced person',
      pattern: /\b(?:experienced|seasoned) (?!in\b|with\b|as\b|and\b)[\w-]+/,
      weight: 4,
      unless: anyOf(
        /\bexperienced (?:team|colleagues|staff|mentors?|leaders? who)\b/,
        /\b(?:our|with|by|from) (?:\w+ )?(?:experienced|seasoned)\b/,
      ),
    },
    { name: 'exposure', pattern: /\bexpos(?:ure|ed) to\b|\binvolvement (?:in|with)\b/, weight: 6 },
    {
      name: 'years in',
      pattern: /\byears'? (?:in|within) (?:an? )?(?:[\w-]+ ){0,2}(?:roles?|positions?|capacity|environment|industry)\b/,
      weight: 5,
    },
    {
      name: 'number of years without the word',
      pattern: /^\d{1,2}\+ (?!years?|yrs|months?|hours|lbs|pounds|miles|%)/,
      weight: 5,
    },
  ],
};
