import type { Site } from '../site.ts';
import { fromMeta } from '../sources.ts';

/** SAP SuccessFactors, on SAP's hosts and on companies' own. */
export const successfactors: Site = {
  id: 'successfactors',
  site: 'successfactors',
  hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'jobs.sap.com', 'jobs.hr.cloud.sap'],
  posting: /^\/job\/|career_job_req_id=/,
  marks: ['[data-careersite-propertyid="description"]', '[data-careersite-propertyid="title"]', '.joqReqDescription'],
  roots: ['[data-careersite-propertyid="description"]', 'span.jobdescription', '.joqReqDescription', '.jobdescription'],
  title: ['[data-careersite-propertyid="title"]', '#job-title'],
  company: ['[data-careersite-propertyid="facility"]', fromMeta('og:site_name')],
  location: ['[data-careersite-propertyid="city"]', '[data-careersite-propertyid="location"]', '.jobGeoLocation'],
  datePosted: ['[data-careersite-propertyid="date"]'],
};
