import '../content/style.css';
import { startSession } from '../options/session.ts';
import { startPage } from '../shared/start.tsx';
import { App } from './App.tsx';
import { startSample } from './sample.ts';

startSession();
startSample();
startPage(<App />);
