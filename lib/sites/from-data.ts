const BREAK = /^(?:\/?(?:p|div|ul|ol|table|tr|section|article|br|hr|blockquote)|\/(?:li|h[1-6]))$/;
const OPENS_BLOCK = /^(?:li|h[1-6])$/;
const BOLD = /^(?:b|strong)$/;

/**
 * Elements with the words of a posting that a page has only in its data, for a reader of elements to read: headings,
 * paragraphs, list items and bold, and nothing else of the markup. They belong to the document and stand nowhere in it.
 */
export function elementsFrom(document: Document, html: string): Element {
  const root = document.createElement('div');
  let list: Element | null = null;
  let block: Element | null = null;
  let bold = false;
  const open = (tag: string): void => {
    if (tag !== 'li') list = null;
    else list ??= root.appendChild(document.createElement('ul'));
    block = (tag === 'li' && list ? list : root).appendChild(document.createElement(tag));
  };
  for (const piece of html.split(/(<[^<>]{1,2000}>|\n)/)) {
    const tag = piece === '\n' ? 'br' : /^<(\/?[a-z][a-z0-9]*)/i.exec(piece)?.[1]?.toLowerCase();
    if (tag === undefined) {
      if (piece.trim() === '') continue;
      if (block === null) open('p');
      append(document, block ?? root, piece, bold);
    } else if (BREAK.test(tag)) block = null;
    else if (OPENS_BLOCK.test(tag)) open(tag);
    else bold = BOLD.test(tag) || (bold && !BOLD.test(tag.slice(1)));
  }
  return root;
}

function append(document: Document, block: Element, text: string, bold: boolean): void {
  const node = document.createTextNode(text);
  if (!bold) block.append(node);
  else block.appendChild(document.createElement('b')).append(node);
}
