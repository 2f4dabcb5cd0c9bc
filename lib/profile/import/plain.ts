const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

/** Text with ligatures spelt out, soft hyphens and signs of icon fonts left out, every run of blanks as one. */
export function flat(text: string): string {
  return legible(text).replace(/\s+/gu, ' ').trim();
}

/** Text with ligatures spelt out, without soft hyphens, invisible signs and those of icon fonts; blanks as they were. */
export function legible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\p{Co}]/gu, '')
    .replace(/\u00A0/gu, ' ');
}
