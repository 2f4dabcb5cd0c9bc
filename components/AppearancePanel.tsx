import { VERDICTS } from '../lib/model/kind.ts';
import { type Marks, PALETTES, type Palette } from '../lib/model/marks.ts';
import { VERDICT_WORDS } from '../lib/view/groups.ts';
import type { MessageKey } from '../lib/view/words.ts';
import styles from './AppearancePanel.module.css';
import { Button } from './Button.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { useWords } from './words.tsx';

interface Props {
  palette: Palette;
  onPalette: (palette: Palette) => void;
  /** hosts where not all is marked */
  marks: Readonly<Record<string, Marks>>;
  /** marks everything there again */
  onShowAll: (host: string) => void;
}

const NAMES: Readonly<Record<Palette, MessageKey>> = { standard: 'paletteStandard', safe: 'paletteSafe' };
const SHOWN: Readonly<Record<Marks, MessageKey>> = {
  all: 'marksAll',
  required: 'marksRequired',
  off: 'marksOff',
};

/** The colours of the verdicts, and where the marks in the page are limited. */
export const AppearancePanel = ({ palette, onPalette, marks, onShowAll }: Props) => {
  const words = useWords();
  const hosts = Object.entries(marks).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <OptionsSection id="appearance" title={words('appearanceTitle')}>
      <fieldset className={styles.palettes}>
        <legend>{words('paletteLegend')}</legend>
        {PALETTES.map((one) => (
          <label key={one} className={styles.choice}>
            <input type="radio" name="palette" checked={palette === one} onChange={() => onPalette(one)} />
            <span>
              {words(NAMES[one])}
              <Sample palette={one} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.muted}>{words('appearanceGround')}</p>
      <h3>{words('marksTitle')}</h3>
      <p className={styles.muted}>{words(hosts.length === 0 ? 'marksEverywhere' : 'marksLimited')}</p>
      {hosts.length > 0 && (
        <ul>
          {hosts.map(([host, shown]) => (
            <li key={host} className={styles.host}>
              <span>
                <bdi>{host}</bdi>
                <span className={styles.muted}> {words(SHOWN[shown])}</span>
              </span>
              <Button aria-label={words('markAllNamed', [host])} onClick={() => onShowAll(host)}>
                {words('markAll')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </OptionsSection>
  );
};

/** The four verdicts as they are marked, with their colours and lines. */
const Sample = ({ palette }: { palette: Palette }) => {
  const words = useWords();
  return (
    <span className={styles.sample} data-palette={palette}>
      {VERDICTS.map((verdict) => (
        <span key={verdict} className={styles.verdict} data-verdict={verdict}>
          <VerdictMark verdict={verdict} small />
          <span className={styles.line}>{words(VERDICT_WORDS[verdict])}</span>
        </span>
      ))}
    </span>
  );
};
