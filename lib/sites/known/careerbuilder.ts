import type { Site } from '../site.ts';

/** CareerBuilder: its older pages; those of 2026 look like Monster's, so their marks are tried on this host too. */
export const careerbuilder: Site = {
  id: 'careerbuilder',
  site: 'careerbuilder',
  hosts: ['careerbuilder.com'],
  posting: /^\/job(?:-details)?\//,
  marks: ['#jdp_description', '.jdp-description-details'],
  roots: ['#jdp_description', '.jdp-description-details', '[data-testid="svx-description-container-inner"]'],
  title: ['.jdp_title_header', '[data-testid="jobTitle"]', 'h1', 'h2.h3'],
  company: ['[data-testid="company"]', '.data-details span:nth-child(1)'],
  location: ['[data-testid="jobDetailLocation"]', '.data-details span:nth-child(2)'],
  salary: ['[data-testid="salary"]'],
  employmentType: ['[data-testid="employmentType"]', '.data-details span:nth-child(3)'],
};
