import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

const TRADE = oneOf('industry, world, market, aftermarket, space, community, trade, sector');
/** What engineers do with networks. */
const NETWORK_WORK = oneOf(
  'analysis, security, engineer, infrastructure, design, administration, architecture, protocol',
);
const CLIENTELE = oneOf(
  'book of business, client base, customer base, clientele, following',
  /(?:client|customer|account|patient) (?:portfolio|list|database|roster)/,
);

/** A network, relationships that one already has. */
export const contacts: Rule = {
  kind: 'contacts',
  cues: [
    {
      name: 'connections',
      pattern: anyOf(
        'well-connected, well connected',
        /\b(?:connections|ties) (?:with|to|in|among|across|within)\b/,
        /^(?:[\w-]+ ){0,2}(?:local|industry|community|business) (?:connections|ties)\b/,
        /\bplugged in(?:to)? (?:the|our|to)\b/,
        /\bknown (?:in|within|among|throughout) the\b|\bwarm leads\b/,
        /\baddress book\b/,
        /\bknows? the (?:local )?(?:press|planners|buyers|players|community)\b/,
        /\bfriends in the\b|^clientele\b|\breferral base\b/,
        /\b(?:existing|own|established) pipeline of\b/,
        /\bnetwork in [\w ]{2,30} is\b/,
        /\b(?:well[- ])?connected (?:to|in|with)\b/,
        /\b(?:a|existing|loyal|strong|client) following (?:of|among|at|in)\b/,
        /^(?:an? )?(?:\w+ )?book of business\b/,
        /^following (?:of|among)\b|^(?:\w+ )?(?:client|customer|guest) following\b/,
      ),
      weight: 12,
    },
    {
      name: 'relationships one has',
      pattern: anyOf(
        /^(?:(?:you|candidates?|applicants?|who|must|should|will|already|have|has|bring|possess(?:es)?) )*(?:(?!and\b|or\b)[\w-]+ ){0,2}relationships with\b/,
        pattern`
          ^(?:you (?:come with|have|bring) )?(?:(?!and\b|or\b|building|customer|client|working)[\w-]+ ){0,2}
          relationships (?:in|within|across|throughout) the (?:[\w-]+ ){1,3}${TRADE}\b
        `,
      ),
      weight: 12,
      unless: /\b(?:build|develop|maintain|establish|nurtur|foster|manag|customer|work)\w* (?:\w+ ){0,3}relationships/,
    },
    {
      name: 'contacts',
      pattern: anyOf(
        /\b(?:\w+-level|executive|industry|existing|established|verifiable|personal|professional|strong|business|extensive|media|press) (?:\w+ )?contacts\b/,
        /\bcontacts (?:in|within|at|with|across|among|inside)\b/,
      ),
      weight: 12,
      unless: /points? of contact|contact cent(?:er|re)|contact us/,
    },
    {
      name: 'network',
      pattern: anyOf(
        'rolodex',
        pattern`
          \b(?:existing|established|strong|extensive|personal|professional|broad|robust|active|own)
          (?: \w+){0,2} networks?\b(?! ${NETWORK_WORK})
        `,
        /\b(?:a|your own|own|has a|have a|bring a) (?:\w+ )?network of\b/,
        /^(?:[\w-]+ ){1,3}network of (?!things)/,
        /^(?:\w+ )?(?:supplier|client|referral|candidate|donor|investor|media|buyer|vendor) network$/,
        /\bnetwork (?:among|across)\b/,
        /\bnetwork of (?:\w+ ){0,3}(?:contacts|clients|customers|candidates|relationships|partners|buyers|referral)/,
      ),
      weight: 12,
      unless: /\b(?:build|develop|maintain|grow|expand|creat|establish a)\w* (?:\w+ ){0,4}network/,
    },
    {
      name: 'existing relationships',
      pattern: anyOf(
        /\b(?:existing|established|pre-existing|current) (?:\w+ ){0,3}relationships?\b/,
        pattern`\b(?:existing|established|own|portable|current) ${CLIENTELE}\b`,
        /\b(?:portable|transferable) (?:client|practice|business|book|customer|patient|account)\w*/,
        /\b(?:ready|existing|own) (?:list|database|portfolio) of (?:clients|customers|buyers|contacts)/,
        /\b(?:bring|have|has|with) (?:(?:your|their|his or her) )?own (?:clients|clientele|customers|leads)\b/,
      ),
      weight: 12,
      unless:
        /(?:build|develop|maintain|nurtur|grow|manag|expand|leverag|strengthen)\w* .{0,30}(?:existing|established|current)/,
    },
  ],
};
