import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/model/span.ts';
import { locate, type PageRange } from '../../lib/page/map.ts';
import { type PageText, readText } from '../../lib/page/text.ts';
import { INVISIBLE } from '../../lib/text/breaks.ts';

const { document, Node } = new JSDOM('').window;

function bodyOf(html: string): Element {
  return new JSDOM(html).window.document.body;
}
const linesOf = (page: PageText) => page.lines.map((line) => page.text.slice(line.start, line.end));
const read = (html: string) => linesOf(readText([bodyOf(html)]));
const lineOf = (html: string, words: string) => {
  const page = readText([bodyOf(html)]);
  return page.lines.find((line) => page.text.slice(line.start, line.end) === words);
};

describe('readText', () => {
  it.each([
    ['blocks', '<div>One<p>Two</p>Three<section>Four</section></div>', ['One', 'Two', 'Three', 'Four']],
    ['breaks', 'One<br>Two<br><br>Three', ['One', 'Two', 'Three']],
    ['table cells', '<table><tr><th>Pay</th><td>$20</td></tr></table>', ['Pay', '$20']],
    ['items', '<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>', ['One', 'Two', 'Three']],
    ['blank lines of a text', '<div>One\n\n Two</div>', ['One', 'Two']],
    ['lines with bullets', '<div>One\n• Two\n• Three</div>', ['One', '• Two', '• Three']],
    ['preserved newlines', '<pre>One\nTwo</pre>', ['One', 'Two']],
    ['a style that preserves newlines', '<p style="white-space: pre-wrap">One\nTwo</p>', ['One', 'Two']],
  ])('parts lines at %s', (_, html, lines) => {
    expect(read(html)).toEqual(lines);
  });

  it.each([
    ['inline elements', 'Must <b>have</b> a <a href="#">license</a>', 'Must have a license'],
    ['a wrapped source', '<p>\n   Must have\n   a license\n</p>', 'Must have a license'],
    ['several spaces', 'Must \t  have\u00a0\u00a0a license', 'Must have a license'],
    ['characters that show nothing', 'Must\u200b have a li\u00adcense\ufeff', 'Must have a license'],
    ['entities left in the text', 'Driver&amp;rsquo;s license &amp;amp; van', 'Driver’s license & van'],
    [
      'entities by number left in the text',
      'Driver&amp;#8217;s&amp;#8203; license &amp;#x26; van',
      'Driver’s license & van',
    ],
    ['tags left in the text', 'Must &lt;b&gt;have&lt;/b&gt; a license', 'Must have a license'],
  ])('reads through %s', (_, html, line) => {
    expect(read(html)).toEqual([line]);
  });

  it('joins a line that was wrapped by hand', () => {
    expect(read('At least four years of experience in the repair of<br>wooden boats<br>Own tools')).toEqual([
      'At least four years of experience in the repair of wooden boats',
      'Own tools',
    ]);
  });

  // Once a line cost as much as the whole paragraph before it: four thousand took minutes.
  it('joins a paragraph of thousands of lines that were wrapped by hand', () => {
    const line = 'so the paragraph of a pasted document goes on and on,';
    expect(read(Array.from({ length: 4000 }, () => line).join('<br>'))).toEqual([Array(4000).fill(line).join(' ')]);
  });

  it('leaves out what is no text, and what the caller skips', () => {
    const html =
      '<p>One</p><script>x</script><style>y</style><button>Apply</button><p class="ad">Two</p><select><option>z</select>';
    const page = readText([bodyOf(html)], (element) => element.className === 'ad');
    expect(page.text).toBe('One');
  });

  it('reads into shadow roots', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append('Inside');
    expect(readText([host]).text).toBe('Inside');
  });

  it('reads several roots one after the other', () => {
    const body = bodyOf('<p>One</p><nav>No</nav><p>Two</p>');
    expect(readText([...body.querySelectorAll('p')]).text).toBe('One\nTwo');
  });

  it('tells headings, items, depth and bold', () => {
    const html =
      '<h2>Care</h2><div role="heading" aria-level="4">Team</div><p><b>Tools:</b> own</p><p><strong>Bold</strong></p><ul><li>One<ul><li>Two</li></ul></li></ul>';
    expect(lineOf(html, 'Care')).toMatchObject({ heading: 2, item: false, depth: 0 });
    expect(lineOf(html, 'Team')).toMatchObject({ heading: 4 });
    expect(lineOf(html, 'Tools: own')).toMatchObject({ bold: 'Tools: '.length });
    expect(lineOf(html, 'Bold')).toMatchObject({ bold: 4 });
    expect(lineOf(html, 'One')).toMatchObject({ item: true, depth: 1 });
    expect(lineOf(html, 'Two')).toMatchObject({ item: true, depth: 2 });
  });

  it('counts the blank lines before a line, two at most', () => {
    const html = '<p>One</p><p>Two</p><p>&nbsp;</p><p>Three</p><br><br><br><br><p>Four</p>';
    expect(['Two', 'Three', 'Four'].map((words) => lineOf(html, words)?.gap)).toEqual([0, 1, 2]);
  });

  it('changes nothing in the page', () => {
    const body = bodyOf('<h3>Requirements</h3><ul><li>A  van\u200b</li></ul>');
    const before = body.innerHTML;
    readText([body]);
    expect(body.innerHTML).toBe(before);
  });
});

// A page as a tree of fragments: what text nodes and elements hold on real pages, in any order.
const PIECES = [
  'van',
  'license',
  ' ',
  '\n    ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '&amp;',
  '&rsquo;',
  '&nbsp;',
  '<b>',
  '</b>',
  '<br>',
  '• ',
  '- ',
  '5+',
  ',',
  'A long line that goes on and on until it wraps,',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
type Fragment = string | { readonly tag: string; readonly children: readonly Fragment[] };
const { fragment } = fc.letrec<{ fragment: Fragment }>((tie) => ({
  fragment: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.record({
      tag: fc.constantFrom('p', 'div', 'span', 'b', 'ul', 'li', 'h3', 'br', 'td', 'pre', 'script', 'button'),
      children: fc.array(tie('fragment'), { maxLength: 4 }),
    }),
  ),
}));
const fragments = fc.array(fragment, { maxLength: 6 });

function build(parts: readonly Fragment[]): Element {
  const root = document.createElement('main');
  const add = (parent: Element, part: Fragment) => {
    if (typeof part === 'string') return parent.append(part);
    const element = document.createElement(part.tag);
    parent.append(element);
    if (part.tag !== 'br') for (const child of part.children) add(element, child);
  };
  for (const part of parts) add(root, part);
  document.body.replaceChildren(root);
  return root;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

function textNodes(root: Element, unread = false): Text[] {
  const walker = document.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && unread === (node.parentElement?.closest('script, button') !== null)) nodes.push(node);
  }
  return nodes;
}

/** Whether the page shows words within a span that are no text of the posting: those of a button, not of a script. */
function isBroken(root: Element, span: Span, page: PageText): boolean {
  const inside = page.map.runs.filter((run) => run.start < span.end && span.start < run.end);
  const [first, last] = [inside[0]?.node, inside.at(-1)?.node];
  const follows = (one: Node | undefined, other: Node): boolean =>
    one !== undefined && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const others = textNodes(root, true).filter((node) => node.parentElement?.closest('script') === null);
  return others.some(
    (node) => node.data.trim() !== '' && follows(first, node) && last !== undefined && follows(node, last),
  );
}

/** What a person reads in a range of the page; white space apart, for a line break has no character there. */
function shown(root: Element, range: PageRange): string {
  const nodes = textNodes(root);
  const first = nodes.indexOf(range.startContainer);
  const last = nodes.indexOf(range.endContainer);
  return nodes
    .slice(first, last + 1)
    .map((node) => {
      const end = node === range.endContainer ? range.endOffset : undefined;
      return node.data.slice(node === range.startContainer ? range.startOffset : 0, end);
    })
    .map((data) =>
      data.replace(/&(amp|rsquo|nbsp);|<\/?br?>/g, (_, name: string | undefined) =>
        name === 'amp' ? '&' : name === 'rsquo' ? '’' : ' ',
      ),
    )
    .join('')
    .replace(new RegExp(INVISIBLE, 'g'), '')
    .replace(/\s/g, '');
}

/** A stretch of a text that begins and ends with a character, as a quote does, from two fractions of its length. */
function stretch(text: string, from: number, to: number): Span {
  const start = Math.floor(Math.min(from, to) * text.length);
  const words = text.slice(start, Math.floor(Math.max(from, to) * text.length) + 1);
  const left = words.length - words.trimStart().length;
  return { start: start + left, end: start + left + words.trim().length };
}
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('locate', () => {
  it('finds exactly the words of a span in the page, on any page, unless others stand between them', () => {
    fc.assert(
      fc.property(fragments, fraction, fraction, (parts, from, to) => {
        const root = build(parts);
        const page = readText([root]);
        const span = stretch(page.text, from, to);
        fc.pre(span.start < span.end);
        const range = locate(span, page);
        expect(range === null).toBe(isBroken(root, span, page));
        if (range) expect(shown(root, range)).toBe(page.text.slice(span.start, span.end).replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing where a text has changed since, and the rest as before', () => {
    fc.assert(
      fc.property(fragments, fc.nat(), (parts, choice) => {
        const root = build(parts);
        const page = readText([root]);
        const nodes = textNodes(root).filter((node) => page.map.runs.some((run) => run.node === node));
        const changed = nodes[choice % Math.max(nodes.length, 1)];
        fc.pre(changed !== undefined);
        changed?.appendData(' (edited)');
        page.lines.forEach((line) => {
          const before = page.map.runs.filter((run) => run.start < line.end && line.start < run.end);
          const touched = before.some((run) => run.node === changed);
          const range = locate(line, page);
          if (touched || isBroken(root, line, page)) expect(range).toBeNull();
          else if (range) expect(shown(root, range)).toBe(page.text.slice(line.start, line.end).replace(/\s/g, ''));
          else throw new Error('a line that did not change was not found');
        });
      }),
    );
  });

  it('finds nothing where the text has left the page', () => {
    const body = bodyOf('<p>One</p><p>Two</p>');
    const page = readText([body]);
    body.querySelector('p')?.remove();
    expect(locate({ start: 0, end: 3 }, page)).toBeNull();
    expect(locate({ start: 4, end: 7 }, page)).not.toBeNull();
  });

  it('finds nothing where words have come between its own', () => {
    const body = bodyOf('<p>Must have <i> </i>a van</p>');
    const page = readText([body]);
    body.querySelector('i')?.append('not ');
    expect(locate({ start: 0, end: page.text.length }, page)).toBeNull();
  });

  it('finds nothing for a span that is empty or outside of the text', () => {
    const page = readText([bodyOf('<p>One</p>')]);
    expect(locate({ start: 1, end: 1 }, page)).toBeNull();
    expect(locate({ start: 0, end: 9 }, page)).toBeNull();
    expect(locate({ start: 2, end: 1 }, page)).toBeNull();
    expect(locate({ start: 0, end: 1 }, readText([]))).toBeNull();
  });

  it('spans elements, and stands at the characters themselves', () => {
    const body = bodyOf('<p>\n  Must <b>have a</b> van</p>');
    const page = readText([body]);
    const at = page.text.indexOf('have');
    const range = locate({ start: at, end: at + 'have a van'.length }, page);
    expect([range?.startContainer.data, range?.startOffset]).toEqual(['have a', 0]);
    expect([range?.endContainer.data, range?.endOffset]).toEqual([' van', 4]);
  });
});
