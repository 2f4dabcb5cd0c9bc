/** Names of a country, or of one of its citizens, in folded text, and the codes (ISO 3166) of the countries that are meant. */
export const NATIONS: readonly (readonly [names: RegExp, codes: string])[] = [
  [/\b(?:u\.?s\.?a?\.?|united states|america(?:n)?)(?![\p{L}'])/u, 'US'],
  [/\b(?:u\.?k\.?|united kingdom|(?:great )?britain|british)(?!\p{L})/u, 'GB'],
  [/\bcanad(?:a|ian)\b/, 'CA'],
  [/\baustralian?\b/, 'AU'],
  [/\bnew zealand(?:er)?\b/, 'NZ'],
  [/\b(?:ireland|irish)\b/, 'IE'],
  [/\bsouth african?\b/, 'ZA'],
  // An Indian preference is one of tribes.
  [/\bindia\b|\bindian (?:citizen|national|passport)/, 'IN'],
  [/\bsingapore(?:an)?\b/, 'SG'],
  [/\b(?:philippines|filipino)\b/, 'PH'],
  [/\bgermany?\b/, 'DE'],
  [/\b(?:france|french)\b/, 'FR'],
  [/\b(?:netherlands|dutch)\b/, 'NL'],
  [/\b(?:switzerland|swiss)\b/, 'CH'],
  [
    /\b(?:e\.?u\.?|eea|european (?:union|economic area))(?!\p{L})/u,
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
  ],
];
