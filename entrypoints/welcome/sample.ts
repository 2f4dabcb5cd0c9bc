import { create } from 'zustand';
import { type Assessment, assess } from '../../lib/messages/index.ts';
import { readText } from '../../lib/page/text.ts';
import { SAMPLE_FACTS } from '../../lib/view/sample-posting.ts';
import { watchGround } from '../content/ground.ts';
import { Painter } from '../content/painter.ts';
import { scrollToRange } from '../content/scroll.ts';
import { useBook } from '../shared/book.ts';

interface Sample {
  /** what it asks, and how the person fits; undefined until it is read */
  readonly assessment?: Assessment | undefined;
  /** the background had no answer on it */
  readonly failed: boolean;
}

/** The sample posting as the first page shows it. */
export const useSample = create<Sample>(() => ({ failed: false }));

const painter = new Painter();
let posting: HTMLElement | null = null;
let readings = 0;

/** Reads the sample anew whenever the profile, what was put right, or the colours of the page change. */
export function startSample(): void {
  useBook.subscribe(() => void read());
  watchGround(() => void read());
}

/** The sample is on the page (null: no longer). It is read as any posting is. */
export function showSample(element: HTMLElement | null): void {
  posting = element;
  if (!element) painter.erase();
  else void read();
}

/** Reads the sample as it is now. */
export async function read(): Promise<void> {
  if (!posting || !useBook.getState().loaded) return;
  readings += 1;
  const mine = readings;
  const page = readText([posting]);
  const answer = await assess(page, SAMPLE_FACTS);
  if (mine !== readings) return;
  if (!answer.ok) {
    painter.erase();
    useSample.setState({ assessment: undefined, failed: true });
    return;
  }
  const { requirements, judgements } = answer.value;
  painter.paint(
    page,
    requirements,
    judgements?.map(({ verdict }) => verdict),
    { palette: useBook.getState().settings.palette, marks: 'all' },
  );
  useSample.setState({ assessment: answer.value, failed: false });
}

/** Brings the sample to a requirement, and lights it up for a moment. */
export function locate(requirement: string): void {
  const range = painter.find(requirement);
  if (range && scrollToRange(range)) painter.flash(range);
}
