/** The element with its attributes and what is in it; an attribute that is undefined is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...content);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Likewise, of SVG. */
export function svgElement(
  tag: 'svg' | 'path',
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Node[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  setAttributes(made, attributes);
  made.append(...content);
  return made;
}

function setAttributes(made: Element, attributes: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
}
