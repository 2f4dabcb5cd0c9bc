import { browser } from 'wxt/browser';

/** Firefox's own door to its sidebar, which the types of the browser don't know. */
interface Sidebar {
  open(): Promise<void>;
}

const isSidebar = (value: unknown): value is Sidebar => typeof value === 'object' && value !== null && 'open' in value;

/** Opens the side panel, or Firefox's sidebar, beside a window. To be called straight from what the person does. Rejects where it does not open. */
export async function openPanel(window: number): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  await (isSidebar(sidebar) ? sidebar.open() : browser.sidePanel.open({ windowId: window }));
}
