import { setOf } from '../text/set-of.ts';
import type { Word } from './tokens.ts';

/** Words that say no more of a name before them ("BLS certification", "forklift experience", "Epic software"). */
const AFTER = setOf(
  `experience skill knowledge ability expertise background proficiency certification certificate certified license licensed
  licensure registration registered card credential permit training degree diploma course class coursework education
  software system tool platform application program package suite technology product environment setting industry
  sector field area discipline work job duty task role position principle technique practice procedure method
  methodology process concept fundamental basic standard requirement function activity effort project initiative`,
);
/** Words that say no more of a name after them ("certified phlebotomist", "basic Excel"). */
const BEFORE = setOf(
  `certified licensed registered valid current active unrestricted full advanced intermediate basic general professional
  proficient strong good excellent solid proven working hands prior previous relevant practical knowledge experience
  expertise proficiency familiarity use using of in with on the a an and your our modern various other related`,
);

/** Shorter and shorter forms of a name's words, without what says no more; the words themselves first. */
export function* looserForms(words: readonly Word[]): Generator<readonly Word[]> {
  let rest = words;
  yield rest;
  while (rest.length > 1) {
    if (AFTER.has(rest.at(-1)?.singular ?? '')) rest = rest.slice(0, -1);
    else if (BEFORE.has(rest[0]?.text ?? '')) rest = rest.slice(1);
    else return;
    yield rest;
  }
}
