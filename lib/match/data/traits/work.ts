import { anyOf, oneOf } from '../../../text/any-of.ts';
import { NUMBER_WORD } from '../../../text/numbers.ts';

export const NUMBER = `(?:\\d+(?:,\\d{3})*\\+?|(?!one\\b)${NUMBER_WORD}|a dozen|dozens of)`;

/** What somebody may have many of at a time. */
const LOADS = oneOf(`
  clients?, client sites, customers, accounts, projects, sites, stores, patients, residents, students, classes,
  cases, claims, files, matters, grants, grant awards, tickets, requests, orders, invoices, vendors, partners,
  plants, properties, listings, homes, rooms, tables, covers, events, campaigns, businesses, schools, services,
  states, calls, callers`);

/** Much to do side by side. */
export const MANY = new RegExp(
  `\\b${NUMBER}(?:-odd| to ${NUMBER}|-${NUMBER})? (?:\\w+ ){0,2}${LOADS}\\b|\\b${NUMBER} a (?:day|week|month)\\b|\\b(?:next to the day job|juggl\\w+|at (?:once|a time)|side by side|at the same time|in parallel|simultaneously)\\b`,
);

/** Work done by its time. */
export const ON_TIME = anyOf(String.raw`
  within the hour, calendars, daily briefings?, met every, calendar deadlines, in under \w+ (?:hours|days|weeks),
  by day (?:one|two|three|four|five|\d+), same day, the same day, daily deadlines?, time to fill, turnaround,
  time-?critical, before (?:the )?deadline, on-time, ahead of time, weekly release, ship(?:ped)? on,
  filing deadlines?, close (?:in|by), closed? (?:\w+ ){0,3}by, punctual\w*, response times?, sla, deadlines?,
  (?<!orientation )on time, ahead of schedule, on schedule, on working day, month end, clean pipeline, within \w+ days`);

/** Work that is due every day. */
export const DAILY =
  /\bdaily (?:[\w-]+ ){0,4}(?:counts?|reports?|briefings?|deliveries|output|specials|papers?|rounds)\b/;

/** Work that keeps its pace and its head: rushes, emergencies, many at a time. */
export const UNDER_PRESSURE = anyOf(String.raw`
  evacuat\w+,
  (?:[4-9]\d|\d{3})\+? (?:\w+ ){0,3}(?:tickets|chats|covers|orders|customers|guests) (?:a|per) (?:day|shift),
  angry, structure fires, wildfires?, crashes, rescues?, cardiac arrests?, disasters?, hurricanes?,
  rapid response, storm (?:response|duty|season|outages?), storms, code team, on-?call, calm, 911, er\b,
  emergency (?:care|medicine|services|response), ems, dinner rush, lunch rush, holiday (?:rush|season|peak),
  black friday, peak, deadline (?:days|desk), (?:during|through|in) outages?, production incidents?, trauma,
  code (?:team|blue), combat, crisis, trading floor, newsroom, startup, rush, live (?:tv|events?|broadcast),
  \d+-(?:cover|seat), banquets, combat deployment, crises, dinner service, lunch service, peak (?:season|hours),
  covers a night, emergency (?:room|department|calls), code blue, calm\w*, pager, on call,
  incidents?(?! reports?), emergencies, icu, overflow, \d+-?\d* (?:customers|patients|guests), high.volume, busy,
  under pressure, start-?up, breaking news`);
