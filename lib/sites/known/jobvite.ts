import type { Site } from '../site.ts';
import { part } from '../sources.ts';

/** Jobvite. One line mixes department and place; the place is what stands last. */
export const jobvite: Site = {
  id: 'jobvite',
  site: 'jobvite',
  hosts: ['jobs.jobvite.com'],
  posting: /\/job\/[^/]+/,
  framed: true,
  marks: ['.jv-job-detail-description'],
  roots: ['.jv-job-detail-description'],
  title: ['.jv-header'],
  company: ['.jv-logo a', '.jv-logo img@alt'],
  location: [part('.jv-job-detail-meta', /([^|·•]{2,80})$/)],
};
