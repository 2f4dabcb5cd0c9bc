import { type KnownPage, page } from './page.ts';

export const taleo: KnownPage = {
  id: 'taleo',
  urls: ['https://northgrid.taleo.net/careersection/2/jobdetail.ftl?job=260041'],
  html: page(
    'Job Description - Lineworker (260041)',
    `
      <span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">Lineworker</span>
      <div id="requisitionDescriptionInterface">
        <span id="requisitionDescriptionInterface.reqBasicLocation.row1">Regina, Saskatchewan</span>
        <div class="editablesection">
          <div class="contentlinepanel"><p>High voltage lines, four seasons, one of them long.</p></div>
          <div class="contentlinepanel">
            <p><b>Qualifications:</b></p>
            <ul><li>Interprovincial Red Seal as a powerline technician</li><li>Class 3 licence</li></ul>
          </div>
        </div>
      </div>
    `,
  ),
  facts: { site: 'taleo', title: 'Lineworker', location: 'Regina, Saskatchewan' },
  reads: ['one of them long', 'Class 3 licence'],
};
