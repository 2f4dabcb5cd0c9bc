import type { Span } from '../model/span.ts';

/** Emoji and dingbats, what joins them, and the space between. */
const PICTURE = /^(?:[\s\u2300-\u23ff\u2600-\u27bf\u{1f000}-\u{1faff}]|\ufe0f)$/u;

/** A span without the pictures behind its words, unless it is made of nothing else. */
export function withoutPictures<Decorated extends Span>(text: string, span: Decorated): Decorated {
  if (text.charCodeAt(span.end - 1) < 0x2300) return span;
  const marks = [...text.slice(span.start, span.end)];
  const last = marks.findLastIndex((mark) => !PICTURE.test(mark));
  return last < 0 ? span : { ...span, end: span.end - marks.slice(last + 1).join('').length };
}
