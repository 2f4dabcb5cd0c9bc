import type { SectionName } from './heading-words.ts';
import { isExperience, sectionOf } from './headings.ts';
import type { Line } from './lines.ts';
import { isOrganisation, isTitle } from './title.ts';

/** The lines under one heading, without it. */
export interface Section {
  readonly name: SectionName;
  readonly lines: readonly Line[];
}

/** Headings that people also write over a group of skills; inside the skills they open no section. */
const GROUPS_OF_SKILLS: ReadonlySet<SectionName> = new Set(['skills', 'interests']);
const OF_SKILLS: ReadonlySet<SectionName> = new Set(['skills', 'interests', 'languages', 'certificates']);

/**
 * The lines by section, in order. What stands before the first heading is `basics`. A heading in the first cell of a line
 * (a label beside the text) or before a colon opens a section too.
 */
export function splitSections(lines: readonly Line[]): Section[] {
  const sections: { name: SectionName; lines: Line[] }[] = [{ name: 'basics', lines: [] }];
  const styles = headingStyles(lines);
  for (const line of lines) {
    const current = sections.at(-1);
    const known = headingIn(line, current?.name ?? 'basics');
    // A column that begins without a heading begins with the person: the name over the broad one, beside a narrow one.
    if (!known && line.column && sections.length > 1) {
      sections.push({ name: 'basics', lines: [line] });
      continue;
    }
    const opened = known ?? unknownHeading(line, styles, sections.length > 1, current?.name ?? 'basics');
    if (!opened) current?.lines.push(line);
    else sections.push({ name: opened.name, lines: opened.rest ? [opened.rest] : [] });
  }
  return sections.filter(({ lines: own }) => own.length > 0);
}

function headingIn(line: Line, inside: SectionName): { readonly name: SectionName; readonly rest?: Line } | undefined {
  if (line.bullet && line.level === undefined) return undefined;
  const whole = sectionOf(line.text);
  if (whole) return fits(line, whole, inside) ? { name: whole } : undefined;
  const [first = '', ...others] = line.cells;
  const label = others.length > 0 ? sectionOf(first) : undefined;
  if (label && !(GROUPS_OF_SKILLS.has(inside) && OF_SKILLS.has(label))) {
    return { name: label, rest: { ...line, text: others.join('  '), cells: others, gap: true } };
  }
  const [before = '', ...after] = line.text.split(/:\s/u);
  const inline = after.length > 0 && before.length < 30 ? sectionOf(before) : undefined;
  const isWithin = inside === 'skills' || inside === 'work' || inside === 'projects';
  if (!inline || isWithin || (inside === 'education' && inline !== inside && !OF_SKILLS.has(inline))) return undefined;
  const text = after.join(': ');
  return { name: inline, rest: { ...line, text, cells: [text], gap: true } };
}

/** How headings look in this résumé: the looks that are those of known headings in most lines. */
function headingStyles(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, { known: number; all: number }>();
  for (const line of lines) {
    if (line.bullet) continue;
    const style = styleOf(line);
    const { known, all } = counts.get(style) ?? { known: 0, all: 0 };
    counts.set(style, { known: known + (sectionOf(line.text) ? 1 : 0), all: all + 1 });
  }
  return new Set([...counts].filter(([, { known, all }]) => known >= 2 && known >= 0.7 * all).map(([style]) => style));
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const styleOf = (line: Line): string => `${line.level ?? ''} ${line.strong} ${isCapitals(line.text)}`;

/** A heading that we do not know closes the section before it: what stands below is not part of that. */
function unknownHeading(
  line: Line,
  styles: ReadonlySet<string>,
  begun: boolean,
  inside: SectionName,
): { readonly name: SectionName; readonly rest?: Line } | undefined {
  const isMarked = line.level !== undefined || line.strong || isCapitals(line.text);
  if (!begun || line.bullet || !isMarked || line.cells.length > 1) return undefined;
  if (isExperience(line.text)) return { name: 'work' };
  if (inside === 'skills' || !line.gap || !styles.has(styleOf(line))) return undefined;
  const isName =
    /\d|[|,:]/u.test(line.text) || line.text.split(' ').length > 5 || isTitle(line.text) || isOrganisation(line.text);
  return isName ? undefined : { name: 'other' };
}

/** Words such as "Training" or "Tools" in running text, without any look of a heading, open no section. */
function fits(line: Line, name: SectionName, inside: SectionName): boolean {
  if (line.level !== undefined || line.strong || line.gap || /^\P{Ll}+$/u.test(line.text)) {
    return !(inside === 'skills' && name === 'skills' && line.level === undefined && !line.gap);
  }
  return /^\p{Lu}/u.test(line.text) && !(GROUPS_OF_SKILLS.has(inside) && GROUPS_OF_SKILLS.has(name));
}
