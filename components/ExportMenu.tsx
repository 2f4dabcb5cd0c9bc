import { Copy, Download } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ExportMenu.module.css';
import { useWords } from './words.tsx';

export type ExportForm = 'json' | 'csv' | 'markdown';

/** The checklist as a file, or as text to paste. */
export const ExportMenu = ({ onExport }: { onExport: (form: ExportForm) => void }) => {
  const words = useWords();
  const menu = useId();
  const panel = useRef<HTMLDivElement>(null);
  const choose = (form: ExportForm) => {
    panel.current?.hidePopover?.();
    onExport(form);
  };
  return (
    <>
      <Button look="quiet" popoverTarget={menu}>
        <Download size={14} aria-hidden="true" />
        {words('export')}
      </Button>
      <div id={menu} ref={panel} popover="auto" className={styles.menu}>
        <ul>
          <li>
            <Button look="quiet" onClick={() => choose('json')}>
              <Download size={14} aria-hidden="true" />
              {words('exportJson')}
            </Button>
          </li>
          <li>
            <Button look="quiet" onClick={() => choose('csv')}>
              <Download size={14} aria-hidden="true" />
              {words('exportCsv')}
            </Button>
          </li>
          <li>
            <Button look="quiet" onClick={() => choose('markdown')}>
              <Copy size={14} aria-hidden="true" />
              {words('copyMarkdown')}
            </Button>
          </li>
        </ul>
      </div>
    </>
  );
};
