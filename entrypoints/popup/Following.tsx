import { PointedProvider } from '../../components/pointed.tsx';
import { App } from './App.tsx';
import { useSession } from './session.ts';

/** The checklist, with a sign at the line that the reader of the page dwells on. */
export const Following = () => {
  const { pointed } = useSession();
  return (
    <PointedProvider pointed={pointed}>
      <App />
    </PointedProvider>
  );
};
