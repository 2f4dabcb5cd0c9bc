import { type KnownPage, page } from './page.ts';

export const icims: KnownPage = {
  id: 'icims',
  urls: [
    'https://careers-harborlight.icims.com/jobs/2207/case-manager/job?in_iframe=1',
    'https://careers-harborlight.icims.com/jobs/2207/case-manager/job',
  ],
  html: page(
    'Case Manager in Toledo, Ohio | Careers at Harborlight',
    `
      <div class="iCIMS_JobContent">
        <div class="iCIMS_Header"><h1 class="iCIMS_Header">Case Manager</h1></div>
        <div class="iCIMS_JobHeaderGroup">
          <div class="header left">
            <span class="sr-only field-label">Job Locations</span><span>US-OH-Toledo</span>
          </div>
          <dl class="iCIMS_JobHeaderTag">
            <dt class="iCIMS_JobHeaderField">Type</dt>
            <dd class="iCIMS_JobHeaderData"><span>Regular Full-Time</span></dd>
          </dl>
        </div>
        <h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">Overview</h2>
        <div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">
          <div class="iCIMS_Expandable_Text"><p>You walk with forty families through a hard year.</p></div>
        </div>
        <h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">Qualifications</h2>
        <div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">
          <div class="iCIMS_Expandable_Text"><ul><li>LSW in Ohio</li><li>Own car, insured</li></ul></div>
        </div>
        <div class="iCIMS_JobOptions"><a href="#">Apply (glassblower)</a></div>
      </div>
    `,
  ),
  facts: { site: 'icims', title: 'Case Manager', location: 'US-OH-Toledo', employmentType: 'Full-time' },
  reads: ['forty families', 'Qualifications', 'LSW in Ohio'],
  leaves: ['glassblower', 'Job Locations'],
};
