import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { DURATION } from './opening.ts';

// A table of facts that lost its lines: "Education Bachelor's degree", "Clearance Required Secret". In folded text.

const OF_WHAT = '(?:education|degree|experience|clearance|security clearance|citizenship|licen[cs]e|certification)';
const HOW_MUCH = '(?: (?:level|requirements?|required|needed|minimum))?';
const DEGREE = "(?:high school|ged|associate'?s?|bachelor'?s?|master'?s?|doctorate|ph\\.? ?d\\.?)";
const CLEARANCE = '(?:(?:top |active )?secret|ts\\/sci|public trust)';
const CITIZEN = '(?:u\\.?s\\.? |united states )citizen(?:ship)?';
const VALUE = oneOf(DEGREE, CLEARANCE, CITIZEN, `(?:at least )?${DURATION}$`);
const FACT = pattern`^(?:minimum |required )?${OF_WHAT}${HOW_MUCH} ${VALUE}(?:[ ,/].{0,40})?$`;

/** Whether a line is the name of a demand and its value, with nothing between them. */
export const namesFact = (folded: string): boolean => FACT.test(folded);
