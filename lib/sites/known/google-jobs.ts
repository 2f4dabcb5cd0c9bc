import type { Site } from '../site.ts';

/** Google's job search. Obfuscated names that change; too broad a host to run on unasked. */
export const googleJobs: Site = {
  id: 'google-jobs',
  site: 'google-jobs',
  hosts: ['www.google.com', 'www.google.co.uk', 'www.google.de'],
  within: /^\/search\?.*(?:ibp=htl(?:;|%3B)jobs|udm=8)/i,
  roots: ['[jsname="QAWWu"]', '.NgUYpe', 'span.HBvzbc'],
  title: ['#gws-plugins-horizon-jobs__job_details_page h2'],
  onDemand: true,
};
