/** "**bold**" */
const BOLD = /\*\*(?=\S)([^*\n]{1,120})\*\*/g;
/** A heading that its stars tell from what follows it, wherever it stands in a line. */
const STARRED_HEADING = /(?:^|(?<=\S))[^\S\n]*(#{1,6} \*\*[^*\n]{1,120}\*\*)[^\S\n]*/gm;
/** An item with a label in bold, behind another one in the same line. */
const LABELLED_ITEM = /(?<=\S)[^\S\n]+(?=[-*•] \*\*\S)/g;
const HEADING = /^(#{1,6}) +(?=\S)/;

/** A posting in Markdown, whose line breaks may be lost, with a line for each heading and labelled item; no stars. */
export function withoutStars(source: string): string {
  if (!source.includes('**')) return source;
  return source.replace(STARRED_HEADING, '\n$1\n').replace(LABELLED_ITEM, '\n').replace(BOLD, '$1');
}

/** The level of a heading in Markdown, 1 to 6, and how many characters its mark has; level 0 for any other line. */
export function markdownHeading(line: string): { level: number; mark: number } {
  const match = HEADING.exec(line);
  return { level: match?.[1]?.length ?? 0, mark: match?.[0].length ?? 0 };
}
