// npm run --silent eval [-- --misses] [--only ID,ID] [--write]
// How well postings are read and judged: compares with what a person labelled, and with the figures committed last.
// What the figures mean: tests/eval/README.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from '../lib/model/zod.ts';
import { type LabelledSet, readLabels } from './eval/labels.ts';
import { addUp, type Measure, measure } from './eval/measure.ts';
import { readItems } from './eval/read.ts';
import { Figures, toFigures, toReport } from './eval/report.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FIGURES = at('tests/eval/figures.json');

/** The project's own, and a larger one of real postings where that lies beside the project. */
const SETS: readonly LabelledSet[] = [
  { name: 'own', labels: at('tests/eval/labels'), pages: at('tests'), profiles: at('tests/profiles') },
  {
    name: 'gold',
    labels: at('../shared/gold/dev'),
    pages: at('../shared/postings/labelled'),
    profiles: at('../shared/profiles'),
  },
];

const CommittedFigures = z.record(z.string(), Figures);

function measureSet(set: LabelledSet, only: ReadonlySet<string> | undefined): { total: Measure; text: string[] } {
  const postings = readLabels(set).filter(({ id }) => !only || only.has(id));
  const measured = postings.map((posting) => measure(posting, readItems(posting, set)));
  const total = addUp(measured.map((one) => one.measure));
  const heading = `${set.name}: ${postings.length} postings, ${total.detection.labelled} requirements`;
  return { total, text: [heading, ...measured.flatMap((one) => one.misses)] };
}

function main(): number {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { misses: { type: 'boolean' }, only: { type: 'string' }, write: { type: 'boolean' } },
  });
  if (values.write && values.only) {
    stderr.write('--write keeps the figures of all postings: leave --only out.\n');
    return 2;
  }
  const only = values.only === undefined ? undefined : new Set(values.only.split(','));
  const before = existsSync(FIGURES) ? CommittedFigures.parse(JSON.parse(readFileSync(FIGURES, 'utf8'))) : {};
  const now: Record<string, Figures> = { ...before };
  for (const set of SETS.filter(({ labels }) => existsSync(labels))) {
    const { total, text } = measureSet(set, only);
    const [heading = '', ...misses] = text;
    now[set.name] = toFigures(total);
    // Against the figures of all postings, those of some would say nothing.
    stdout.write(`${heading}\n${toReport(total, only ? undefined : before[set.name])}\n\n`);
    if (values.misses) stdout.write(`${misses.map((miss) => `  ${miss}\n`).join('')}\n`);
  }
  if (values.write) writeFileSync(FIGURES, `${JSON.stringify(now, null, 2)}\n`);
  return 0;
}

process.exitCode = main();
