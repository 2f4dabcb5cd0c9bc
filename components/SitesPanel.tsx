import { Button } from './Button.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import styles from './SitesPanel.module.css';
import { useWords } from './words.tsx';

interface Props {
  /** hosts that the person has let FitLens read by itself */
  sites: readonly string[];
  onStop: (site: string) => void;
}

/** Where FitLens reads without a click besides the job sites that it knows, and a way to take each back. */
export const SitesPanel = ({ sites, onStop }: Props) => {
  const words = useWords();
  return (
    <OptionsSection
      id="sites"
      title={words('sitesTitle')}
      intro={words(sites.length === 0 ? 'sitesNone' : 'sitesIntro')}
    >
      {sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <li key={site} className={styles.site}>
              <span className={styles.host}>{site}</span>
              <Button aria-label={words('stopReadingNamed', [site])} onClick={() => onStop(site)}>
                {words('stopReading')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </OptionsSection>
  );
};
