import type { Site } from '../site.ts';
import { beside, fromMeta } from '../sources.ts';

/** Teamtailor, mostly on companies' own hosts, known there by where its assets come from. */
export const teamtailor: Site = {
  id: 'teamtailor',
  site: 'teamtailor',
  hosts: ['teamtailor.com'],
  within: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\b/,
  posting: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/\d/,
  marks: ['link[href*="teamtailor-cdn"]', 'script[src*="teamtailor-cdn"]'],
  roots: ['[data-controller*="job-ad"]', '[class*="job-body"]', '.prose'],
  title: ['h1'],
  company: [fromMeta('og:site_name')],
  location: [beside('Locations', 'Location', 'Standorte', 'Standort', 'Orter', 'Ort')],
  employmentType: [beside('Employment type', 'Employment types', 'Beschäftigungsart', 'Anställningsform')],
};
