import { setOf } from '../text/set-of.ts';

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Tags of what is no text of the page: code, controls, pictures and films. */
export const UNREAD = setOf(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD BUTTON INPUT SELECT OPTION TEXTAREA IFRAME OBJECT VIDEO AUDIO CANVAS',
);

/** Tags that stand in a line without breaking it. */
export const INLINE = setOf('A ABBR B BDI CITE CODE EM FONT I IMG LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR');
