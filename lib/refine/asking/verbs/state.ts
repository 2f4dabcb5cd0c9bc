import { oneOf } from '../../../text/any-of.ts';

const VERBS = oneOf(
  'have, be, not (?:have|be), possess, hold, own, show, demonstrate, exhibit, display, exude, maintain, retain, renew',
  'speak, read, write, know, understand, enjoy, love, like, thrive, feel comfortable',
  'work, travel, drive, commit, live, reside, relocate, attain, become, secure, obtain, acquire, undertake, complete',
  'lift, carry, stand, sit, walk, bend, climb, wear, bring, keep (?:your|their|his|an?|up|current)',
  'pass, meet, undergo, submit to, agree, accept, adhere, abide, comply, conform, sign an?, earn an?, include',
  'supply (?:your|their), use (?:your|their) own, provide (?:proof|evidence|two|your own|their own), furnish proof',
  'respond to (?:emergenc|calls?), currently, already, also',
);
/** After "must" and its like: verbs of having, being and undergoing; "must ensure that …" is a duty. */
export const STATE = `(?:\\w+ly |also |always |already )?${VERBS}\\b`;
