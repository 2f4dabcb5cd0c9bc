import type { Occupation } from './occupation.ts';

/** Of writing, design, sound and pictures. */
export const MEDIA: readonly Occupation[] = [
  [
    'copywriter, content writer, editor, journalist, writer, reporter',
    'writing, copywriting, proofreading, research, content creation',
  ],
  ['copywriter, content writer', 'headlines, brand voice, website copy'],
  ['journalist, reporter, editor', 'published work, interviewing'],
  ['journalist, reporter', 'news, fact-checking'],
  ['photographer, videographer', 'photography, video production, creative'],
  [
    'fashion designer, floral designer, lighting designer, game designer, sound designer, set designer, kitchen designer, landscape designer',
    'design, creative',
  ],
  [
    'news anchor, radio host, podcast host, podcast producer, news producer, television producer',
    'writing, interviewing, content creation',
  ],
  ['news anchor, radio host, podcast host', 'presentation'],
  [
    'sound engineer, audio engineer, lighting technician, stagehand, av technician',
    'audio equipment, troubleshoot, equipment',
  ],
  ['graphic artist, illustrator, animator', 'graphic design, visual design, creative, computer skills'],
  ['graphic designer', 'brand identity, marketing collateral, print design, digital design, social media content'],
];
