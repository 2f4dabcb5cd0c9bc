import { type KnownPage, page } from './page.ts';

export const avature: KnownPage = {
  id: 'avature',
  urls: [
    'https://lowland.avature.net/careers/JobDetail/Lock-Keeper/3300',
    'https://lowland.avature.net/en_US/jobs/JobDetail/3300',
  ],
  html: page(
    'Lock Keeper',
    `
      <div class="banner__text__title">Lock Keeper</div>
      <article class="article article--details">
        <div class="article__content"><p>You raise and lower boats, and look after two kilometres of bank.</p></div>
      </article>
      <article class="article article--details">
        <div class="article__content">
          <p><b>Requirements</b></p>
          <ul><li>Swims well</li><li>Lives within half an hour of the lock</li></ul>
        </div>
      </article>
      <article class="article"><div class="article__content">Glassblower wanted</div></article>
    `,
  ),
  facts: { site: 'avature', title: 'Lock Keeper' },
  reads: ['raise and lower boats', 'Lives within half an hour'],
  leaves: ['Glassblower'],
  unmarked: true,
};
