import { describe, expect, it } from 'vitest';
import { openingsOf } from '../../lib/text/openings.ts';

describe('the words that a match can be told by', () => {
  it.each([
    [/\b(?:years?|yrs)\b/, ['year', 'years', 'yrs']],
    [/\bon[- ]call\b|^standby$/, ['on-call', 'on call', 'standby']],
    [/\b(?:so )?dry\b/, ['dry']],
    [/\b(?:so )?dr(?:y|ied)$/, ['dry', 'dried']],
    [/\bget(?: along)? with\b/, ['get alon', 'get with']],
    [/\bu\.?s\.?a/, ['u.s.a', 'u.sa', 'us.a', 'usa']],
    [/\bkilns?\b(?! shelf)/, ['kiln', 'kilns']],
    [/(?<!over)\bglaz(?:e|ing)/, ['glaze', 'glazing']],
    [/\b(?=.{9})glaze/, ['glaze']],
    [/\bfir\w+clay/, ['fir']],
    [/\bz{2}y/, ['z']],
    [/\b(?:a{1,2}|b+)c/, ['a', 'b']],
    [/\b\dth/, Array.from({ length: 10 }, (_, digit) => `${digit}th`)],
    [/\b(?:hot|cold|white|old) (?:\w+ ){0,2}kilns?\b/, ['kiln', 'kilns']],
    [/\bearthenware (?:of|in|with) /, ['earthenw']],
    [/\b(?:fire|\bkiln)\b/, ['fire', 'kiln']],
    [/\b(?<word>glaze|clay)\b/, ['glaze', 'clay']],
    [/^(?:\w+ ){0,3}kiln/, ['kiln']],
    [/\b\w+ (?:\w+ )?clay\b/, ['clay']],
    [/(?:fires?|firing)(?: of)? (?:clay|kilns)/, ['clay', 'kilns']],
    [/(?<= )\bclay/, ['clay']],
    [/\b-?clay/, ['clay']],
    [/\$(?:clay|kiln)/, ['clay', 'kiln']],
    [/pre[- ]fired/, ['fired']],
    [/(?:[\w-]+,? (?:and )?){2}clay/, ['clay']],
    [/(?:^|\b(?:red|white) )clay/, ['clay']],
    [/\bwith \w+ oak\b/, ['oak']],
  ])('%s', (pattern, openings) => {
    const { told, rest } = openingsOf(pattern);
    expect({ texts: new Set(told.flatMap(({ texts }) => texts)), rest }).toEqual({ texts: new Set(openings) });
  });

  it.each([
    /\b(?:[a-z]x|\(y)?kiln/,
    /\b[(x]y/,
    /glaze/,
    /\b\w+clay/,
    /\b(?:the )?\w+/,
    /\bclay/i,
    /^.*clay/,
    /(?: \w+)?clay/,
    /(?:\w+ )?clay/,
    /(?:very|so )clay/,
  ])('%s has no word to be told by', (pattern) => {
    expect(openingsOf(pattern)).toEqual({ told: [], rest: pattern });
  });

  it('are no longer than they can be told without too many of them', () => {
    const [told] = openingsOf(/\b[abcdefgh][ijklmn][opq]kiln/).told;
    expect(told?.texts).toHaveLength(48);
    expect(told?.texts).toContain('ai');
  });

  it('are told of each part by itself', () => {
    expect(openingsOf(/\bkiln|fire|\bclay|(?:very|so )hot/)).toEqual({
      told: [
        { source: '\\bkiln', texts: ['kiln'] },
        { source: '\\bclay', texts: ['clay'] },
      ],
      rest: /fire|(?:very|so )hot/,
    });
  });
});
