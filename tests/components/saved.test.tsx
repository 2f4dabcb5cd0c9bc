import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SavedView } from '../../components/SavedView.tsx';
import { facts, judgements, profile, saved } from '../view/sample.ts';
import { render } from './render.tsx';

type Props = ComponentProps<typeof SavedView>;

const posting = { ...saved, note: 'They called.' };

function show(more: Partial<Props> = {}) {
  const actions = {
    onNote: vi.fn(),
    onAnswer: vi.fn(),
    onExport: vi.fn(),
    onDelete: vi.fn(),
    onChooseProfile: vi.fn(),
    onCloseToast: vi.fn(),
  };
  render(
    <SavedView
      saved={[{ posting, judgements, corrections: {} }]}
      unreadable={0}
      profile={profile}
      profiles={[{ id: 'p', name: 'Nursing' }]}
      activeProfile="p"
      locale="en-US"
      {...actions}
      {...more}
    />,
  );
  return { ...actions, user: userEvent.setup() };
}

afterEach(cleanup);

describe('the saved postings', () => {
  it('say what each is, when it was saved, and how the profile in use fits it', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: facts.title ?? '' })).toBeTruthy();
    expect(screen.getByText(/^Harbor Ridge Medical Center · Tacoma, WA · full-time/)).toBeTruthy();
    expect(screen.getByText('Saved on Nov 24, 2026')).toBeTruthy();
    expect(
      screen.getByText('You meet 3 of 8 must-haves. Missing: ACLS certification. Nice to have: 1 of 4.'),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the posting' }).getAttribute('href')).toBe(facts.url);
  });

  it('are told from the other pages by the title of their tab', () => {
    show();
    expect(document.title).toBe('FitLens: Saved postings');
  });

  it('that the browser does not give out are not said to be none', () => {
    show({ saved: undefined });
    expect(screen.getByText(/^The browser did not give out the saved postings/)).toBeTruthy();
    expect(screen.queryByText('No posting is saved yet')).toBeNull();
  });

  it('without a profile say what is asked', () => {
    show({ saved: [{ posting, corrections: {} }], profile: undefined, profiles: [], activeProfile: null });
    expect(screen.getByText('This posting asks for 12 things.')).toBeTruthy();
  });

  it('take a note', async () => {
    const { user, onNote } = show();
    await user.type(screen.getByRole('textbox', { name: 'Your note' }), '!');
    expect(onNote).toHaveBeenCalledWith('a', 'They called.!');
  });

  it('open to the checklist, take an answer there, and export it', async () => {
    const { user, onAnswer, onExport } = show();
    expect(screen.queryByRole('button', { name: /^Tell us/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Checklist, 12 lines' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Tell us 3' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^I have this: Lift and turn/ }));
    expect(onAnswer).toHaveBeenCalledWith('Able to lift and turn patients of up to 50 pounds', 'has');
    await user.click(screen.getByRole('button', { name: 'Export as CSV' }));
    expect(onExport).toHaveBeenCalledWith('a', 'csv');
  });

  it('are deleted one by one, each by its name', async () => {
    const { user, onDelete } = show();
    await user.click(screen.getByRole('button', { name: `Delete: ${facts.title}` }));
    expect(onDelete).toHaveBeenCalledWith('a');
  });

  it('that are none, or can’t be read, are spoken of', () => {
    show({ saved: [], unreadable: 2 });
    expect(screen.getByRole('heading', { name: 'No posting is saved yet' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2 saved postings can’t be read' })).toBeTruthy();
  });

  it('are one page of three, which says so', () => {
    show();
    const links = within(screen.getByRole('navigation', { name: 'Pages of FitLens' })).getAllByRole('link');
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent),
    ).toEqual(['Saved postings']);
  });
});
