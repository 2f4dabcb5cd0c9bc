import type { ProfileBuilder } from './builder.ts';
import type { Line } from './lines.ts';
import { readPlace } from './place.ts';
import { isTitle } from './title.ts';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const PHONE =
  /(?<![\w/.-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\d{2,5})[ ./-]?\d{2,4}[ .-]?\d{3,4}(?:[ .-]?\d{2,4})?(?![\w/])/u;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![@\w.])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|me|co|ai|app|edu|uk|ca|de)(?:\/[^\s|,;]*)?(?![\w@])/iu;
const PARTS = /\s*[|•·●⋄◇♦∙]\s*|\t| {2,}|\s+[–—-]\s+|,\s+(?=\S+@)/u;

/** Name, title, e-mail, phone, address on the web and place, from the lines above the first section or under "Contact". */
export function readContact(lines: readonly Line[], builder: ProfileBuilder): void {
  const prose: Line[] = [];
  readName(lines, builder);
  for (const line of lines) {
    const rest = takeMarks(line, builder);
    for (const part of rest.split(PARTS).map((text) => text.trim())) readPart(part, line, builder, prose);
  }
  if (prose.length > 0 && !builder.has('summary')) {
    builder.basics(
      'summary',
      prose.map((line) => line.text).join(' '),
      prose.flatMap((line) => line.from),
    );
  }
}

function takeMarks(line: Line, builder: ProfileBuilder): string {
  let rest = line.cells.join('\t');
  for (const [name, pattern] of [
    ['email', EMAIL],
    ['url', ADDRESS],
    ['phone', PHONE],
  ] as const) {
    const found = pattern.exec(rest)?.[0];
    if (!found || (name === 'phone' && found.replace(/\D/gu, '').length < 7)) continue;
    builder.basics(name, found.replace(/[.,;)]+$/u, ''), line.from);
    rest = rest.replace(found, '\t');
    if (name === 'url') rest = rest.replace(new RegExp(ADDRESS, 'giu'), '\t');
  }
  return rest.replace(
    /(?:^|(?<=[\s|]))(?:e-?mail|phone|mobile|tel|cell|website|linkedin|github|address|location)\s*[:.]\s*/giu,
    '',
  );
}

function readPart(part: string, line: Line, builder: ProfileBuilder, prose: Line[]): void {
  if (!/\p{L}{2}/u.test(part)) return;
  // a street before the place is left out: nothing is judged by it
  const place =
    readPlace(part) ?? (/^\d/u.test(part) ? readPlace(part.split(/,\s*/u).slice(-2).join(', ')) : undefined);
  if (place) builder.basics('location', place, line.from);
  else if (isProse(part)) prose.push(line);
  else if (!builder.has('label') && isTitle(part) && !builder.says('name', part))
    builder.basics('label', part, line.from);
}

/** The name stands first, or largest; a job's title may stand above it. */
function readName(lines: readonly Line[], builder: ProfileBuilder): void {
  const candidates = lines.slice(0, 6).flatMap((line) => {
    const part = line.cells
      .flatMap((cell) => cell.split(PARTS))
      .find((text) => isName(text.trim()) && !readPlace(text.trim()));
    return part && !line.bullet ? [{ part: part.trim(), line }] : [];
  });
  const [first] = candidates;
  const name =
    first && isTitle(first.part) && !first.line.strong
      ? (candidates.find(({ part }) => !isTitle(part)) ?? first)
      : first;
  if (name) builder.basics('name', name.part, name.line.from);
}

const isProse = (text: string): boolean => text.length > 60 && /\p{Ll} \p{Ll}/u.test(text);

/** Two to five words with capitals and nothing else, or one alone in capitals. */
function isName(text: string): boolean {
  const words = text.replace(/,.*$/u, '').split(' ');
  if (words.length > 5 || /\d|[:@/]/u.test(text)) return false;
  return words.every((word) =>
    /^["“(]?\p{Lu}[\p{L}\p{M}.'’-]*["”)]?$|^(?:de|da|del|der|van|von|bin|al|la|le|di|dos|el)$/u.test(word),
  );
}
