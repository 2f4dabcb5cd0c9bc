import { mirrorChosen } from '../shared/chosen.ts';
import { startPage } from '../shared/start.tsx';
import { Following } from './Following.tsx';
import { mirrorSaved } from './saved.ts';
import { startSession } from './session.ts';
import './style.css';

mirrorChosen();
void startSession();
void mirrorSaved();
startPage(<Following />);
