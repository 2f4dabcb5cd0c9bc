import type { Span } from '../model/span.ts';

/**
 * The source (flag u) of an emoji, a dingbat, a glyph of a symbol font. Degrees, ℃ and ™ are part of what they
 * stand by.
 */
export const PICTURE = String.raw`(?![°©®\u2100-\u214f])[\p{So}\p{Co}]`;
/** The source (flag u) of what colours a picture or joins it to the next. */
export const JOINER = String.raw`[\ufe0e\ufe0f\u200d\p{Emoji_Modifier}]`;

const DECORATION = new RegExp(String.raw`^(?:${PICTURE}|${JOINER}|\s)$`, 'u');
/** They begin with "↕". Most lines end in something before it, and tell so at once. */
const FIRST_PICTURE = 0x2195;

/** A span without the pictures behind its words, unless it is made of nothing else. */
export function withoutPictures<Decorated extends Span>(text: string, span: Decorated): Decorated {
  if (text.charCodeAt(span.end - 1) < FIRST_PICTURE) return span;
  const marks = [...text.slice(span.start, span.end)];
  const last = marks.findLastIndex((mark) => !DECORATION.test(mark));
  return last < 0 ? span : { ...span, end: span.end - marks.slice(last + 1).join('').length };
}
