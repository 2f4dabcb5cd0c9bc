import { startPage } from '../shared/start.tsx';
import { App } from './App.tsx';
import { startSession } from './session.ts';
import './style.css';

void startSession();
startPage(<App />);
