import type { Profile } from '../../model/profile.ts';
import { fail, type Result, succeed } from '../../model/result.ts';
import { parseProfile } from '../parse.ts';
import type { RawLine, SourceLine } from './lines.ts';
import { BIGGEST_FILE, ImportError, type ImportProblem, TOO_BIG } from './problem.ts';
import { detectType } from './readers/detect.ts';
import { isLinkedIn, readLinkedIn } from './readers/linkedin.ts';
import { readMarkdown, readPlain } from './readers/text.ts';
import { openZip } from './readers/zip.ts';
import { readSections } from './resume.ts';

export type { SourceLine } from './lines.ts';
export { BIGGEST_FILE, type ImportProblem, type ImportProblemKey, TOO_BIG } from './problem.ts';

/** What was read from a file or a text, beside where each field of it was read. */
export interface ImportedResume {
  readonly profile: Profile;
  readonly lines: readonly SourceLine[];
  /** JSON Pointer in the profile, without its leading slash → the lines it was read from, as indices of `lines` */
  readonly origins: Readonly<Record<string, readonly number[]>>;
  readonly kind: 'pdf' | 'docx' | 'json' | 'markdown' | 'text' | 'linkedin';
}

/** A résumé of 400,000 characters would have 150 pages. */
const LONGEST_TEXT = 400_000;

/**
 * Reads a résumé from the bytes of a file: PDF, DOCX, JSON Resume, Markdown, plain text, or the ZIP of a LinkedIn data
 * export. The kind is told by the bytes; the name decides only between Markdown and plain text. Never throws.
 * @param onProgress hears from 0 to 1 how far the reading is
 */
export async function readResumeFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  onProgress: (done: number) => void = () => {},
): Promise<Result<ImportedResume, ImportProblem>> {
  if (file.bytes.length > BIGGEST_FILE) return fail(TOO_BIG);
  try {
    const read = await readBytes(file, onProgress);
    onProgress(1);
    return read;
  } catch (error) {
    return fail(error instanceof ImportError ? error.problem : { key: 'importProblemCorrupt', values: [file.name] });
  }
}

/** Reads a pasted résumé: JSON Resume, Markdown or plain text. Never throws. */
export function readResumeText(text: string, name = ''): Result<ImportedResume, ImportProblem> {
  if (text.trim() === '') return fail({ key: 'importProblemEmpty', values: [name] });
  if (text.length > LONGEST_TEXT) return fail({ key: 'importProblemTooLong', values: [LONGEST_TEXT] });
  if (/^[\uFEFF\s]*[{[]/u.test(text)) {
    const json = readJson(text);
    if (json) return json;
  }
  const isMarkdown = /\.(?:md|markdown)$/iu.test(name) || /^#{1,6} \S/mu.test(text);
  return isMarkdown ? fromLines('markdown', readMarkdown(text), name) : fromLines('text', readPlain(text), name);
}

async function readBytes(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  onProgress: (done: number) => void,
): Promise<Result<ImportedResume, ImportProblem>> {
  const type = detectType(bytes);
  switch (type) {
    case 'empty':
      return fail({ key: 'importProblemEmpty', values: [name] });
    case 'text':
      // what calls itself a PDF or a Word file and holds text was cut off or never was one
      if (/\.(?:pdf|docx?)$/iu.test(name)) return fail({ key: 'importProblemCorrupt', values: [name] });
      return readResumeText(decode(bytes), name);
    case 'word97':
      return fail({ key: 'importProblemOldWord', values: [name] });
    case 'pdf': {
      const { readPdf } = await import('./readers/pdf.ts');
      return fromLines('pdf', await readPdf(bytes, onProgress), name);
    }
    case 'zip':
      return readZip(name, bytes);
    case 'locked':
      return fail({ key: 'importProblemEncrypted', values: [] });
    case 'unknown':
      return fail({ key: 'importProblemWrongType', values: [name] });
  }
}

async function readZip(name: string, bytes: Uint8Array): Promise<Result<ImportedResume, ImportProblem>> {
  const { names, tables } = await openZip(bytes);
  if (names.includes('word/document.xml')) {
    const { readDocx } = await import('./readers/docx.ts');
    return fromLines('docx', await readDocx(bytes), name);
  }
  if (!isLinkedIn(names)) return fail({ key: 'importProblemWrongType', values: [name] });
  const { raw, origins, lines } = readLinkedIn(tables);
  const parsed = parseProfile(raw);
  if (!parsed.ok || Object.keys(origins).every((pointer) => pointer === 'basics/summary'))
    return fail({ key: 'importProblemNothing', values: [name] });
  return succeed({ profile: parsed.value, lines, origins, kind: 'linkedin' });
}

function readJson(text: string): Result<ImportedResume, ImportProblem> | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
  const parsed = parseProfile(raw);
  if (!parsed.ok) return fail({ key: parsed.error.key, values: parsed.error.values });
  return succeed({ profile: parsed.value, lines: [], origins: {}, kind: 'json' });
}

function fromLines(
  kind: ImportedResume['kind'],
  raw: readonly RawLine[],
  name: string,
): Result<ImportedResume, ImportProblem> {
  const { raw: resume, origins } = readSections(raw);
  if (raw.every(({ text }) => text.trim() === '')) return fail({ key: 'importProblemEmpty', values: [name] });
  const parsed = parseProfile(resume);
  if (!parsed.ok || Object.keys(origins).length === 0) return fail({ key: 'importProblemNothing', values: [name] });
  const lines = raw.map(({ text, page }) => (page === undefined ? { text } : { text, page }));
  return succeed({ profile: parsed.value, lines, origins, kind });
}

/** UTF-8, or UTF-16 where a byte order mark says so, or else the Western code page that older Windows programs write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
