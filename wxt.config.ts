import { defineConfig } from 'wxt';

/** Nothing may come in from elsewhere and nothing may go out. Styles, scripts and images are our own files. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const suggest = (key: string) => ({ suggested_key: { default: key } });
/** The keys, listed in the options. Chromium takes at most four suggestions; the others wait for the person's own. */
const COMMANDS = {
  _execute_action: suggest('Alt+Shift+F'),
  'next-requirement': { ...suggest('Alt+Shift+J'), description: '__MSG_commandNext__' },
  'previous-requirement': { ...suggest('Alt+Shift+K'), description: '__MSG_commandPrevious__' },
  'toggle-marks': { ...suggest('Alt+Shift+M'), description: '__MSG_commandMarks__' },
  'next-missing': { description: '__MSG_commandMissing__' },
  'open-panel': { description: '__MSG_commandPanel__' },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  vite: ({ command }) => ({
    // Vite's stand-in for browsers that know no modulepreload would call fetch; every browser that we support knows it.
    build: { modulePreload: { polyfill: false } },
    // The worker that reads files loads its readers when it needs them, which takes a module.
    worker: { format: 'es' },
    // Libraries that could load files (pdf.js) find no way to: what is built has no network, not only a policy against it.
    ...(command === 'build' ? { define: { fetch: 'undefined', XMLHttpRequest: 'undefined' } } : {}),
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for one origin at a time, when a person chooses a site.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: COMMANDS,
    // `wxt dev` reloads over a local socket, which this policy would forbid.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5ab884ad-9fa9-4f73-9d77-e7e600c13fb9}',
              // the CSS Custom Highlight API
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // caretPositionFromPoint() in the page, light-dark() in the pages' colours
        { minimum_chrome_version: '128' }),
  }),
});
