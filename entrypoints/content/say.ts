export { words as say } from '../shared/words.ts';
