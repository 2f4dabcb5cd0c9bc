import { AppearancePanel } from '../../components/AppearancePanel.tsx';
import { useBook } from '../shared/book.ts';
import { change } from './session.ts';

/** The section on colours and marks; what is chosen there is stored at once, and can be taken back. */
export const Appearance = () => {
  const { settings } = useBook();
  return (
    <AppearancePanel
      palette={settings.palette}
      marks={settings.marks}
      onPalette={(palette) => void change({ type: 'palette', palette })}
      onShowAll={(host) => void change({ type: 'marks', host, marks: 'all' })}
    />
  );
};
