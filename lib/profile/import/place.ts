import { oneOf } from '../../text/any-of.ts';
import { PROVINCES, STATES } from '../../vocabulary/data/states.ts';

const REGIONS = oneOf(
  ...[STATES, PROVINCES].flatMap(Object.entries).flat(),
  // written where a state would stand
  'UK, USA, US, ST',
);
const COUNTRIES = oneOf(
  'United States, Canada, Mexico, Brazil, Argentina, Chile, Colombia',
  'United Kingdom, England, Scotland, Wales, Ireland, Germany, France, Spain, Italy, Netherlands, Belgium, Switzerland',
  'Austria, Poland, Portugal, Sweden, Norway, Denmark, Finland, Ukraine, Romania, Greece, Turkey',
  'Israel, UAE, Egypt, Nigeria, Kenya, South Africa, India, Pakistan, China, Hong Kong, Taiwan, Japan, South Korea',
  'S\\.Korea, Korea, Singapore, Vietnam, Thailand, Malaysia, Indonesia, Philippines, Australia, New Zealand',
);
/** "TX", "TX, USA", "Ontario, Canada", "Germany" */
const REGION = `(?:${REGIONS},? (?:USA?|United States|Canada)|${REGIONS}|${COUNTRIES})`;

const CITY = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{Lu}d][\\p{L}.'’-]*){0,3}";
/** What stands between a town and its state: a state's two letters need no comma. */
const SEPARATOR = '(?:, ?| (?=\\p{Lu}{2}(?!\\p{L})))';
const PLACE = new RegExp(
  `^(${CITY})${SEPARATOR}(${REGION})(?:,? ?(\\d{5}(?:-\\d{4})?))?(?: ?\\((?:remote|hybrid|on-?site)\\))?$`,
  'u',
);
/** "London SE1 9GP" */
const WITH_POSTCODE = new RegExp(`^(${CITY}),? (\\p{Lu}{1,2}\\d[\\p{Lu}\\d]?(?: \\d\\p{Lu}{2})?)$`, 'u');
const REMOTE = /^(?:fully |100 ?% )?(?:remote|hybrid|on-?site|work from home|wfh)(?:,? ?\(?[\p{L} ,/]{1,20}\)?)?$/iu;

/** A town as it stands behind other words: of up to three, as more would be theirs. */
const TOWN = "(?:(?:St|Ft|Mt)\\. )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}";
const AT_END = new RegExp(`(?:^|[,.|·•–—-] ?|\\s)\\s*(${TOWN}, ?${REGION}|Remote(?: \\([^)]*\\))?)\\s*$`, 'u');

/** A place as a profile holds it. */
export interface Place {
  readonly city: string;
  readonly region?: string;
  readonly postalCode?: string;
}

/** "Austin, TX 78701", "London SE1 9GP" or "Leeds, England"; undefined where the text is something else, or more. */
export function readPlace(text: string): Place | undefined {
  const [, city, region, postalCode] = PLACE.exec(text.trim()) ?? [];
  if (city) return { city, ...(region ? { region } : {}), ...(postalCode ? { postalCode } : {}) };
  const [, town, code] = WITH_POSTCODE.exec(text.trim()) ?? [];
  return town && code ? { city: town, postalCode: code } : undefined;
}

/** Whether a text is a place of work and nothing else: a place, or "Remote". */
export const isPlace = (text: string): boolean =>
  REMOTE.test(text.trim()) || text.split(/ ?(?:&|\/|;) ?/u).every((one) => PLACE.test(one.trim()));

/** A place at a text's end, with where it starts: "Ward Nurse, Mercy Hospital, Austin, TX". */
export function placeAtEnd(text: string): { readonly place: string; readonly start: number } | undefined {
  const match = AT_END.exec(text);
  return match?.[1] ? { place: match[1], start: match.index } : undefined;
}
