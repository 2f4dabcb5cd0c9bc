import type { Site } from '../site.ts';

/** Taleo. Ids carry numbers that vary, so parts of them are matched; the text is filled in after the load. */
export const taleo: Site = {
  id: 'taleo',
  site: 'taleo',
  hosts: ['taleo.net'],
  paths: ['/careersection/*'],
  within: /^\/careersection\//,
  posting: /\/jobdetail\.ftl\b/,
  marks: ['#requisitionDescriptionInterface'],
  several: true,
  roots: ['.editablesection', '.contentlinepanel', '#requisitionDescriptionInterface'],
  title: ['[id*="reqTitleLinkAction"]', '.subtitle'],
  location: ['[id*="reqBasicLocation"]'],
};
