import type { Site } from '../site.ts';
import { beside, fromMeta } from '../sources.ts';

/** BambooHR. Only the career pages: the rest of the host is people's own HR records. */
export const bamboohr: Site = {
  id: 'bamboohr',
  site: 'bamboohr',
  hosts: ['bamboohr.com'],
  paths: ['/careers/*', '/jobs/*'],
  within: /^\/(?:careers|jobs)\b/,
  posting: /^\/careers\/\d|^\/jobs\/view\.php\b/,
  marks: ['.BambooRichText', '.ResAts__JobDescription'],
  roots: ['.BambooRichText', '.ResAts__JobDescription'],
  title: ['[data-fabric-component="Headline"]', '.ResAts__card-title', 'h2'],
  company: [fromMeta('og:site_name')],
  location: [beside('Location')],
  salary: [beside('Compensation')],
  employmentType: [beside('Employment Type')],
};
