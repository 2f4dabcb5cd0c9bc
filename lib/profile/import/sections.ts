import { type SectionName, sectionOf } from './headings.ts';
import type { Line } from './lines.ts';

export interface Section {
  readonly name: SectionName;
  readonly lines: readonly Line[];
}

/** Headings that people also write over a group of skills; inside the skills they open no section. */
const GROUPS_OF_SKILLS: ReadonlySet<SectionName> = new Set(['skills', 'interests']);

/**
 * The lines by section, in order. What stands before the first heading is `basics`. A heading in the first cell of a line
 * (a label beside the text) or before a colon opens a section too.
 */
export function splitSections(lines: readonly Line[]): Section[] {
  const sections: { name: SectionName; lines: Line[] }[] = [{ name: 'basics', lines: [] }];
  for (const line of lines) {
    const current = sections.at(-1);
    const opened = headingIn(line, current?.name ?? 'basics');
    if (!opened && line.column && sections.length > 1) sections.push({ name: 'basics', lines: [line] });
    else if (!opened) current?.lines.push(line);
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
  if (label && !GROUPS_OF_SKILLS.has(inside)) {
    return { name: label, rest: { ...line, text: others.join('  '), cells: others, gap: true } };
  }
  const [before = '', ...after] = line.text.split(/:\s/u);
  const inline = after.length > 0 && before.length < 30 ? sectionOf(before) : undefined;
  if (!inline || inside === 'skills' || inside === 'work' || inside === 'projects' || inside === 'education')
    return undefined;
  const text = after.join(': ');
  return { name: inline, rest: { ...line, text, cells: [text], gap: true } };
}

/** Words such as "Training" or "Tools" in running text, without any look of a heading, open no section. */
function fits(line: Line, name: SectionName, inside: SectionName): boolean {
  if (line.level !== undefined || line.strong || line.gap || /^\P{Ll}+$/u.test(line.text)) {
    return !(inside === 'skills' && name === 'skills' && line.level === undefined && !line.gap);
  }
  return /^\p{Lu}/u.test(line.text) && !(GROUPS_OF_SKILLS.has(inside) && GROUPS_OF_SKILLS.has(name));
}
