import { startPage } from '../shared/start.tsx';
import { App } from './App.tsx';
import { startSession } from './session.ts';

startSession();
startPage(<App />);
