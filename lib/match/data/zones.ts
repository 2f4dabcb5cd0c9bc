/**
 * The time zones of the states of the USA, by postal abbreviation; a state that lies in two has both. Source: 49 CFR
 * part 71 (standard time zone boundaries).
 */
const STATES_OF = {
  eastern: 'CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC TN VT VA WV',
  central: 'AL AR FL IL IN IA KS KY LA MI MN MS MO NE ND OK SD TN TX WI',
  mountain: 'AZ CO ID KS MT NE NV NM ND OR SD TX UT WY',
  pacific: 'CA ID NV OR WA',
  alaska: 'AK',
  hawaii: 'HI',
};

/** The states of each zone. */
export const ZONES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STATES_OF).map(([zone, states]) => [zone, new Set(states.split(' '))]),
);
