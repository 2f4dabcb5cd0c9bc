import { anyOf, oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import type { Cue } from '../rule.ts';

/** What "communications" are that nobody has a talent for. */
const TECHNICAL_COMMUNICATIONS = oneOf(`
  equipment, configuration, software, hardware, security, systems?, degree, protocol, technolog, networks?, strateg,
  plans?, campaigns?, experience, industry, infrastructure, department, major, field`);
const TELL = oneOf('explain, present(?!ation), articulat, convey, summariz, describ, communicat');
const LISTENERS = oneOf(`
  audiences?, stakeholders?, leadership, management, managers, executives?, leaders, others, boards?, faculty,
  lay(?:men|people|persons?), non-?technical, non-?experts?, groups, public, people`);
const COMPLEX = oneOf('complex, complicated, difficult, abstract, sophisticated, technical, challenging');
const MATTERS = oneOf('concepts?, issues?, ideas?, information, topics?, problems?, subjects?, matters?, terms');
const PLAIN = "(?:simple|plain|easy[\\w-]*|understandable|layman's|non-technical)";
const WORDS = '(?:terms|ways?|language|words|english|manner|fashion)';
const SOFT_SKILL = oneOf(`
  communication, interpersonal, people, organizational, leadership, time[- ]management, problem[- ]solving,
  collaboration, listening, presentation`);
const TOGETHER_OR_ALONE = oneOf(
  'with (?:others|people|a team|all|diverse|cross), in (?:a )?teams?, as (?:part of )?a team',
  'independently, individually, alone, autonomously',
);

/** How one is with others: speaks, explains, works together. */
export const WITH_OTHERS: readonly Cue[] = [
  {
    name: 'communication',
    pattern: anyOf(
      `interpersonal, public speaking, speaking in front of groups, speaking to groups, presentation skills, rapport,
        storyteller, speak and write clearly, convey`,
      /\bcommunicat(?:e|es|ion|ions|ing|or|ive)\b/,
      /\b(?:verbal|oral|written)\b(?=.{0,30}(?:skill|communicat|abilit|form|instruction))/,
      /\b(?:writing|listening|speaking|people|social|conversation\w*|telephone|phone) (?:and \w+ )?(?:skills|abilit|techniques)/,
      /\barticulate\b(?=$|[,;.]| and\b| in\b)/,
      /\bactive listen\w*/,
      /\b(?:orally|verbally) (?:and|or|&) in (?:writing|written)\b/,
    ),
    weight: 6,
    unless: anyOf(
      pattern`communications? ${TECHNICAL_COMMUNICATIONS}`,
      /internal communications?\b|marketing communications/,
      /degree in .{0,60}communications?|telephone communications/,
    ),
  },
  {
    name: 'telling others',
    pattern: anyOf(
      'complex concepts, complex ideas',
      pattern`\b${TELL}\w*\b.{0,80}\b(?:to|with|for|across) (?:[\w-]+,? ){0,4}${LISTENERS}\b`,
      pattern`\b(?:${TELL}|deliver|break)\w*\b.{0,60}\b${COMPLEX} (?:[\w-]+,? (?:and )?){0,2}${MATTERS}\b`,
      pattern`\bin (?:an? )?(?:\w+,? (?:and )?){0,2}${PLAIN} ${WORDS}\b`,
    ),
    weight: 5,
  },
  {
    name: 'soft skills',
    pattern: pattern`\b${SOFT_SKILL}\b.{0,40}\bskills\b`,
    weight: 3,
  },
  {
    name: 'teamwork',
    pattern: anyOf(
      `ability to team, get along, human relations, within a team, relationship skills, relationship building skills,
        relationship-building skills, team building skills, team-building skills`,
      /\bteam[- ]?(?:work|players?|oriented|orientation|environment|setting|spirit|first)\b/,
      /\b(?:good|great|strong|valued?|valuable|effective|productive|positive|supportive|reliable) team members?\b/,
      /\bcollaborat\w+\b(?! (?:\w+ )?(?:filtering|tools?\b|software|platforms?))/,
      /\bcooperat\w+\b(?! (?:agreements?|extension|education)\b)/,
      pattern`\bwork(?:ing|s)? (?:\w+ )?(?:well |effectively |closely |both )*${TOGETHER_OR_ALONE}\b`,
      /\b(?:across|with) (?:[\w-]+ ){0,4}teams\b/,
      /\bpart of an? (?:\w+ )?team\b/,
    ),
    weight: 5,
  },
];
