import type { Profile } from '../model/profile.ts';
import type { Judgement } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import type { Matcher } from './matcher.ts';
import { isInZones, statesIn, townOf, zonesIn } from './places.ts';
import { type ReasonKey, reason, verdict } from './reasons.ts';

const REMOTE = /\b(?:remote(?:ly)?|work from home|home office|telecommut\w*)\b/;
const ON_SITE = /\b(?:on-?site|in.?office|in the office|in.person|hybrid|commut\w*|office)\b/;

/** Of an office that is not named nobody can tell whether it is near. */
const NEARBY = /\b(?:radius|(?:miles|minutes|kilometers|km|distance) (?:of|from))\b/;

/** "Unless approved to work remotely, …", "this is not a remote role": on site. */
const NOT_REMOTE = /\b(?:unless|except|not|no|non)\b[^.;]{0,60}\bremote/;

/** Where one works or lives. How far it is from one town to another is not known here, so another town is a question. */
export const matchLocation: Matcher = (demand, { profile }) => {
  const quote = fold(demand.quote);
  const { relocate, remote, onSite } = profile.fit?.location ?? {};
  const wanted = demand.terms.flat().filter((term) => !REMOTE.test(fold(term)));
  const zones = zonesIn(demand.quote);
  if (zones.length > 0 || wanted.length > 0) return judgePlace({ quote, wanted, zones }, profile);
  if (/\brelocat\w*\b/.test(quote) && relocate !== undefined)
    return byAnswer(relocate, 'reasonRelocate', 'reasonNoRelocation', 'fit/location/relocate');
  if (REMOTE.test(quote) && !NOT_REMOTE.test(quote) && remote !== undefined)
    return byAnswer(remote, 'reasonRemote', 'reasonNotRemote', 'fit/location/remote');
  if (!NEARBY.test(quote) && ON_SITE.test(quote) && onSite !== undefined)
    return byAnswer(onSite, 'reasonOnSite', 'reasonNotOnSite', 'fit/location/onSite');
  return unsure(profile);
};

interface Asked {
  /** folded */
  readonly quote: string;
  readonly wanted: readonly string[];
  /** the time zones; where any is named, no place is */
  readonly zones: readonly string[];
}

function judgePlace({ quote, wanted, zones }: Asked, profile: Profile): Judgement {
  const { places = [], relocate, onSite } = profile.fit?.location ?? {};
  const country = profile.basics?.location?.countryCode;
  const isHere = (place: string): boolean | undefined =>
    zones.length > 0 ? isInZones(place, zones) : wanted.some((term) => within(place, term, country));
  const here = ownPlaces(profile).find(({ place }) => place !== '' && isHere(place));
  if (here && zones.length === 0 && ON_SITE.test(quote) && onSite === false)
    return verdict('missing', reason('reasonNotOnSite'), ['fit/location/onSite']);
  if (here) return verdict('matched', reason('reasonPlace', here.place), [here.pointer]);
  if (relocate) return verdict('matched', reason('reasonRelocate'), ['fit/location/relocate']);
  if (relocate === false) return verdict('missing', reason('reasonNoRelocation'), ['fit/location']);
  if (places.length > 0 && zones.length === 0 && areElsewhere(places, wanted))
    return verdict('missing', reason('reasonPlaceElsewhere', places.join('; ')), ['fit/location/places']);
  return unsure(profile);
}

const homeOf = ({ basics }: Profile): string =>
  [basics?.location?.city, basics?.location?.region].filter(Boolean).join(', ');

/** Where the person would work, then where they live. */
const ownPlaces = (profile: Profile) => [
  ...(profile.fit?.location?.places ?? []).map((place, at) => ({ place, pointer: `fit/location/places/${at}` })),
  { place: homeOf(profile), pointer: 'basics/location' },
];

const byAnswer = (answer: boolean, yes: ReasonKey, no: ReasonKey, pointer: string): Judgement =>
  verdict(answer ? 'matched' : 'missing', reason(answer ? yes : no), [pointer]);

function unsure(profile: Profile): Judgement {
  const known = profile.fit?.location?.places?.join('; ') || homeOf(profile);
  return verdict('unknown', known === '' ? reason('reasonPlaceNotSaid') : reason('reasonPlaceUnknown', known));
}

/** Whether all places that the person would work at lie in other states than those asked. */
function areElsewhere(places: readonly string[], wanted: readonly string[]): boolean {
  const asked = statesIn(wanted.join('; '));
  const own = places.map(statesIn);
  return asked.length > 0 && own.every((states) => states.length > 0 && !states.some((one) => asked.includes(one)));
}

const USA = /\b(?:united states|usa|u\.s\.?a?\.?|us|america)\b/;

/** Whether a place lies in what is asked: the same town, or in the state or country asked where no town is. */
function within(place: string, asked: string, country: string | undefined): boolean {
  const states = statesIn(asked);
  const town = townOf(asked);
  const sameState = states.length === 0 || states.some((state) => statesIn(place).includes(state));
  const bare = fold(asked)
    .replace(/\bstate\b|\bthe\b|\bof\b/g, '')
    .trim();
  if (states.some((state) => town === '' || bare === fold(state))) return sameState;
  if (USA.test(fold(asked))) return country === 'US' || statesIn(place).length > 0;
  return town !== '' && sameState && (townOf(place) === town || fold(place).includes(town));
}
