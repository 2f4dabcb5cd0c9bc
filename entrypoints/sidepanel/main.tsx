import { Following } from '../popup/Following.tsx';
import { mirrorSaved } from '../popup/saved.ts';
import { followTabs, startSession } from '../popup/session.ts';
import { mirrorChosen } from '../shared/chosen.ts';
import { startPage } from '../shared/start.tsx';
import { Steps } from './Steps.tsx';
import './style.css';

mirrorChosen();
followTabs();
void startSession();
void mirrorSaved();
startPage(
  <>
    <Steps />
    <Following />
  </>,
);
