import type { ExportForm } from '../../components/ExportButtons.tsx';
import type { Checklist } from '../../lib/model/checklist.ts';
import { toCsv, toMarkdown, toText } from '../../lib/view/export.ts';
import type { MessageKey } from '../../lib/view/words.ts';
import { fileName, saveFile } from './file.ts';
import { words } from './words.ts';

/** What was done, in words to show. */
export interface Done {
  readonly key: MessageKey;
  readonly values?: readonly (string | number)[];
}

/** Gives a checklist out, as text to paste or as a file, and says what was done. */
export async function exportChecklist(checklist: Checklist, form: ExportForm): Promise<Done> {
  switch (form) {
    case 'text':
      return copy(toText(checklist, words));
    case 'markdown':
      return copy(toMarkdown(checklist, words));
    case 'json':
      return save(checklist, form, 'application/json', `${JSON.stringify(checklist, null, 2)}\n`);
    case 'csv':
      // Without the mark, Excel takes UTF-8 for the system's own encoding.
      return save(checklist, form, 'text/csv', `\uFEFF${toCsv(checklist)}`);
  }
}

const copy = (text: string): Promise<Done> =>
  navigator.clipboard.writeText(text).then(
    () => ({ key: 'copied' }),
    () => ({ key: 'copyFailed' }),
  );

function save({ posting }: Checklist, form: ExportForm, type: string, text: string): Done {
  const name = fileName(posting.title ?? '', form);
  saveFile(name, type, text);
  return { key: 'savedFile', values: [name] };
}
