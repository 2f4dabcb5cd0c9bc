import { fold } from '../text/fold.ts';
import type { Matcher } from './matcher.ts';
import { isInZones, statesIn, townOf, zonesIn } from './places.ts';
import { reason, verdict } from './reasons.ts';

const REMOTE = /\b(?:remote(?:ly)?|work from home|home office|telecommut\w*)\b/;
const ON_SITE = /\b(?:on-?site|in.?office|in the office|in.person|hybrid|commut\w*|office)\b/;

/** Of an office that is not named nobody can tell whether it is near. */
const NEARBY = /\b(?:radius|(?:miles|minutes|kilometers|km|distance) (?:of|from))\b/;

/** "Unless approved to work remotely, …", "this is not a remote role": on site. */
const NOT_REMOTE = /\b(?:unless|except|not|no|non)\b[^.;]{0,60}\bremote/;

/** Where one works or lives. How far it is from one town to another is not known here, so another town is a question. */
export const matchLocation: Matcher = (demand, { profile }) => {
  const quote = fold(demand.quote);
  const said = profile.fit?.location ?? {};
  const home = profile.basics?.location;
  const homePlace = [home?.city, home?.region].filter(Boolean).join(', ');
  const places = said.places ?? [];
  const known = places.join('; ') || homePlace;
  const unsure = () =>
    verdict('unknown', known === '' ? reason('reasonPlaceNotSaid') : reason('reasonPlaceUnknown', known));
  const wanted = demand.terms.flat().filter((term) => !REMOTE.test(fold(term)));
  const own = [
    ...places.map((place, at) => [place, `fit/location/places/${at}`] as const),
    [homePlace, 'basics/location'] as const,
  ];
  const zones = zonesIn(demand.quote);
  if (zones.length > 0 || wanted.length > 0) {
    const here = own.find(([place]) =>
      zones.length > 0
        ? isInZones(place, zones)
        : place !== '' && wanted.some((term) => within(place, term, home?.countryCode)),
    );
    if (here && zones.length === 0 && ON_SITE.test(quote) && said.onSite === false) {
      return verdict('missing', reason('reasonNotOnSite'), ['fit/location/onSite']);
    }
    if (here) return verdict('matched', reason('reasonPlace', here[0]), [here[1]]);
    if (said.relocate) return verdict('matched', reason('reasonRelocate'), ['fit/location/relocate']);
    if (said.relocate === false) return verdict('missing', reason('reasonNoRelocation'), ['fit/location']);
    if (places.length > 0 && zones.length === 0 && areElsewhere(places, wanted)) {
      return verdict('missing', reason('reasonPlaceElsewhere', places.join('; ')), ['fit/location/places']);
    }
    return unsure();
  }
  if (/\brelocat\w*\b/.test(quote) && said.relocate !== undefined) {
    return verdict(
      said.relocate ? 'matched' : 'missing',
      reason(said.relocate ? 'reasonRelocate' : 'reasonNoRelocation'),
      ['fit/location/relocate'],
    );
  }
  if (REMOTE.test(quote) && !NOT_REMOTE.test(quote) && said.remote !== undefined) {
    return verdict(said.remote ? 'matched' : 'missing', reason(said.remote ? 'reasonRemote' : 'reasonNotRemote'), [
      'fit/location/remote',
    ]);
  }
  if (NEARBY.test(quote)) return unsure();
  if (ON_SITE.test(quote) && said.onSite !== undefined) {
    return verdict(said.onSite ? 'matched' : 'missing', reason(said.onSite ? 'reasonOnSite' : 'reasonNotOnSite'), [
      'fit/location/onSite',
    ]);
  }
  return unsure();
};

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
  const isState = states.some(
    (state) =>
      fold(asked)
        .replace(/\bstate\b|\bthe\b|\bof\b/g, '')
        .trim() === fold(state) ||
      (statesIn(asked).length > 0 && town === ''),
  );
  if (isState) return sameState;
  if (USA.test(fold(asked))) return country === 'US' || statesIn(place).length > 0;
  return town !== '' && sameState && (townOf(place) === town || fold(place).includes(town));
}
