import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/** A page's document, without running its scripts. One window parses them all: to make one takes longer than to parse. */
export const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
