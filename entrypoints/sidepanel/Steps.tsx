import { StepBar } from '../../components/StepBar.tsx';
import { step, useSession } from '../popup/session.ts';

/** The way through the page, where there is a posting to go through. */
export const Steps = () => {
  const { page } = useSession();
  return page.is === 'read' && page.requirements.length > 0 ? (
    <StepBar onStep={(command) => void step(command)} />
  ) : null;
};
