import { setOf } from '../text/set-of.ts';

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** An element's children, those of its open shadow root first. */
export function* childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) yield* element.shadowRoot.childNodes;
  yield* element.childNodes;
}

/** The element that a node stands in; at the top of an open shadow tree that is the host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isShadow(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

/** Whether a node stands in an element or is it, be it in an open shadow tree of it. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node = node; ; ) {
    if (element.contains(at)) return true;
    const root = at.getRootNode();
    if (!isShadow(root)) return false;
    at = root.host;
  }
}

/** The open shadow roots under a node, those inside of others too. */
export function* shadowRootsIn(root: ParentNode): Iterable<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) {
      yield shadowRoot;
      yield* shadowRootsIn(shadowRoot);
    }
}

/** Tags of what is no text of the page: code, controls, pictures and films. */
export const UNREAD = setOf(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD BUTTON INPUT SELECT OPTION TEXTAREA IFRAME OBJECT VIDEO AUDIO CANVAS',
);

const UNSHOWN = setOf('SCRIPT STYLE NOSCRIPT TEMPLATE TITLE DESC');

/** Whether what an element holds is never shown, such as the styles of a shadow tree and the names of pictures. */
export const isUnshown = ({ tagName }: Element): boolean => UNSHOWN.has(tagName.toUpperCase());

/** Tags that stand in a line without breaking it. */
export const INLINE = setOf('A ABBR B BDI CITE CODE EM FONT I IMG LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR');
