import { AppearancePanel } from '../../components/AppearancePanel.tsx';
import { sendChange } from '../../lib/messages/index.ts';
import { useBook } from '../shared/book.ts';

/** The section on colours and marks; what is chosen there is stored at once. */
export const Appearance = () => {
  const { settings } = useBook();
  return (
    <AppearancePanel
      palette={settings.palette}
      marks={settings.marks}
      onPalette={(palette) => void sendChange({ type: 'palette', palette })}
      onShowAll={(host) => void sendChange({ type: 'marks', host, marks: 'all' })}
    />
  );
};
