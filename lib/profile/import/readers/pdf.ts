import type { RawLine } from '../lines.ts';
import { ImportError } from '../problem.ts';
import { layOut, type Piece } from './layout.ts';

/** A résumé of more pages is none; the rest is not read. */
const MOST_PAGES = 60;
/** Fewer letters than this on a page with pictures are the marks of a scanner's program. */
const FEWEST_LETTERS = 30;

/**
 * The lines of a PDF in reading order. pdf.js runs in the caller's own thread (call from a worker), without workers of its
 * own, so that nothing has to be loaded that an extension's policy would forbid. The legacy build: today's needs newer
 * browsers than we ask for.
 * Throws an ImportError for a locked or scanned file.
 */
export async function readPdf(bytes: Uint8Array, onProgress: (done: number) => void): Promise<RawLine[]> {
  // It offers itself to pdf.js, which then looks for no other.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes what it is given for its own
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: Piece[][] = [];
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const [, top = 0, , bottom = 0] = page.view;
      const height = Math.max(top, bottom);
      pages.push(items.flatMap((item) => ('str' in item ? pieceOf(item, height) : [])));
      page.cleanup();
      onProgress(number / count);
    }
    const letters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0);
    if (letters < FEWEST_LETTERS) throw new ImportError('importProblemScanned');
    return layOut(pages);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new ImportError('importProblemEncrypted');
    throw error;
  } finally {
    await task.destroy();
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function pieceOf({ str, transform, width, height }: Item, pageHeight: number): Piece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  // Text that runs upwards at the edge is an ornament.
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
  const size = height || Math.hypot(a, b) || 10;
  // In a PDF a soft hyphen is one that is seen.
  return [{ text: str.replaceAll('\u00AD', '-'), x, y: pageHeight - y, width, size }];
}
