export type FileType = 'pdf' | 'zip' | 'word97' | 'locked' | 'text' | 'empty' | 'unknown';

const MAGIC: readonly (readonly [FileType, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['word97', [0xd0, 0xcf, 0x11, 0xe0]],
  // {\rtf
  ['unknown', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** A PDF's head may stand behind up to 1,024 bytes of something else (PDF 1.7 reference, appendix H.3.4). */
const PDF_WITHIN = 1024;

/** What a file is, by its first bytes; the name is not asked, as it is often wrong. */
export function detectType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty';
  const known = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known?.[0] === 'word97' && isLocked(bytes)) return 'locked';
  if (known) return known[0];
  const head = bytes.subarray(0, PDF_WITHIN);
  if (new TextDecoder('latin1').decode(head).includes('%PDF-')) return 'pdf';
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide || !head.some(isControl) ? 'text' : 'unknown';
}

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/** A DOCX with a password is wrapped in an old-style file with a part of this name, in UTF-16 ([MS-OFFCRYPTO] 2.3). */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
