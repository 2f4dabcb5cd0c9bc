import { mirrorChosen } from '../shared/chosen.ts';
import { startPage } from '../shared/start.tsx';
import { App } from './App.tsx';
import { startSession } from './session.ts';

mirrorChosen();
startSession();
startPage(<App />);
