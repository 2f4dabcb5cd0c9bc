export { extract } from './refine/index.ts';
