/** The commonest words of a language that the others here do not share. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to you with for our your are will is we be this that have as or',
  de: 'und der die das mit für sie wir von den dem ein eine einen ist auf bei deine unser zur zum oder sind als werden',
  fr: 'les des et vous nous dans pour une est vos avec sur du au aux votre notre sont êtes plus ou qui',
  es: 'los las y en del para con una por el que nuestro nuestra tus como nuestros se al tu o sus',
  nl: 'het een van en je met voor jij wij bij ben jouw ons zijn aan om wat naar heb op niet',
  it: 'di e il per con della che nel una gli dei le delle sono alla nella si del nostra nostro un',
  pt: 'e para com uma em os dos você nossa nosso da do na no são ou as das ao seu um',
  pl: 'w i z na do oraz się dla jest przy pracy nie lub od nasz ze jako po są',
  sv: 'och att som på för du är med av ett vi en till har din vår kommer eller om de',
  da: 'og at som på til du er med af et vi en har din vores for kommer eller om det',
  fi: 'ja on että sekä tai olet meillä työ sinulla kanssa joka ovat voit',
};
const LANGUAGES = Object.keys(STOP_WORDS);
/** Each of the words with the languages that have it. */
const LANGUAGES_WITH = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS))
  for (const word of words.split(' ')) LANGUAGES_WITH.set(word, [...(LANGUAGES_WITH.get(word) ?? []), language]);
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[іїєґІЇЄҐ]/g, 'uk'],
  [/[а-яА-Я]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u4e00-\u9fff]/g, 'zh'],
];
const ANY_SCRIPT = new RegExp(SCRIPTS.map(([script]) => script.source).join('|'));

/**
 * The language of a text by its script and commonest words: two letters, or undefined where it is too short or mixed
 * to say. Reads at most the first 6000 characters.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 6000).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  return byScript(sample, words) ?? byCommonWords(words);
}

/** The language whose script a text has enough of. */
function byScript(sample: string, words: readonly string[]): string | undefined {
  if (!ANY_SCRIPT.test(sample)) return undefined;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const shareOf = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
  return SCRIPTS.find(([script, language]) => shareOf(script) > (LEAST_SHARE.get(language) ?? LEAST_OF_OTHERS))?.[1];
}

/** A text of a language may have so little of its letters: others serve it too. */
const LEAST_SHARE: ReadonlyMap<string, number> = new Map([
  ['uk', 0.03],
  ['ja', 0.1],
]);
const LEAST_OF_OTHERS = 0.3;

/** The language whose commonest words a text has, if it has clearly more of them than of any other's. */
function byCommonWords(words: readonly string[]): string | undefined {
  const found = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_WITH.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  const counts = LANGUAGES.map((language) => [language, found.get(language) ?? 0] as const);
  const [first, second] = counts.toSorted((a, b) => b[1] - a[1]);
  const sure = first && first[1] >= 8 && first[1] >= words.length * 0.08 && first[1] > (second?.[1] ?? 0) * 1.3;
  return sure ? first[0] : undefined;
}

/**
 * The posting's language: what its text shows decides over what the page says of itself, for a board's `lang` is that
 * of its buttons; where both agree, the page's fuller tag ("en-AU") is kept.
 */
export function languageOf(text: string, declared: readonly (string | null | undefined)[]): string | undefined {
  const seen = detectLanguage(text);
  const tags = declared.map((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(tag?.trim() ?? '')?.[0]);
  const agreeing = tags.find((tag) => tag && seen && tag.toLowerCase().split('-')[0] === seen);
  return agreeing ?? seen ?? tags.find((tag) => tag !== undefined);
}
