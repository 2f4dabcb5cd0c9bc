import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { choiceOf } from './choice.ts';
import { bagOfAll } from './concepts.ts';
import { type Fact, SECTIONS } from './facts.ts';
import { proveGroups } from './groups.ts';
import { coverage, plainItemsOf } from './items.ts';
import type { Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { bestOf, ENOUGH, type Found, namesOf, standingOf } from './standing.ts';

/** May be had later: then lacking it today is not failing it. */
const LATER = anyOf(
  'while employed, after hire, after hiring, after employment, upon hire, upon employment, obtain within, obtained within',
  'will be provided, we will train, can be completed, eligible for, eligible to',
  /\b(?:able|required) to (?:obtain|get|acquire|earn|complete|pass)\b/,
  /\bability to (?:obtain|get|acquire|earn)\b/,
  /\bwilling(?:ness)? to (?:obtain|get|complete|become)\b/,
  /\bwithin (?:\w+ ){1,3}(?:\(\d+\) )?(?:days|weeks|months|years?)\b/,
  /\bor (?:be )?(?:in the process|working toward)\b/,
  /\bor (?:to )?(?:successfully )?(?:complete|obtain|acquire)\b/,
  /^(?:must |to |you (?:will|must) )?(?:successfully )?completes? /,
);
const DRIVING = anyOf(
  /\bdriv(?:ers?|ing|e)\b.{0,60}\blicen[cs]e/,
  'licen[cs]ed? (?:driver|to drive), (?:clean|full)(?: uk)? licen[cs]e',
);

/** Who is on the way to it has what is asked. */
const PROGRESS = anyOf(
  '(?:working|studying|progress\\w*|progression) (?:towards?|for), (?:in|making) progress, part[- ]qualified, pursuing',
);

/** Training is also had by who has studied the thing. */
const TRAINING = /\btrain(?:ing|ed)\b/;
const NOT_TAUGHT = SECTIONS.filter((section) => section !== 'education');

/** A credential: the same or a higher one, of the right state, still valid. */
export const matchCredential: Matcher = (demand, candidate) => {
  const quote = fold(demand.quote);
  // A state that stands by itself is no credential: it binds the others.
  const isNamed = demand.terms.some((group) => group.some((term) => namesOf(term).length > 0));
  const groups = (isNamed ? demand.terms : [[demand.quote]]).filter(
    (group, _, { length }) => length === 1 || group.some((term) => namesOf(term).length > 0),
  );
  if (groups.every((group) => group.every((term) => namesOf(term).length === 0))) {
    return verdict('unknown', reason('reasonNothingNamed'));
  }
  const found = withIssuers(
    groups.map((group) => bestOf(group.map((term) => standingOf(term, demand.quote, candidate)))),
    groups,
  );
  const names = groups.map((group) => choiceOf(group, demand.quote) ?? group[0] ?? '');
  const evidence = found.flatMap((one) => one.pointer ?? []);
  const held = found.filter((one) => one.standing === 'held');
  const marks =
    groups.length === demand.terms.length
      ? found.map((one, at) => (groups[at] ?? []).map(() => one.standing === 'held'))
      : undefined;
  if (held.length === found.length) {
    const shown = found.map(({ fact }, at) => (fact?.section === 'certificates' ? fact.name : names[at]));
    return verdict('matched', reason('reasonShown', [...new Set(shown)].join(', ')), evidence, marks);
  }
  if (PROGRESS.test(quote) && found.some((one) => one.standing === 'in-progress'))
    return verdict('matched', reason('reasonShown', names.join(', ')), evidence, marks);
  if (LATER.test(quote)) return verdict('unknown', reason('reasonCredentialLater'), evidence, marks);
  const partly = found.find((one) => one.standing !== 'held' && one.standing !== 'absent');
  if (partly) return verdict('partial', partialReason(partly), evidence, marks);
  if (TRAINING.test(quote)) {
    const taught = proveGroups(groups, candidate, demand.quote, NOT_TAUGHT);
    if (taught.every(({ strength, facts }) => strength === 'shown' && facts.length > 0))
      return verdict(
        'matched',
        reason('reasonShown', names.join(', ')),
        taught.flatMap((one) => one.evidence),
      );
  }
  const lacking = names.filter((_, at) => found[at]?.standing !== 'held').join(', ');
  if (held.length > 0)
    return verdict('partial', reason('reasonSomeShown', held.length, found.length, lacking), evidence, marks);
  if (evidence.length > 0) return verdict('missing', reason('reasonToldLacks', lacking), evidence, marks);
  if (DRIVING.test(quote) || (candidate.profile.certificates ?? []).length === 0) {
    return verdict('unknown', reason('reasonNotSaid'), [], marks);
  }
  return verdict('missing', reason('reasonNotShown', lacking), ['certificates'], marks);
};

/** "BLS, American Heart Association": who issued the one that is held is no second credential. */
const withIssuers = (found: readonly Found[], groups: readonly (readonly string[])[]): Found[] =>
  found.map((one, at) => {
    if (one.standing !== 'absent' || one.pointer) return one;
    const terms = (groups[at] ?? []).map(plainItemsOf);
    const issued = (fact: Fact): boolean =>
      terms.some((items) => coverage(items, ...fact.lines.map((line) => bagOfAll(line.mentions))) >= ENOUGH);
    return found.find(({ standing, fact }) => standing === 'held' && fact && issued(fact)) ?? one;
  });

function partialReason({ standing, fact }: Found) {
  const name = fact?.name ?? '';
  if (standing === 'expired') return reason('reasonCredentialExpired', name);
  if (standing === 'other-state') return reason('reasonCredentialOtherState', name);
  if (standing === 'in-progress') return reason('reasonCredentialUnderway', name);
  return reason('reasonCredentialRelated', name);
}
