import { describe, expect, it } from 'vitest';
import { unflatten } from '../../lib/text/flat.ts';

const FLAT =
  'Harbor Pilot The port needs one more pilot for the winter season, and this page tells you what the work is ' +
  'like and who would be happy in it. Responsibilities: Bring ships in and out of the harbor in any weather and ' +
  'keep the log of every passage up to date. Requirements: Master mariner certificate. Knowledge of tides and ' +
  'currents. Experience with tugs. Preferred Qualifications: Experience with cruise ships. Benefits: A pension ' +
  'after five years, a warm coat, and a boat for the way home at any hour of the day.';

const parts = (text: string) =>
  unflatten(text, { start: 0, end: text.length }).map(
    (part) => `${part.heading ? '# ' : ''}${text.slice(part.start, part.end)}`,
  );

describe('unflatten', () => {
  it('finds the headings of a posting that lost its line breaks', () => {
    const found = parts(FLAT);
    for (const heading of ['# Responsibilities:', '# Requirements:', '# Preferred Qualifications:', '# Benefits:']) {
      expect(found).toContain(heading);
    }
    expect(found[found.indexOf('# Preferred Qualifications:') + 1]).toBe('Experience with cruise ships.');
  });

  it('finds a heading before a colon that stands apart from it', () => {
    const found = parts(FLAT.replaceAll(':', ' :'));
    for (const heading of ['# Responsibilities :', '# Requirements :', '# Preferred Qualifications :']) {
      expect(found).toContain(heading);
    }
  });

  it.each(['Required Technical Skills', 'Minimum Job Requirements', 'Knowledge, Skills and Abilities'])(
    'finds a heading of several words with nothing behind it but a capital: %s',
    (heading) => {
      expect(parts(FLAT.replace('Requirements:', heading))).toContain(`# ${heading}`);
    },
  );

  it('finds headings in capitals, with a list or a sentence behind them', () => {
    const found = parts(
      FLAT.replace('Requirements: Master', 'REQUIREMENTS - Master')
        .replace('Preferred Qualifications: Exp', 'Bonus - Exp')
        .replace('Benefits: A', 'WORKING CONDITIONS The'),
    );
    for (const heading of ['# REQUIREMENTS', '# Bonus', '# WORKING CONDITIONS']) expect(found).toContain(heading);
  });

  it('finds “Required” and “Preferred” alone between the lists that they stand over, and neither without the other', () => {
    const found = parts(
      FLAT.replace('Requirements:', 'what we ask Required').replace(
        '. Preferred Qualifications:',
        ' at night Preferred',
      ),
    );
    expect(found).toContain('# Required');
    expect(found[found.indexOf('# Preferred') + 1]).toBe('Experience with cruise ships.');
    expect(parts(FLAT.replace('. Preferred Qualifications:', ' at night Preferred'))).not.toContain('# Preferred');
  });

  it('finds “Qualifications” behind a word that nothing follows from, and not within a name', () => {
    expect(parts(FLAT.replace('. Preferred Qualifications:', ' Qualifications College degree.'))).toContain(
      '# Qualifications',
    );
    expect(parts(FLAT.replace('. Preferred Qualifications:', ' of Qualifications College fame.'))).not.toContain(
      '# Qualifications',
    );
  });

  it('parts the tags of a job site and the range of the pay from the last item', () => {
    const found = parts(FLAT.replace('cruise ships.', 'cruise ships #LI-Onsite Pay Range The mate earns a coin.'));
    expect(found).toEqual(expect.arrayContaining(['Experience with cruise ships', '#LI-Onsite', '# Pay Range']));
  });

  it('finds the line that leads a list, before the first mark of it', () => {
    const list = 'Log every passage You may be a good fit if you have - Calm - Patience - Warm gloves';
    const found = parts(`${FLAT} ${list}`);
    expect(found).toContain('# You may be a good fit if you have');
    expect(found).toContain('- Calm');
  });

  it('finds the items of a list whose marks are signs of any sort, and the heading over it', () => {
    const found = parts(`${FLAT} Perks in Portugal 🍎 Fruit on Fridays … Two weeks at sea … A pension`);
    expect(found).toContain('# Perks in Portugal');
    expect(found).toContain('… Two weeks at sea');
  });

  it('finds headings that lost the space behind them too', () => {
    const glued = FLAT.replace('Responsibilities: Bring', 'SummaryWhat it is.Essential DutiesBring')
      .replace('Requirements: Master', 'RequirementsMaster')
      .replace('Benefits: A', 'Physical DemandsSome');
    const found = parts(glued);
    for (const heading of ['# Essential Duties', '# Requirements', '# Physical Demands']) {
      expect(found).toContain(heading);
    }
  });

  it('finds numbered items that are glued together', () => {
    const found = parts(`${FLAT} 1. Master mariner certificate2.   Knowledge of tides3.  Warm gloves`);
    expect(found).toContain('2.   Knowledge of tides');
    expect(found).toContain('3.  Warm gloves');
  });

  it('finds a heading of one word between a duty and the demand that opens behind it', () => {
    const found = parts(FLAT.replace('up to date. Requirements: Master', 'up to date Requirements Valid master'));
    expect(found[found.indexOf('# Requirements') + 1]).toBe(
      'Valid master mariner certificate. Knowledge of tides and currents. Experience with tugs.',
    );
  });

  it('finds a heading of several names before a colon, also behind capitalised words', () => {
    const found = parts(
      FLAT.replace(
        'Requirements: Master mariner',
        'A diploma of the Nautical Academy Technical Knowledge, Skills, and Abilities: Master',
      ),
    );
    expect(found).toContain('# Technical Knowledge, Skills, and Abilities:');
    expect(
      parts(FLAT.replace('Requirements:', 'Distinguishing Characteristics:')).filter((part) => part.startsWith('# ')),
    ).toHaveLength(3);
  });

  it.each(['You can:', 'You should:', 'You must:'])(
    'finds the opening of a sentence that a list completes: %s',
    (lead) => {
      expect(parts(FLAT.replace('Requirements: Master', `${lead} Show your master`))).toContain(`# ${lead}`);
    },
  );

  it('finds the heading that stands between the last item of one list and the first of the next', () => {
    const found = parts(`${FLAT} About you • Calm • Patient with tugs Hiring Process • A call • A trip`);
    expect(found).toContain('# Hiring Process');
    expect(found).toContain('• Patient with tugs');
  });

  it('takes what only looks like a heading for text', () => {
    const found = parts(FLAT.replace('currents.', 'currents, skills and attention to Detail - all of it.'));
    expect(found.filter((part) => part.startsWith('# '))).toHaveLength(4);
  });

  it('cuts below the last item of a list', () => {
    expect(parts(`${FLAT} Tasks - Steer - Moor - Log all. We sail at dawn.`).at(-1)).toBe('We sail at dawn.');
    expect(parts(`${FLAT} Tasks 1. Steer 2. Moor 3. Log all. We sail.`).slice(-2)).toEqual(['3. Log all.', 'We sail.']);
  });

  it('loses no word', () => {
    expect(
      parts(FLAT)
        .map((part) => part.replace(/^# /, ''))
        .join(' '),
    ).toBe(FLAT);
  });

  it('leaves a line of ordinary length alone', () => {
    const line = 'Requirements: Experience with tugs, Knowledge of tides';
    expect(parts(line)).toEqual([line]);
  });

  it('gives offsets of the whole text', () => {
    const text = `Title\n${FLAT}`;
    const found = unflatten(text, { start: 6, end: text.length });
    expect(text.slice(found[0]?.start, found[0]?.end)).toMatch(/^Harbor Pilot/);
  });
});
