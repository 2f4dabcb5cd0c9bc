// npm run setup: everything that the other scripts need, and nothing else. run.mjs has seen to Node and the dependencies.
import { exit, versions } from 'node:process';
import { ensureBrowser, FAMILIES } from './browsers.ts';

const browser = ensureBrowser(FAMILIES, console.error);
if (!browser.ok) {
  console.error(browser.error);
  exit(1);
}
console.log(`Ready: Node ${versions.node}, the dependencies, and a browser (${browser.value.path}).`);
