/**
 * A pattern that fits any of some phrases, each as whole words.
 * @param list the phrases, as patterns without capture, with a comma and white space between them
 */
export const anyOf = (list: string): RegExp => new RegExp(`\\b(?:${list.trim().split(/,\s+/).join('|')})\\b`);
