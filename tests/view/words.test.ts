import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createI18n } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { english, localeOf, type MessageKey, reasonInWords, type Words, wordsOver } from '../../lib/view/words.ts';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };

// The browser fills a message as Chrome and Firefox do: $1 to $9, nothing where a value is lacking.
const built = vi.hoisted(() => {
  const messages = new Map<string, string>();
  const getMessage = (key: string, values: readonly string[] = []) =>
    (messages.get(key) ?? '').replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  return messages;
});
type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
/** The words as the browser gives them, set to this language. Of one language at a time. */
function inBrowser(messages: Messages, locale: string): Words {
  for (const [key, { message }] of Object.entries(generateChromeMessages(parseMessagesObject(messages))))
    built.set(key, message);
  return wordsOver(createI18n().t, locale);
}
const TRANSLATIONS: Readonly<Record<string, Messages>> = { de, es, fr };

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);
const CONFIG = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
const KEYS = Object.keys(en).filter(isMessageKey);

describe('english', () => {
  it('fills the placeholders', () => {
    expect(english('dealBreaker', ['RN license'])).toBe('Deal-breaker: RN license');
  });

  it('chooses the plural form by the first value', () => {
    expect(english('summaryRequired', [1, 0])).toBe('You meet 0 of 1 must-have.');
    expect(english('summaryRequired', [14, 11])).toBe('You meet 11 of 14 must-haves.');
    expect(english('yearsAtLeast', [1])).toBe('1+ year');
    expect(english('yearsAtLeast', [1.5])).toBe('1.5+ years');
  });

  it('takes a value for what it is, whatever it holds', () => {
    expect(english('dealBreaker', ['$1 | $& {x}'])).toBe('Deal-breaker: $1 | $& {x}');
  });
});

describe('the words of the browser', () => {
  it('are those of Node, for every message and every plural form', () => {
    const translated = inBrowser(en, 'en');
    for (const values of [0, 1, 2, 7.5].map((count) => [count, 'b', 'c', 'd'])) {
      const said = KEYS.map((key) => translated(key, values));
      expect(said).toEqual(KEYS.map((key) => english(key, values)));
    }
  });

  it('survive a posting whose title looks like plural forms', () => {
    const translated = inBrowser(en, 'en');
    expect(translated('orExperience', ['SQL | Java | Go | R'])).toBe('or SQL | Java | Go | R of experience');
    expect(translated('yearsBetween', [5, 'a | b | c | d | e'])).toBe('a | b | c | d | e–5 years');
  });
});

describe('another language', () => {
  it('writes numbers in its own way', () => {
    expect(inBrowser(de, 'de-AT')('yearsAtLeast', [1.5])).toBe('1,5+ Jahre');
    expect(inBrowser(fr, 'fr')('yearsAtLeast', [2.5])).toBe('2,5 ans et plus');
  });

  it('goes with dates and sums of the same language, whichever the browser is in', () => {
    expect(localeOf('de', 'de-AT')).toBe('de-AT');
    expect(localeOf('en', 'en-GB')).toBe('en-GB');
    expect(localeOf('en', 'it')).toBe('en');
  });
});

describe('a reason', () => {
  it('comes out in words', () => {
    expect(reasonInWords({ key: 'reasonNotSaid', values: [] }, english)).toBe('Your profile says nothing about this.');
  });

  it('that nobody wrote down comes out as itself, so that it is seen', () => {
    expect(reasonInWords({ key: 'reasonOfNobody', values: [] }, english)).toBe('reasonOfNobody');
  });
});

describe('locales/en.json', () => {
  it('has every reason and error that the code gives', () => {
    const given = SOURCES.flatMap(({ text }) => [...text.matchAll(/'((?:reason|profileProblem|error)[A-Z]\w*)'/g)]);
    const lacking = new Set(given.map(([, key]) => key ?? '').filter((key) => !isMessageKey(key)));
    expect([...lacking]).toEqual([]);
  });

  it('has no key that nobody uses', () => {
    const all = SOURCES.map(({ text }) => text).join('\n');
    const unused = KEYS.filter(
      (key) => !new RegExp(`['"\`]${key}['"\`]`).test(all) && !CONFIG.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('numbers its placeholders from 1 without a gap, and has no named ones', () => {
    for (const [key, message] of Object.entries(en)) {
      const forms = Object.values(formsOf(message));
      const digits = new Set(forms.flatMap((form) => [...form.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit))));
      // The plural form for exactly one may spell the count out.
      expect([...digits].sort(), key).toEqual([...digits].sort().map((_, index) => index + 1));
      expect(forms.join(), key).not.toMatch(/[{}]| \| /);
    }
  });
});

describe.each(Object.entries(TRANSLATIONS))('locales/%s.json', (language, messages) => {
  it('says which language it is', () => {
    expect(messages.languageTag).toBe(language);
  });

  it('has every key of the English and no other', () => {
    const keys = Object.keys(messages);
    expect(KEYS.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const left = KEYS.filter((key) => JSON.stringify(messages[key]) === JSON.stringify(en[key]));
    expect(left.filter((key) => Object.values(formsOf(en[key])).some((text) => /\p{L}+ \p{L}+/u.test(text)))).toEqual(
      [],
    );
  });

  it('has the plural forms and the placeholders of the English', () => {
    const english: Messages = en;
    for (const [key, message] of Object.entries(messages))
      expect(shapeOf(message), key).toEqual(shapeOf(english[key] ?? message));
  });

  it('keeps a figure and its sign, or a word and its mark, on one line', () => {
    const texts = Object.values(messages).flatMap((message) => Object.values(formsOf(message)));
    const broken = language === 'fr' ? / [:;?!%»]|« / : / %/;
    expect(texts.filter((text) => broken.test(text))).toEqual([]);
  });
});

describe.each(Object.entries({ en, ...TRANSLATIONS }))('a button in %s', (_, messages: Messages) => {
  it.each([
    ['adviceGo', 'adviceGoNamed'],
    ['delete', 'deleteNamed'],
    ['iDont', 'iDontOf'],
    ['iHaveThis', 'iHaveThisOf'],
    ['leaveOut', 'leaveOutNamed'],
    ['markAll', 'markAllNamed'],
    ['putBack', 'putBackNamed'],
    ['stopReading', 'stopReadingNamed'],
  ])('is pressed by saying what it shows (%s)', (shown, named) => {
    expect(String(messages[named]).toLowerCase()).toContain(String(messages[shown]).toLowerCase());
  });
});

describe('components', () => {
  it('hold no words of their own', () => {
    const found = SOURCES.filter(({ name }) => /^(?:components|entrypoints)\/.*\.tsx?$/.test(name)).flatMap(
      ({ name, text }) => literalWords(parseSync(name, text).program).map((words) => `${name}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found out', () => {
    const { program } = parseSync(
      'x.tsx',
      "const a = <p title='Hover'>Hello <b aria-label='x'>{t}</b>{'Bye you'}</p>;",
    );
    expect(literalWords(program)).toEqual(['Hover', 'Hello', 'x', 'Bye you']);
    const plain = parseSync('x.ts', "const a = b ? say('key', 'two keys') : 'Not here'; c.text = `Here they are`;");
    expect(literalWords(plain.program)).toEqual(['Not here', 'Here they are']);
  });
});

const formsOf = (message: Messages[string]) => (typeof message === 'string' ? { all: message } : message);

/** The placeholders of each plural form. */
const shapeOf = (message: Messages[string]): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(formsOf(message)).map(([form, text]) => [form, [...new Set(text.match(/\$\d/g))].sort()]),
  );

const SPOKEN = /^(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)$/;

/** A literal that begins like this is said to a person, wherever it stands. */
const SENTENCE = /^\p{Lu}\p{Ll}+[,:;]? \p{L}/u;

/** The texts that a person would see or hear, written into JSX or anywhere as a sentence. */
function literalWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literalWords);
  if (typeof node !== 'object' || node === null) return [];
  const type = Reflect.get(node, 'type');
  if (type === 'Literal') return sentences(Reflect.get(node, 'value'));
  if (type === 'TemplateElement') return sentences(Reflect.get(Reflect.get(node, 'value'), 'cooked'));
  if (type === 'JSXText') return lettersOf(Reflect.get(node, 'value'));
  if (type === 'JSXAttribute') {
    const value = Reflect.get(node, 'value');
    const spoken = SPOKEN.test(String(Reflect.get(Reflect.get(node, 'name'), 'name')));
    return spoken && Reflect.get(value ?? {}, 'type') === 'Literal' ? lettersOf(value.value) : literalWords(value);
  }
  if (type === 'JSXExpressionContainer') {
    const expression = Reflect.get(node, 'expression');
    const text = Reflect.get(expression, 'type') === 'Literal' ? Reflect.get(expression, 'value') : undefined;
    return typeof text === 'string' && text.includes(' ') ? lettersOf(text) : literalWords(expression);
  }
  return Object.values(node).flatMap(literalWords);
}

const sentences = (text: unknown): string[] => (typeof text === 'string' && SENTENCE.test(text) ? [text] : []);

function lettersOf(text: unknown): string[] {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return /\p{Letter}/u.test(trimmed) ? [trimmed] : [];
}
