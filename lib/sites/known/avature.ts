import type { Site } from '../site.ts';

/** Avature. */
export const avature: Site = {
  id: 'avature',
  site: 'avature',
  hosts: ['avature.net'],
  posting: /\/JobDetail\//i,
  several: true,
  roots: ['.article--details .article__content', '.article__content'],
  title: ['.banner__text__title', 'h2.title'],
};
