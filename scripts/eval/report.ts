import { KINDS } from '../../lib/model/kind.ts';
import { z } from '../../lib/model/zod.ts';
import { type Found, f1Of, type Measure, precisionOf, rateOf, recallOf, type Share } from './measure.ts';

/** Each figure by its name, 0 to 1 with three decimals: an F1 or a rate. What nothing bears on is not there. */
export const Figures = z.record(z.string(), z.number());
export type Figures = z.infer<typeof Figures>;

type Line = readonly [name: string, count: Found | Share];

function linesOf(measure: Measure): Line[] {
  return [
    ['detection', measure.detection],
    ['checklist', measure.checklist],
    ['kind', measure.kind],
    ['importance', measure.importance],
    ['years', measure.years],
    ['level', measure.level],
    ['travel percent', measure.percent],
    ['alternatives', measure.alternatives],
    ['terms', measure.terms],
    ['and/or of terms', measure.grouping],
    ['verdict', measure.verdict],
    ['verdict, of all labelled', measure.verdictOfAll],
    ['false comfort', measure.falseComfort],
    ['false alarm', measure.falseAlarm],
    ...KINDS.flatMap((kind): Line[] => {
      const count = measure.kinds[kind];
      return count ? [[`kind: ${kind}`, count]] : [];
    }),
  ];
}

const figureOf = (count: Found | Share): number | undefined => ('of' in count ? rateOf(count) : f1Of(count));

/** The figures that are kept to compare with. */
export function toFigures(measure: Measure): Figures {
  const named = linesOf(measure).flatMap(([name, count]) => {
    const value = figureOf(count);
    return value === undefined ? [] : [[name, Number(value.toFixed(3))] as const];
  });
  return Object.fromEntries(named);
}

/**
 * The figures as lines for a person, each with its difference to an earlier one.
 * @param before the figures to compare with; undefined where there are none
 */
export function toReport(measure: Measure, before: Figures | undefined): string {
  return linesOf(measure)
    .map(([name, count]) => {
      const value = figureOf(count);
      return `  ${name.padEnd(25)}${three(value)} ${difference(value, before?.[name])}  ${counted(count)}`;
    })
    .join('\n');
}

function counted(count: Found | Share): string {
  if ('of' in count) return `${count.right} of ${count.of}`;
  const found = `${count.right} right of ${count.found} found, ${count.labelled} labelled`;
  return `precision ${three(precisionOf(count))}  recall ${three(recallOf(count))}  (${found})`;
}

const three = (value: number | undefined): string => value?.toFixed(3) ?? '  –  ';

/** Six characters wide; blank where there is nothing to tell. */
function difference(value: number | undefined, before: number | undefined): string {
  if (value === undefined || before === undefined) return ' '.repeat(6);
  const change = Number((value - before).toFixed(3));
  return (change === 0 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`).padStart(6);
}
