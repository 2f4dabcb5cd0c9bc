import type { RawLine } from '../lines.ts';

/** A part of the document as mammoth hands it out; it gives no types for it. */
interface Node {
  readonly type: string;
  readonly children: readonly Node[];
  readonly value: string;
  readonly style: string;
  readonly isBold: boolean;
  readonly isItem: boolean;
  readonly size: number;
}

/** The lines of a Word document (DOCX): paragraphs, items of lists, and the rows of tables, which many use as columns. */
export async function readDocx(bytes: Uint8Array): Promise<RawLine[]> {
  const { default: mammoth } = await import('mammoth');
  const copy = bytes.slice();
  let root: Node | undefined;
  // Mammoth asks for the one in browsers and for the other in Node.
  const input = { arrayBuffer: copy.buffer, buffer: copy };
  await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    externalFileAccess: false,
    transformDocument: (document: unknown) => {
      root = nodeOf(document);
      return document;
    },
  });
  return root ? root.children.flatMap(linesOf) : [];
}

function nodeOf(raw: unknown): Node {
  const text = (name: string): string => (typeof at(raw, name) === 'string' ? String(at(raw, name)) : '');
  const children = at(raw, 'children');
  return {
    type: text('type'),
    children: Array.isArray(children) ? children.map(nodeOf) : [],
    value: text('value'),
    style: text('styleName'),
    isBold: at(raw, 'isBold') === true,
    isItem: at(raw, 'numbering') !== null && at(raw, 'numbering') !== undefined,
    size: Number(at(raw, 'fontSize') ?? 0),
  };
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function linesOf(node: Node): RawLine[] {
  if (node.type === 'table') return node.children.flatMap(rowLines);
  if (node.type !== 'paragraph') return node.children.flatMap(linesOf);
  const texts = textOf(node).split('\n');
  const level = /^(?:heading|title|subtitle) ?(\d)?/iu.exec(node.style);
  const bold = runsOf(node).filter(({ value }) => value.trim() !== '');
  const strong = bold.length > 0 && bold[0]?.isBold === true;
  return texts.map((text, index) => ({
    text,
    strong,
    bullet: (node.isItem || /^list/iu.test(node.style)) && text.trim() !== '' && index === 0,
    ...(level && /^h/iu.test(level[0]) && text.trim() !== '' ? { level: Number(level[1] ?? 1) } : {}),
  }));
}

/** Cells of a line each stand side by side in one line; longer ones are read one after the other. */
function rowLines(row: Node): RawLine[] {
  const cells = row.children.map((cell) => cell.children.flatMap(linesOf).filter(({ text }) => text.trim() !== ''));
  if (cells.every((lines) => lines.length <= 1)) {
    const lines = cells.flat();
    const [first] = lines;
    return first ? [{ ...first, text: lines.map(({ text }) => text).join('\t') }] : [];
  }
  return cells.flatMap((lines) => lines.map((line, index) => (index === 0 ? { ...line, gap: true } : line)));
}

interface Run {
  readonly value: string;
  readonly isBold: boolean;
}

function runsOf(node: Node, isBold = false): Run[] {
  if (node.type === 'text') return [{ value: node.value, isBold }];
  return node.children.flatMap((child) => runsOf(child, isBold || node.isBold));
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return node.children.map(textOf).join('');
}
