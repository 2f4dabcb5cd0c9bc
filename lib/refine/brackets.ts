import { statedImportance } from './importance.ts';

const ONLY_A_CUE = /^(?:strongly |highly |but )?(?:preferred|required|not required|desired)/;

/** "(Spark is a plus)" at the end: a bracket that says something of its own about importance. */
export function isBracketDemand(rest: string): boolean {
  const inner = /^\(([^()]{8,120})\)[\s.;,!]*$/.exec(rest)?.[1];
  return inner !== undefined && speaksOfItself(inner);
}

/** Whether a bracket says of something in it how important that is, and not of what stands before it. */
export const speaksOfItself = (inner: string): boolean =>
  inner.split(' ').length >= 2 && statedImportance(inner) !== null && !ONLY_A_CUE.test(inner);

const NO_BRACKETS = new Uint8Array(0);

/** How many brackets are open at each character; nothing where there are none. */
export function bracketDepths(body: string): Uint8Array {
  if (!/[([]/.test(body)) return NO_BRACKETS;
  const depths = new Uint8Array(body.length + 1);
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (char === '(' || char === '[') depth++;
    depths[i] = char === '(' || char === '[' ? depth - 1 : depth;
    if ((char === ')' || char === ']') && depth > 0) depth--;
  }
  return depths;
}
