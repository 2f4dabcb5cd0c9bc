import { OptionsSection } from './OptionsSection.tsx';
import { useWords } from './words.tsx';

/** Which FitLens this is. */
export const AboutPanel = ({ version }: { version: string }) => {
  const words = useWords();
  return (
    <OptionsSection id="about" title={words('aboutTitle')}>
      <p>{words('aboutText', [version])}</p>
      <p>
        <a href="/welcome.html">{words('aboutWelcome')}</a>
      </p>
    </OptionsSection>
  );
};
