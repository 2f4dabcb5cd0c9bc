import type { Site } from '../site.ts';
import { fromTitle, part } from '../sources.ts';

/** Greenhouse's older boards, and the frame that companies put into their own pages. */
export const greenhouseBoard: Site = {
  id: 'greenhouse-board',
  site: 'greenhouse',
  hosts: ['boards.greenhouse.io', 'boards.eu.greenhouse.io'],
  posting: /^\/[^/]+\/jobs\/\d|^\/embed\/job_app\b/,
  framed: true,
  marks: ['#app_body #content'],
  roots: ['#app_body #content', '#content'],
  title: ['.app-title', '#header h1'],
  company: [part('.company-name', /^(?:at )?(.+)$/), fromTitle(/^Job Application for .+ at (.+)$/)],
  location: ['#header .location', '.location'],
  salary: ['.pay-range'],
};
