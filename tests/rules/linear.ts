// A regular expression is slow when a repeated group can split the same text in many ways: (a+)+, (\w+ ?)*. This finds
// such groups by their structure: a repetition without bound inside another one, with nothing between them that the
// inner one could not swallow too.

type Node =
  | { readonly type: 'char'; readonly has: (char: string) => boolean }
  | { readonly type: 'assertion'; readonly of?: Node }
  | { readonly type: 'reference' }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly of: Node; readonly min: number; readonly max: number };

/** Characters by which sets are compared: all of ASCII, and some others that postings hold. */
const SAMPLE = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'éßñ’“”–—•·…☎愛\u00a0\u200b',
];
/** Repetitions up to this many times can't blow up. */
const FEW = 16;

/** The groups of a pattern that repeat a repetition which can swallow all of them. */
export function nestedRepeats(source: string): string[] {
  const { node, texts } = parse(source);
  const found: string[] = [];
  const visit = (one: Node, last: boolean) => {
    if (one.type === 'repeat') {
      // The last thing of a pattern is never tried again: what it took is the match.
      if (one.max > FEW && !last && swallows(one.of)) found.push(texts.get(one) ?? '');
      visit(one.of, false);
    } else if (one.type === 'sequence')
      one.parts.forEach((part, index) => void visit(part, last && index === one.parts.length - 1));
    else if (one.type === 'choice') for (const option of one.options) visit(option, last);
    else if (one.type === 'assertion' && one.of) visit(one.of, false);
  };
  visit(node, true);
  return found;
}

/** Whether somewhere in a repeated body an unbounded repetition can take all that the body takes besides it. */
function swallows(body: Node): boolean {
  return inner(body, []).some(({ of, beside }) => !beside.some((part) => isBarrier(part, of)));
}

interface Inner {
  readonly of: Node;
  readonly beside: readonly Node[];
}

/** The unbounded repetitions in a body, each with what stands beside it on every level. */
function inner(node: Node, beside: readonly Node[]): Inner[] {
  switch (node.type) {
    case 'repeat':
      return [...(node.max > FEW ? [{ of: node.of, beside }] : []), ...inner(node.of, beside)];
    case 'sequence':
      return node.parts.flatMap((part, index) =>
        inner(part, [...beside, ...node.parts.filter((_, other) => other !== index)]),
      );
    case 'choice':
      return node.options.flatMap((option) => inner(option, beside));
    default:
      return [];
  }
}

/** Whether a part must take a character that the repeated one can't. */
function isBarrier(part: Node, repeated: Node): boolean {
  const taken = chars(repeated);
  const outside = (node: Node): boolean => {
    switch (node.type) {
      case 'char':
        return !SAMPLE.some((char) => node.has(char) && taken.has(char));
      case 'sequence':
        return node.parts.some(outside);
      case 'choice':
        return node.options.length > 0 && node.options.every(outside);
      case 'repeat':
        return node.min > 0 && outside(node.of);
      default:
        return false;
    }
  };
  return outside(part);
}

/** Every character that a node may take. */
function chars(node: Node): Set<string> {
  switch (node.type) {
    case 'char':
      return new Set(SAMPLE.filter(node.has));
    case 'sequence':
      return new Set(node.parts.flatMap((part) => [...chars(part)]));
    case 'choice':
      return new Set(node.options.flatMap((option) => [...chars(option)]));
    case 'repeat':
      return chars(node.of);
    default:
      return new Set();
  }
}

/** Reads the source of a regular expression; `texts` holds the source of each repetition. */
function parse(source: string): { node: Node; texts: Map<Node, string> } {
  const texts = new Map<Node, string>();
  let at = 0;

  const choice = (): Node => {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
  };

  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeat());
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  };

  const repeat = (): Node => {
    const start = at;
    const of = atom();
    const match = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at));
    if (!match) return of;
    at += match[0].length;
    const node: Node = { type: 'repeat', of, ...timesOf(match) };
    texts.set(node, source.slice(start, at));
    return node;
  };

  const atom = (): Node => {
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0];
    if (group) {
      at += group.length;
      const of = choice();
      at++;
      return /[=!]$/.test(group) ? { type: 'assertion', of } : of;
    }
    const token =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|c?.)|[\s\S])/.exec(
        source.slice(at),
      )?.[0] ?? '';
    at += token.length;
    if (/^(?:[\^$]|\\[bB])$/.test(token)) return { type: 'assertion' };
    if (/^\\(?:[1-9]|k<)/.test(token)) return { type: 'reference' };
    const one = new RegExp(`^(?:${token})$`, /\\[pPu]\{/.test(token) ? 'u' : '');
    return { type: 'char', has: (char) => one.test(char) };
  };

  return { node: choice(), texts };
}

/** How often a mark has the thing before it repeated: "*", "+", "?", "{2}", "{2,}", "{2,3}". */
function timesOf([, mark, low, comma, high]: RegExpExecArray): { min: number; max: number } {
  if (mark) return { min: Number(mark === '+'), max: mark === '?' ? 1 : Number.POSITIVE_INFINITY };
  const most = high ? Number(high) : Number.POSITIVE_INFINITY;
  return { min: Number(low), max: comma ? most : Number(low) };
}
