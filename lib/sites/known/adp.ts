import type { Site } from '../site.ts';
import { fromMeta } from '../sources.ts';

/** ADP's recruitment pages only: the rest of its hosts is people's payroll. */
export const adp: Site = {
  id: 'adp',
  site: 'adp',
  hosts: ['workforcenow.adp.com', 'myjobs.adp.com', 'recruiting.adp.com'],
  paths: ['/mascsr/default/mdf/recruitment/*', '/*/cx/*', '/cx/*'],
  within: /\/recruitment\/|\/cx\//,
  posting: /\/cx\/job-details\b|[?&]jobId=/i,
  marks: ['.job-description-data', 'h2.job-description-title'],
  roots: ['.job-description-data', '#isPasted'],
  title: ['h2.job-description-title'],
  company: [fromMeta('og:site_name')],
  location: ['.job-description-location-item span'],
};
