import { Copy, Download } from 'lucide-react';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

const FORMS = [
  ['text', Copy, 'copyText'],
  ['markdown', Copy, 'copyMarkdown'],
  ['json', Download, 'exportJson'],
  ['csv', Download, 'exportCsv'],
] as const;

export type ExportForm = (typeof FORMS)[number][0];

/** The forms in which a checklist goes out: as text to paste, or as a file. */
export const ExportButtons = ({ onExport }: { onExport: (form: ExportForm) => void }) => {
  const words = useWords();
  return (
    <ul>
      {FORMS.map(([form, Icon, name]) => (
        <li key={form}>
          <Button look="quiet" onClick={() => onExport(form)}>
            <Icon size={14} aria-hidden="true" />
            {words(name)}
          </Button>
        </li>
      ))}
    </ul>
  );
};
