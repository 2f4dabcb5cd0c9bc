import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppearancePanel } from '../../components/AppearancePanel.tsx';
import { KeysPanel } from '../../components/KeysPanel.tsx';
import { PointedProvider } from '../../components/pointed.tsx';
import { RequirementGroup } from '../../components/RequirementGroup.tsx';
import { RequirementRow } from '../../components/RequirementRow.tsx';
import { StepBar } from '../../components/StepBar.tsx';
import { toRows } from '../../lib/view/groups.ts';
import { english } from '../../lib/view/words.ts';
import { requirements } from '../view/sample.ts';
import { render } from './render.tsx';

afterEach(cleanup);

describe('appearance', () => {
  it('offers the palettes, each with the four verdicts to look at, and tells which was chosen', async () => {
    const onPalette = vi.fn();
    render(<AppearancePanel palette="standard" marks={{}} onPalette={onPalette} onShowAll={vi.fn()} />);
    const [usual, safe] = screen.getAllByRole('radio');
    expect(usual).toHaveProperty('checked', true);
    for (const verdict of ['You have this', 'Partly', 'Not in your profile', 'Tell us'])
      expect(screen.getAllByText(verdict)).toHaveLength(2);
    if (safe) await userEvent.click(safe);
    expect(onPalette).toHaveBeenCalledWith('safe');
  });

  it('lists the sites where marks are limited, and marks all there again', async () => {
    const onShowAll = vi.fn();
    const marks = { 'www.example.com': 'off', 'jobs.example': 'required' } as const;
    render(<AppearancePanel palette="safe" marks={marks} onPalette={vi.fn()} onShowAll={onShowAll} />);
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toContain('jobs.example Marks: must-haves only');
    expect(lines[1]).toContain('www.example.com Marks: off');
    await userEvent.click(screen.getByRole('button', { name: 'Mark all on www.example.com' }));
    expect(onShowAll).toHaveBeenCalledWith('www.example.com');
  });

  it('says that all is marked everywhere where nothing was limited', () => {
    render(<AppearancePanel palette="standard" marks={{}} onPalette={vi.fn()} onShowAll={vi.fn()} />);
    expect(screen.getByText(/^Nowhere: all requirements are marked\./)).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});

describe('keys', () => {
  it('are listed as the browser has them, with the way to change them', async () => {
    const onChange = vi.fn();
    const keys = [
      { name: 'next-requirement', does: 'Go to the next requirement', shortcut: 'Alt+Shift+J' },
      { name: 'open-panel', does: 'Open the panel', shortcut: '' },
    ];
    render(<KeysPanel keys={keys} onChange={onChange} />);
    const [next, panel] = screen.getAllByRole('definition');
    expect(next?.textContent).toBe('Alt+Shift+J');
    expect(panel?.textContent).toBe('not set');
    await userEvent.click(screen.getByRole('button', { name: 'Change keys in the browser' }));
    expect(onChange).toHaveBeenCalled();
  });
});

describe('the way through the page', () => {
  it('goes back, on, and on to what is missing', async () => {
    const onStep = vi.fn();
    render(<StepBar onStep={onStep} />);
    const way = within(screen.getByRole('navigation', { name: 'Through the page' }));
    for (const button of way.getAllByRole('button')) await userEvent.click(button);
    expect(onStep.mock.calls.flat()).toEqual(['previous-requirement', 'next-requirement', 'next-missing']);
  });

  it('marks the line that the reader of the page dwells on, for a screen reader too', () => {
    const rows = toRows(requirements, undefined, english).slice(0, 2);
    render(
      <PointedProvider pointed={rows[1]?.id ?? null}>
        <ul>
          {rows.map((row) => (
            <RequirementRow key={row.id} row={row} open={false} onToggle={vi.fn()} />
          ))}
        </ul>
      </PointedProvider>,
    );
    const current = screen.getAllByRole('button').map((button) => button.getAttribute('aria-current'));
    expect(current).toEqual([null, 'true']);
  });

  it('marks the heading of the group where the line is folded away', () => {
    const rows = toRows(requirements, undefined, english);
    const group = { key: 'required', title: 'Must-haves', rows } as const;
    const of = (open: boolean) => (
      <PointedProvider pointed={rows[3]?.id ?? null}>
        <RequirementGroup group={group} level={2} open={open} onToggle={vi.fn()}>
          {null}
        </RequirementGroup>
      </PointedProvider>
    );
    const { rerender } = render(of(false));
    expect(screen.getByRole('heading').hasAttribute('data-pointed')).toBe(true);
    rerender(of(true));
    expect(screen.getByRole('heading').hasAttribute('data-pointed')).toBe(false);
  });
});
