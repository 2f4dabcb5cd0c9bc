import { COUNTRIES } from './generated.ts';
import { PROVINCES, STATES } from './states.ts';

/** Of which country Puerto Rico is one by the list of countries. */
const { PR: _, ...OF_THE_USA } = STATES;
const MORE_NAMES: Readonly<Record<string, string>> = {
  AZ: 'Ariz.',
  CA: 'Calif.',
  FL: 'Fla.',
  NY: 'New York State / NY State',
  WA: 'Washington State',
  DC: 'Washington DC / Washington, DC / Washington, D.C. / Washington D.C.',
  QC: 'Québec',
};
/** "Ohio / ,OH; …": a postal abbreviation counts after a place and a comma. */
const listOf = (places: Readonly<Record<string, string>>): string =>
  Object.entries(places)
    .map(([code, name]) => [name, `,${code}`, MORE_NAMES[code] ?? []].flat().join(' / '))
    .join('; ');

/** States, provinces, nations and large cities, and what they lie in. The countries come from i18n-iso-countries. */
export const PLACES = `
[place]
${COUNTRIES.replace(/^[A-Z]{2} /gm, '')}
[place: United States of America]
+ ${listOf(OF_THE_USA)}
[place: Canada]
+ ${listOf(PROVINCES)}
[place: Australia]
+ New South Wales / =NSW; Victoria state / =VIC; Queensland / =QLD; Western Australia; South Australia; Tasmania / =TAS; Australian Capital Territory / =ACT state; Northern Territory
[place: United Kingdom]
+ England; Scotland; Wales; Northern Ireland
[place: Germany]
+ Bavaria / Bayern; Hesse / Hessen; North Rhine-Westphalia / Nordrhein-Westfalen / NRW; Baden-Württemberg; Berlin; Hamburg; Saxony / Sachsen
[place]
+ Munich / München | Bavaria
+ Frankfurt / Frankfurt am Main | Hesse
+ Cologne / Köln; Düsseldorf / Dusseldorf | North Rhine-Westphalia
+ Stuttgart | Baden-Württemberg
+ London; Manchester; Birmingham UK; Leeds; Bristol; Liverpool | England
+ Edinburgh; Glasgow | Scotland
+ Cardiff | Wales
+ Belfast | Northern Ireland
+ Toronto; Ottawa | Ontario
+ Montreal / Montréal | Quebec
+ Vancouver | British Columbia
+ Calgary; Edmonton | Alberta
+ Sydney | New South Wales
+ Melbourne | Victoria state
+ Brisbane | Queensland
+ Perth | Western Australia
+ Adelaide | South Australia
+ New York City / NYC / New York, NY / Manhattan / Brooklyn; Buffalo, NY | New York
+ Los Angeles / Los Angeles, CA; San Francisco / San Francisco, CA / SF Bay Area / San Francisco Bay Area / Bay Area; San Diego; San Jose / San Jose, CA; Sacramento; Oakland; Fresno | California
+ Chicago | Illinois
+ Houston; Dallas / Dallas-Fort Worth / DFW; Austin / Austin, TX; San Antonio; Fort Worth; El Paso | Texas
+ Phoenix / Phoenix, AZ; Tucson; Scottsdale | Arizona
+ Philadelphia; Pittsburgh | Pennsylvania
+ Columbus; Cleveland; Cincinnati | Ohio
+ Seattle; Spokane | Washington
+ Denver; Boulder; Colorado Springs | Colorado
+ Boston | Massachusetts
+ Detroit | Michigan
+ Nashville; Memphis | Tennessee
+ Atlanta | Georgia
+ Miami; Orlando; Tampa; Jacksonville | Florida
+ Minneapolis; Saint Paul / St. Paul | Minnesota
+ Portland | Oregon
+ Las Vegas; Reno | Nevada
+ Baltimore | Maryland
+ Charlotte; Raleigh; Durham | North Carolina
+ Salt Lake City | Utah
+ Indianapolis | Indiana
+ Milwaukee; Madison | Wisconsin
+ Kansas City; St. Louis / Saint Louis | Missouri
+ New Orleans | Louisiana
+ Richmond | Virginia
+ Omaha | Nebraska
+ Albuquerque | New Mexico
+ Louisville | Kentucky
+ Honolulu | Hawaii
+ Paris; Lyon | France
+ Amsterdam; Rotterdam | Netherlands
+ Dublin | Ireland
+ Madrid; Barcelona | Spain
+ Vienna / Wien | Austria
+ Zurich / Zürich; Geneva | Switzerland
+ Brussels | Belgium
+ Warsaw | Poland
+ Lisbon | Portugal
+ Rome; Milan | Italy
+ Stockholm | Sweden
+ Copenhagen | Denmark
+ Oslo | Norway
+ Helsinki | Finland
+ Prague | Czech Republic
+ Budapest | Hungary
+ Bucharest | Romania
+ Tokyo | Japan
+ Bangalore / Bengaluru; Mumbai; Delhi / New Delhi; Hyderabad; Chennai; Pune; Gurgaon / Gurugram | India
+ Dubai; Abu Dhabi | United Arab Emirates
+ Auckland; Wellington | New Zealand
+ São Paulo / Sao Paulo | Brazil
+ Tel Aviv | Israel
+ Manila | Philippines
+ Colombo | Sri Lanka
+ Mexico City | Mexico
+ Beijing; Shanghai | China
+ Seoul | South Korea
+ Johannesburg; Cape Town | South Africa
+ European Union / =EU / EU member state; North America; Latin America / LATAM; EMEA; APAC / Asia-Pacific; Europe; Asia; Africa; Middle East; DACH; Nordics; ^Commonwealth
`;
