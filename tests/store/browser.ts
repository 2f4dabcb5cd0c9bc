import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The browser that the store and the messages meet in tests: import this before what uses it. */
Reflect.set(globalThis, 'chrome', fakeBrowser);

export { fakeBrowser };
