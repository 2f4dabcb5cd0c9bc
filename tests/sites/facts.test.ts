import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suffixesOf } from '../../lib/sites/address.ts';
import { parseDay } from '../../lib/sites/dates.ts';
import { findEmploymentType } from '../../lib/sites/employment.ts';
import { detectLanguage, languageOf } from '../../lib/sites/language.ts';
import { parseSalary } from '../../lib/sites/salary.ts';

describe('pay', () => {
  it.each([
    ['$118,000 - $140,000 a year', { min: 118_000, max: 140_000, currency: 'USD', period: 'year' }],
    ['Pay $36.40 - $52.15 an hour', { min: 36.4, max: 52.15, currency: 'USD', period: 'hour' }],
    ['$62K – $74K', { min: 62_000, max: 74_000, currency: 'USD' }],
    ['$62 - 74K', { min: 62_000, max: 74_000, currency: 'USD' }],
    ['From $19 an hour', { min: 19, currency: 'USD', period: 'hour' }],
    ['Up to $90,000 a year', { max: 90_000, currency: 'USD', period: 'year' }],
    ['£30k-£35k per annum', { min: 30_000, max: 35_000, currency: 'GBP', period: 'year' }],
    ['€ 3.200,00 pro Monat', { min: 3200, max: 3200, currency: 'EUR', period: 'month' }],
    ['ab 45.000 € im Jahr', { min: 45_000, currency: 'EUR', period: 'year' }],
    ['2 100 à 2 400 € par mois', { min: 2100, max: 2400, currency: 'EUR', period: 'month' }],
    ['CHF 82’000 – 94’000', { min: 82_000, max: 94_000, currency: 'CHF' }],
    ['3-4.5 Lacs P.A.', { min: 300_000, max: 450_000, currency: 'INR', period: 'year' }],
    ['420 000 SEK per år', { min: 420_000, max: 420_000, currency: 'SEK', period: 'year' }],
    ['$25/hr', { min: 25, max: 25, currency: 'USD', period: 'hour' }],
    ['25 USD per hour', { min: 25, max: 25, currency: 'USD', period: 'hour' }],
    ['8 500 zł miesięcznie', { min: 8500, max: 8500, currency: 'PLN', period: 'month' }],
  ])('%s', (text, salary) => {
    expect(parseSalary(text)).toEqual(salary);
  });

  it.each(['Full-time', 'Competitive', '2 years', 'Permanent, 37.5 hours', '', '$$$', 'Pay: ask us'])(
    'none in %j',
    (text) => {
      expect(parseSalary(text)).toBeUndefined();
    },
  );

  it('a dollar is that of the site’s country', () => {
    expect(parseSalary('$30 an hour', 'au')?.currency).toBe('AUD');
    expect(parseSalary('US$30 an hour', 'au')?.currency).toBe('USD');
  });

  it('is never upside down, and never NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,k$€ -–/hryap'), maxLength: 60 }), (text) => {
        const salary = parseSalary(text);
        for (const value of [salary?.min, salary?.max]) expect(value === undefined || value > 0).toBe(true);
        if (salary?.min !== undefined && salary.max !== undefined) expect(salary.min).toBeLessThanOrEqual(salary.max);
      }),
    );
  });
});

describe('days', () => {
  it.each([
    ['2026-01-20T05:43:59Z', '2026-01-20'],
    ['Posted on 20.01.2026', '2026-01-20'],
    ['20 Jan 2026', '2026-01-20'],
    ['20th January, 2026', '2026-01-20'],
    ['January 20, 2026', '2026-01-20'],
    ['2026-11-03T15:00:09 1793718009', '2026-11-03'],
  ])('%s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(['Posted 3 days ago', '01/02/2026', '32 Jan 2026', '31.02.2026', 'today', ''])('none in %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('employment types', () => {
  it.each([
    ['$20 an hour - Full-time, Contract', 'Full-time, Contract'],
    ['Job type Part time', 'Part-time'],
    ['Vollzeit', 'Vollzeit'],
    ['CDI', 'CDI'],
  ])('%s', (text, type) => {
    expect(findEmploymentType(text)).toBe(type);
  });

  it('none where none is named', () => {
    expect(findEmploymentType('$20 an hour')).toBeUndefined();
  });
});

describe('languages', () => {
  const texts = {
    en: 'We are looking for a cook who will run the pass and train the team. You have two years of experience and are able to work with us on weekends.',
    de: 'Wir suchen für unser Team eine Köchin, die den Pass leitet und mit uns am Wochenende arbeitet. Du hast zwei Jahre Erfahrung und bist bei uns richtig.',
    fr: 'Nous cherchons pour notre restaurant une cuisinière qui dirige la brigade et forme les apprentis avec nous dans la bonne humeur. Vous avez deux ans.',
    es: 'Buscamos para nuestro restaurante una cocinera que dirija la cocina y forme a los aprendices con nosotros. Tienes dos años de experiencia en el puesto.',
    nl: 'Wij zoeken voor ons restaurant een kok die de keuken leidt en het team opleidt. Je hebt twee jaar ervaring en bent met ons op zaterdag aan het werk.',
    it: 'Cerchiamo per il nostro ristorante una cuoca che diriga la cucina e formi gli apprendisti. Hai due anni di esperienza nella brigata e sono graditi i weekend con noi.',
    pt: 'Procuramos para o nosso restaurante uma cozinheira que dirija a cozinha e forme os aprendizes com a equipa. Tem dois anos de experiência no posto e gosta do que faz.',
    pl: 'Szukamy do naszej restauracji osoby, która poprowadzi kuchnię i będzie uczyć młodszych. Masz dwa lata doświadczenia w pracy na kuchni oraz nie boisz się weekendów i pracy z nami.',
    sv: 'Vi söker dig som vill leda köket och lära upp vårt team. Du har två års erfarenhet av att laga mat för många och är med på att jobba på helger, det är en del av jobbet.',
    ja: '当店では、調理場をまとめてくれる方を募集しています。経験二年以上、土日勤務ができる方を歓迎します。',
    uk: 'Шукаємо кухаря, який очолить кухню та навчатиме команду. Маєте два роки досвіду і готові працювати у вихідні.',
    ru: 'Ищем повара, который возглавит кухню и будет учить команду. У вас два года опыта работы и вы готовы выходить в выходные.',
  };
  it.each(Object.entries(texts))('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is left open for a few words', () => {
    expect(detectLanguage('Koch (m/w/d)')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
  });

  it('is what the text shows, not what the board’s buttons are in', () => {
    expect(languageOf(texts.de, ['en-US', null])).toBe('de');
    expect(languageOf(texts.en, ['en-AU'])).toBe('en-AU');
    expect(languageOf('CNC', ['', 'fr'])).toBe('fr');
    expect(languageOf('CNC', ['not a tag!'])).toBeUndefined();
  });
});

describe('hosts', () => {
  it('are compared by whole labels', () => {
    expect(suffixesOf('AU.Indeed.com.')).toEqual(['au.indeed.com', 'indeed.com', 'com']);
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(label, label, (one, other) => {
        expect(suffixesOf(`${other}.${one}.com`)).toContain(`${one}.com`);
        expect(suffixesOf(`${other}${one}.com`)).not.toContain(`${one}.com`);
        expect(suffixesOf(`${one}.com.${other}`)).not.toContain(`${one}.com`);
      }),
    );
  });
});
