import { type KnownPage, page } from './page.ts';

export const otta: KnownPage = {
  id: 'otta',
  urls: ['https://app.welcometothejungle.com/jobs/aB3dE5', 'https://app.otta.com/jobs/aB3dE5'],
  html: page(
    'Welcome to the Jungle',
    `
      <div class="sc-aa">
        <h1 class="sc-bb">Data Analyst, <a href="/companies/1">Barley</a></h1>
        <button data-testid="apply-button">Apply</button>
        <div class="sc-cc">
          <h2 class="sc-dd">Company</h2>
          <div class="sc-ee"><p>Barley blows glass for fun.</p></div>
        </div>
        <div class="sc-cc">
          <h2 class="sc-dd">Role</h2>
          <div class="sc-ff">
            <h3>Who you are</h3>
            <ul><li>At ease with SQL and one chart tool</li><li>You ask why before how</li></ul>
            <h3>What the job involves</h3>
            <p>Weekly numbers for breweries that sell by the pallet, and the arguments that follow.</p>
          </div>
        </div>
      </div>
    `,
  ),
  facts: { site: 'otta', title: 'Data Analyst', company: 'Barley' },
  reads: ['At ease with SQL', 'breweries that sell by the pallet'],
  leaves: ['blows glass'],
  unmarked: true,
};
