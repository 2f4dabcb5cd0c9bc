import { Button } from './Button.tsx';
import { PasteBox } from './PasteBox.tsx';
import styles from './PopupFoot.module.css';
import { useWords } from './words.tsx';

/** A site that FitLens does not know, which the person may have it read by itself. */
export interface ChosenSite {
  readonly host: string;
  /** FitLens reads it by itself already */
  readonly always: boolean;
}

interface Props {
  site?: ChosenSite | undefined;
  onAlways: (always: boolean) => void;
  /** offers to read a text; not where the page has its posting */
  paste: boolean;
  onText: (text: string) => void;
}

/** What can be done below a posting, or where there is none: read this site always, or read a text from elsewhere. */
export const PopupFoot = ({ site, onAlways, paste, onText }: Props) => {
  const words = useWords();
  if (!site && !paste) return null;
  return (
    <div className={styles.foot}>
      {paste && <PasteBox summary={words('pastePosting')} label={words('pastePostingLabel')} onText={onText} />}
      {site && !site.always && (
        <div className={styles.site}>
          <Button onClick={() => onAlways(true)}>{words('alwaysRead', [site.host])}</Button>
          <p>{words('alwaysReadText')}</p>
        </div>
      )}
      {site?.always && (
        <div className={styles.site}>
          <p>{words('readAlways', [site.host])}</p>
          <Button onClick={() => onAlways(false)}>{words('stopReading')}</Button>
        </div>
      )}
    </div>
  );
};
