import type { Site } from '../site.ts';

/** Djinni. */
export const djinni: Site = {
  id: 'djinni',
  site: 'djinni',
  hosts: ['djinni.co'],
  within: /^\/jobs\//,
  posting: /^\/jobs\/\d/,
  marks: ['.job-post__description'],
  roots: ['.job-post__description'],
  title: ['h1'],
};
