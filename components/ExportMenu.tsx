import { Copy, Download } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ExportMenu.module.css';
import { useWords } from './words.tsx';

const FORMS = [
  ['text', Copy, 'copyText'],
  ['markdown', Copy, 'copyMarkdown'],
  ['json', Download, 'exportJson'],
  ['csv', Download, 'exportCsv'],
] as const;

export type ExportForm = (typeof FORMS)[number][0];

/** The checklist as text to paste, or as a file. */
export const ExportMenu = ({ onExport }: { onExport: (form: ExportForm) => void }) => {
  const words = useWords();
  const menu = useId();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <Button look="quiet" popoverTarget={menu}>
        <Download size={14} aria-hidden="true" />
        {words('export')}
      </Button>
      <div id={menu} ref={panel} popover="auto" className={styles.menu}>
        <ul>
          {FORMS.map(([form, Icon, name]) => (
            <li key={form}>
              <Button
                look="quiet"
                onClick={() => {
                  panel.current?.hidePopover?.();
                  onExport(form);
                }}
              >
                <Icon size={14} aria-hidden="true" />
                {words(name)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
