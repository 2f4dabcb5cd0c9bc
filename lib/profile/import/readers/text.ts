import { LONGEST_LINE, type RawLine } from '../lines.ts';

const MARKED = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u;

/** The lines of a plain text. */
export function readPlain(text: string): RawLine[] {
  return text.split(/\r\n?|\n|\f/u).map((line) => ({ text: line }));
}

/** The lines of a Markdown text, with its marks read and taken off; links keep their words. */
export function readMarkdown(text: string): RawLine[] {
  return text
    .split(/\r\n?|\n/u)
    .filter((line) => !/^\s*\[[^\]]+\]:\s/u.test(line))
    .map((whole) => {
      const line = whole.slice(0, LONGEST_LINE);
      if (/^\s*(?:[-*_=]\s?){3,}$/u.test(line) || /^\s*\|?[\s:|-]+\|[\s:|-]*$/u.test(line)) return { text: '' };
      const heading = MARKED.exec(line);
      const bare = unmarked(heading?.[2] ?? line);
      if (heading) return { text: bare, level: heading[1]?.length ?? 1, gap: true };
      const strong = /^\s*(?:\*\*|__)/u.test(line);
      return strong ? { text: bare, strong } : { text: bare };
    });
}

function unmarked(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
    .replace(/<(https?:[^>]*|[^>@\s]+@[^>]*)>/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(^|[\s(])[*_](?=\S)([^*_]*)[*_](?=$|[\s.,;:)])/gu, '$1$2')
    .replace(/^(\s*)>\s?/u, '$1')
    .replace(/<[a-z/][^>]*>/giu, ' ')
    .replace(/^\s*\|(.*)\|\s*$/u, (_, row: string) => row.split('|').join('\t'))
    .replace(/\\([\\`*_{}[\]()#+.!|-])/gu, '$1');
}
