import type { Rule } from './rule.ts';

/** A network, relationships that one already has. */
export const contacts: Rule = {
  kind: 'contacts',
  cues: [
    { name: 'contacts', pattern: /\b(?:\w+-level|executive|industry|existing|established|verifiable|personal|professional|strong|business|extensive|media|press) (?:\w+ )?contacts\b|\bcontacts (?:in|within|at|with|across|among)\b/, weight: 12, unless: /points? of contact|contact center|contact us/ },
    { name: 'network', pattern: /\b(?:existing|established|strong|extensive|personal|professional|broad|robust|active|own) (?:\w+ ){0,2}networks?\b(?! (?:analysis|security|engineer|infrastructure|design|administration|architecture|protocol))|\bnetwork of (?:\w+ ){0,3}(?:contacts|clients|customers|candidates|relationships|partners|buyers|referral)|\brolodex\b/, weight: 12 },
    { name: 'existing relationships', pattern: /\b(?:existing|established|pre-existing|current) (?:\w+ ){0,3}relationships?\b|\b(?:existing|established|own|portable|current) (?:book of business|client base|customer base|clientele|following)\b/, weight: 12, unless: /(?:build|develop|maintain|nurtur|grow|manag|expand|leverag|strengthen)\w* .{0,30}(?:existing|established|current)/ },
  ],
};
