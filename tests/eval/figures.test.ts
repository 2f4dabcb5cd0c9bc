import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from '../../lib/model/zod.ts';
import { readLabels } from '../../scripts/eval/labels.ts';
import { addUp, measure } from '../../scripts/eval/measure.ts';
import { readItems } from '../../scripts/eval/read.ts';
import { Figures, toFigures } from '../../scripts/eval/report.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const committed = z.looseObject({ own: Figures }).parse(JSON.parse(readFileSync(at('figures.json'), 'utf8')));

/** A step back that is worth it is committed with its figures: `npm run eval -- --write`. */
const TOLERANCE = 0.01;

test('postings are read and judged no worse than when the figures were last committed', () => {
  const set = { name: 'own', labels: at('labels'), pages: at('..'), profiles: at('../profiles') };
  const figures = toFigures(addUp(readLabels(set).map((one) => measure(one, readItems(one, set)).measure)));
  for (const name of ['detection', 'checklist', 'terms', 'verdict, of all labelled']) {
    expect(figures[name], name).toBeGreaterThanOrEqual((committed.own[name] ?? 1) - TOLERANCE);
  }
});
