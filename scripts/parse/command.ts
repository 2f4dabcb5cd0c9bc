import { judgeAll } from '../../lib/match/index.ts';
import type { Judgement } from '../../lib/model/verdict.ts';
import { toChecklist } from '../../lib/view/checklist.ts';
import { toCsv, toMarkdown } from '../../lib/view/export.ts';
import { english } from '../../lib/view/words.ts';
import { type Options, readOptions } from './options.ts';
import { type Read, readPostingFile } from './posting.ts';

/** Where the command writes: `process` is one. */
export interface Outlets {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * The command, from its words to its exit code: README.md, "On the command line".
 * @returns 0; or 2 where something asked for can't be done, with a line on standard error for each
 */
export async function parse(words: readonly string[], { stdout, stderr }: Outlets): Promise<0 | 2> {
  const options = readOptions(words);
  if (!options.ok) {
    stderr.write(`${options.error}\n`);
    return 2;
  }
  const { files, url, profile, today, trace } = options.value;
  let code: 0 | 2 = 0;
  for (const file of files) {
    const reading = await readPostingFile(file, url);
    if (reading.ok) {
      const { requirements, facts } = reading.value;
      const judgements = profile && judgeAll(requirements, profile, today, facts.title);
      if (trace) stderr.write(toTrace(reading.value, judgements));
      stdout.write(`${toOutput(reading.value, judgements, options.value, file)}\n`);
    } else {
      stderr.write(`${reading.error}\n`);
      code = 2;
    }
  }
  return code;
}

function toOutput(reading: Read, judgements: readonly Judgement[] | undefined, options: Options, file: string): string {
  const checklist = toChecklist(reading.facts, reading.requirements, judgements, english);
  if (options.format === 'markdown') return toMarkdown(checklist, english);
  if (options.format === 'csv') return toCsv(checklist);
  if (options.files.length === 1) return JSON.stringify(checklist, null, 2);
  return JSON.stringify({ file, ...checklist });
}

/** How each requirement was found and, where there is a profile, how its verdict came about. */
function toTrace({ requirements }: Read, judgements: readonly Judgement[] | undefined): string {
  const lines = requirements.flatMap(({ kind, importance, quote, trace }, at) => {
    const judgement = judgements?.[at];
    return [
      `${kind}, ${importance}: “${quote}”`,
      `    ${trace.join(' · ')}`,
      ...(judgement ? [`    ${judgement.verdict} ← ${judgement.trace?.join(' · ') ?? ''}`] : []),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}
