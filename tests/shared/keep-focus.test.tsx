import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AnswerList } from '../../components/AnswerList.tsx';
import { ImportPanel } from '../../components/ImportPanel.tsx';
import { SitesPanel } from '../../components/SitesPanel.tsx';
import { Toast } from '../../components/Toast.tsx';
import { keepFocus } from '../../entrypoints/shared/keep-focus.ts';
import { render } from '../components/render.tsx';

const focused = (): string => {
  const { activeElement, body } = document;
  if (activeElement === body) return 'nothing';
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
};
/** Goes to a button by keyboard and presses it. */
async function press(name: string): Promise<void> {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
  // Observers of a page's changes are told after them.
  await Promise.resolve();
}

beforeAll(() => keepFocus(document));
afterEach(cleanup);

describe('the keyboard', () => {
  it('goes on at the next site when one is taken away, and at the heading after the last', async () => {
    const Page = () => {
      const [sites, setSites] = useState(['a.example', 'b.example']);
      return <SitesPanel sites={sites} onStop={(site) => setSites(sites.filter((one) => one !== site))} />;
    };
    render(<Page />);
    await press('Stop reading a.example by itself');
    expect(focused()).toBe('Stop reading b.example by itself');
    await press('Stop reading b.example by itself');
    expect(focused()).toBe('Sites');
  });

  it('goes on at the answer before when the last one is taken back', async () => {
    const Page = () => {
      const [has, setHas] = useState(['nights', 'weekends']);
      return (
        <AnswerList
          has={has}
          lacks={[]}
          onTakeBack={(statement) => setHas(has.filter((one) => one !== statement))}
          onEdit={() => {}}
        />
      );
    };
    render(<Page />);
    await press('Take back: weekends');
    expect(focused()).toMatch(/: nights$/);
  });

  it('goes back to where it was when what was said is closed or taken back', async () => {
    const Page = () => {
      const [text, setText] = useState<string>();
      return (
        <>
          <button type="button" onClick={() => setText('Noted')}>
            I have this
          </button>
          <Toast text={text} onUndo={() => setText(undefined)} onClose={() => setText(undefined)} />
        </>
      );
    };
    render(<Page />);
    for (const name of ['Close', 'Undo']) {
      await press('I have this');
      await press(name);
      expect(focused()).toBe('I have this');
    }
  });

  it('stays with the import when a reading is cancelled', async () => {
    const Page = () => {
      const [name, setName] = useState<string | undefined>('cv.pdf');
      return (
        <ImportPanel
          isStored={false}
          state={name === undefined ? undefined : { is: 'reading', name, done: 0 }}
          onFile={() => {}}
          onText={() => {}}
          onCancel={() => setName(undefined)}
        />
      );
    };
    render(<Page />);
    await press('Cancel');
    expect(screen.getByRole('region').contains(document.activeElement)).toBe(true);
  });

  it('waits for what comes where nothing is there yet', async () => {
    const Page = ({ is }: { is: 'problem' | 'reading' | 'read' }) => (
      <main>
        {is === 'problem' && <button type="button">Try again</button>}
        {is === 'reading' && <p>Reading</p>}
        {is === 'read' && <button type="button">Profile</button>}
      </main>
    );
    const { rerender } = render(<Page is="problem" />);
    screen.getByRole('button').focus();
    rerender(<Page is="reading" />);
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
    rerender(<Page is="read" />);
    await Promise.resolve();
    expect(focused()).toBe('Profile');
  });

  it('is left alone by whoever has gone elsewhere meanwhile', async () => {
    const Page = ({ more }: { more: boolean }) => (
      <>
        {more && <button type="button">One</button>}
        <button type="button">Two</button>
      </>
    );
    const { rerender } = render(<Page more />);
    screen.getByRole('button', { name: 'One' }).focus();
    screen.getByRole('button', { name: 'One' }).blur();
    await Promise.resolve();
    rerender(<Page more={false} />);
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });
});
