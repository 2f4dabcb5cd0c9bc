import type { Site } from '../site.ts';
import { beside } from '../sources.ts';

/** iCIMS. The posting stands in a frame of the same host; the outer page has none of this and yields. */
export const icims: Site = {
  id: 'icims',
  site: 'icims',
  hosts: ['icims.com'],
  paths: ['/jobs/*'],
  within: /^\/jobs\//,
  posting: /^\/jobs\/\d+\//,
  marks: ['.iCIMS_JobContent'],
  framed: true,
  several: true,
  roots: ['.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job, .iCIMS_Expandable_Text', '.iCIMS_JobContent'],
  skip: ['.iCIMS_JobOptions', '.iCIMS_Logo', '.iCIMS_JobHeaderGroup'],
  title: ['.iCIMS_Header h1', 'h1.iCIMS_Header', '#iCIMS_Header', 'h1'],
  location: ['.iCIMS_JobHeaderGroup .header.left span:not(.field-label)', '.iCIMS_JobHeaderTag .iCIMS_JobHeaderData'],
  employmentType: [beside('Type', 'Position Type', 'Employment Type')],
  datePosted: [beside('Posted Date')],
};
