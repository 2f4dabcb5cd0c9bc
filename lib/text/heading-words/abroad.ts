import { oneOf } from '../any-of.ts';
import { pattern } from '../pattern.ts';
import type { HeadingWords } from './entry.ts';

/** Postings in English keep headings of their country: German, French, Spanish, Dutch, Swedish, Italian, Portuguese. */
export const ABROAD: readonly HeadingWords[] = [
  {
    part: 'demands',
    words: [
      /^(?:(?:dein|ihr|euer|das) profil|anforderungen?|qualifikation\w*|voraussetzungen)/,
      /^(?:was (?:du|sie) mitbring\w+|das bring\w+ (?:du|sie))/,
      /^(?:(?:le |votre |ton )?profil(?: recherché)?|compétences)/,
      /^(?:requisitos|(?:tu |el )?perfil)/,
      /^(?:jouw profiel|wat (?:breng|vragen)|(?:dit|wij) vragen)/,
      /^(?:kvalifikationer|vi söker)/,
      /^(?:requisiti|qualificações)/,
    ],
  },
  {
    part: 'duties',
    words: [
      /^(?:deine |ihre |die )?aufgaben|^(?:das|was) erwartet/,
      /^(?:tes |vos |les |tus )?missions?$/,
      /^(?:tus )?(?:responsabilidades|funciones)/,
      /^(?:wat ga je|arbetsuppgifter|attività)/,
    ],
  },
  {
    part: 'benefits',
    words: [
      /(?:wir|wir dir|wir ihnen) bieten|^(?:das|was) bieten/,
      /nous offrons|^avantages/,
      /ofrecemos|beneficios|benefícios/,
      /wat (?:bieden|wij bieden)|vi erbjuder|offriamo/,
    ],
  },
  {
    part: 'company',
    words: [
      pattern`^${oneOf(`
        über uns, wer wir sind, qui sommes, sobre nosotros, quiénes somos, over ons, om oss, chi siamo, sobre nós`)}`,
    ],
  },
];
