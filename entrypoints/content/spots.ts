/** How far beside the letters a point still counts, in CSS pixels: an underline hangs below its line. */
const NEAR = 3;

/** Finds the range under a point without asking each: they are sorted, and the browser says which letter is there. */
export class Spots<T extends { readonly range: Range }> {
  /** by the tree they stand in (the document, or a shadow root), in its order */
  private readonly trees = new Map<Node, T[]>();

  constructor(places: readonly T[]) {
    for (const place of places) {
      const root = place.range.startContainer.getRootNode();
      const tree = this.trees.get(root);
      if (tree) tree.push(place);
      else this.trees.set(root, [place]);
    }
    for (const tree of this.trees.values())
      tree.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  }

  /** The place at a point of the window, in CSS pixels. */
  at(x: number, y: number): T | undefined {
    if (this.trees.size === 0) return undefined;
    const shadowRoots = [...this.trees.keys()].filter((root) => root instanceof ShadowRoot);
    const letter = document.caretPositionFromPoint(x, y, { shadowRoots });
    const place = letter ? this.around(letter.offsetNode, letter.offset) : undefined;
    // Beside a line's end, and between lines, the browser names the nearest letter.
    return place && isUnder(place.range, x, y) ? place : undefined;
  }

  /** The place that holds a position in the page's text; of several the last that begins before it. */
  around(node: Node, offset: number): T | undefined {
    const tree = this.trees.get(node.getRootNode()) ?? [];
    let low = 0;
    let high = tree.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tree[middle]?.range.comparePoint(node, offset) ?? 0) >= 0) low = middle + 1;
      else high = middle;
    }
    // A requirement may hold a shorter one that ends before the point: then the one before it counts.
    return tree
      .slice(Math.max(0, low - 2), low)
      .reverse()
      .find(({ range }) => range.comparePoint(node, offset) === 0);
  }
}

const isUnder = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
  );
