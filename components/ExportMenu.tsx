import { Download } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { ExportButtons, type ExportForm } from './ExportButtons.tsx';
import styles from './ExportMenu.module.css';
import { useWords } from './words.tsx';

/** The forms of export, behind one button. */
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
        <ExportButtons
          onExport={(form) => {
            panel.current?.hidePopover?.();
            onExport(form);
          }}
        />
      </div>
    </>
  );
};
