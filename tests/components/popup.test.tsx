import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PageProblem, PopupView } from '../../components/PopupView.tsx';
import { facts, judgements, profile, requirements } from '../view/sample.ts';
import { render } from './render.tsx';

type Props = ComponentProps<typeof PopupView>;

const spies = () => ({
  onRetry: vi.fn(),
  onReadAnyway: vi.fn(),
  onSettings: vi.fn(),
  onAnswer: vi.fn(),
  onLocate: vi.fn(),
  onCorrect: vi.fn(),
  onSave: vi.fn(),
  onShowSaved: vi.fn(),
  onExport: vi.fn(),
  onChooseProfile: vi.fn(),
  onCloseToast: vi.fn(),
});

const propsOf = (more: Partial<Props> = {}): Props => ({
  page: { is: 'read', facts, requirements, judgements },
  profile,
  profiles: [{ id: 'a', name: 'Nursing' }],
  activeProfile: 'a',
  saved: false,
  locale: 'en-US',
  ...spies(),
  ...more,
});

function show(more: Partial<Props> = {}) {
  const actions = spies();
  render(<PopupView {...propsOf({ ...actions, ...more })} />);
  return { ...actions, user: userEvent.setup() };
}

/** Shows the popup over judgements that change by what is done in it. */
function showJudgedAnew(actionsOf: (judgeAnew: (now: typeof judgements) => void) => Partial<Props>) {
  const Judged = () => {
    const [now, judgeAnew] = useState(judgements);
    const page = { is: 'read', facts, requirements, judgements: now } as const;
    return <PopupView {...propsOf({ page, ...actionsOf(judgeAnew) })} />;
  };
  render(<Judged />);
  return userEvent.setup();
}

afterEach(cleanup);

describe('the popup on a posting', () => {
  it('says what it is, how one fits, and what could decide it', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: facts.title ?? '' })).toBeTruthy();
    expect(screen.getByText('Harbor Ridge Medical Center · Tacoma, WA · full-time')).toBeTruthy();
    expect(screen.getByText('You meet 3 of 8 must-haves.')).toBeTruthy();
    expect(screen.getByRole('img', { name: '3 you have, 2 partly, 1 not in your profile, 2 to tell us' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Deal-breaker: ACLS certification' })).toBeTruthy();
  });

  it('names what else is missing', () => {
    const told = judgements.map((one, at) =>
      requirements[at]?.kind === 'trait' ? { ...one, verdict: 'missing' as const } : one,
    );
    show({ page: { is: 'read', facts, requirements, judgements: told } });
    expect(screen.getByText('Missing: Steady presence for families on the hardest …')).toBeTruthy();
  });

  it('says in one line where it is not in English, and nothing of it where it is', () => {
    show({ page: { is: 'read', facts: { ...facts, language: 'es' }, requirements, judgements } });
    expect(screen.getByText(/^This posting is in Spanish\. FitLens reads English best/)).toBeTruthy();
    cleanup();
    show({ page: { is: 'read', facts: { ...facts, language: 'en' }, requirements, judgements } });
    expect(screen.queryByText(/FitLens reads English best/)).toBeNull();
  });

  it.each(['en', 'es'])(
    'says of the posting’s own words that they are in %s, so that they are read aloud in it',
    async (language) => {
      const { user } = show({ page: { is: 'read', facts: { ...facts, language }, requirements, judgements } });
      await user.click(screen.getByRole('button', { name: 'Partly 2' }));
      await user.click(screen.getByRole('button', { name: '5+ years · acute care nursing' }));
      const title = screen.getByText(facts.title ?? '');
      const quote = screen.getByText('“At least five years of acute care nursing”');
      expect([title.lang, quote.lang]).toEqual([language, language]);
    },
  );

  it('has the groups in the order in which they matter, counted', () => {
    show();
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Not in your profile 3', 'Tell us 3', 'Partly 2', 'You have this 4']);
  });

  it('folds a group and opens it again', async () => {
    const { user } = show();
    const heading = screen.getByRole('button', { name: 'Not in your profile 3' });
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    await user.click(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'ACLS certification deal-breaker' })).toBeNull();
    await user.click(heading);
    expect(screen.getByRole('button', { name: 'ACLS certification deal-breaker' })).toBeTruthy();
  });

  it('opens a line to the words of the posting, the reason and the evidence, and brings the page to it', async () => {
    const { user, onLocate } = show();
    await user.click(screen.getByRole('button', { name: 'Partly 2' }));
    await user.click(screen.getByRole('button', { name: '5+ years · acute care nursing' }));
    expect(screen.getByText('“At least five years of acute care nursing”')).toBeTruthy();
    expect(screen.getByText('Your profile says nothing about this.')).toBeTruthy();
    expect(
      screen.getByText('From your profile: Staff Nurse, Cardiac Unit, Northwind General Hospital, 2020–now'),
    ).toBeTruthy();
    expect(onLocate).toHaveBeenCalledWith('line-0');
  });

  it('marks each term of a list, and calls no choice missing where another one is met', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Partly 2' }));
    await user.click(screen.getByRole('button', { name: 'Epic or Cerner, Excel, Omnicell' }));
    const chips = screen.getByRole('list', { name: 'What it names' });
    expect(chips.textContent).toBe(
      'Epic(you have this)orCernerandExcel(you have this)andOmnicell(not in your profile)',
    );
  });

  it('says "nice to have" in words', () => {
    show();
    expect(screen.getByRole('button', { name: 'Bachelor’s degree · Nursing nice to have' })).toBeTruthy();
  });

  it('takes an answer with one press', async () => {
    const { user, onAnswer } = show();
    await user.click(screen.getByRole('button', { name: 'I have this: Lift and turn patients of up to 50 pounds' }));
    expect(onAnswer).toHaveBeenCalledWith('Able to lift and turn patients of up to 50 pounds', 'has');
  });

  it('takes back what was said about a line', async () => {
    const { user, onAnswer } = show();
    await user.click(screen.getByRole('button', { name: 'ACLS certification deal-breaker' }));
    await user.click(screen.getByRole('button', { name: 'Take this back' }));
    expect(onAnswer).toHaveBeenCalledWith('ACLS certification', 'unsaid');
  });

  it('opens the line of a deal-breaker, also in a folded group, and puts the keyboard there', async () => {
    const { user, onLocate } = show();
    await user.click(screen.getByRole('button', { name: 'Not in your profile 3' }));
    await user.click(screen.getByRole('button', { name: 'Deal-breaker: ACLS certification' }));
    const row = screen.getByRole('button', { name: 'ACLS certification deal-breaker' });
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row);
    expect(onLocate).toHaveBeenCalledWith('line-2');
  });

  it('keeps the keyboard in the list when a line leaves its group', async () => {
    const user = showJudgedAnew((judgeAnew) => ({
      onAnswer: (statement) =>
        judgeAnew(
          judgements.map((one, index) =>
            requirements[index]?.quote === statement ? { ...one, verdict: 'matched' } : one,
          ),
        ),
    }));
    screen.getByRole('button', { name: /^I have this: Three 12-hour/ }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Tell us 2' })).toBeTruthy();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Lift and turn patients of up to 50 pounds' }),
    );
  });

  it('takes it that a line was read wrongly: as a nice-to-have, as none, as something else', async () => {
    const { user, onCorrect } = show({ corrections: { 'line-1': { importance: 'required' } } });
    await user.click(screen.getByRole('button', { name: 'You have this 4' }));
    await user.click(screen.getByRole('button', { name: 'RN license' }));
    await user.click(screen.getByText('Read wrongly?'));
    await user.click(screen.getByRole('button', { name: 'Only nice to have' }));
    expect(onCorrect).toHaveBeenLastCalledWith('line-1', { importance: 'preferred' });
    await user.click(screen.getByRole('button', { name: 'Not a requirement' }));
    expect(onCorrect).toHaveBeenLastCalledWith('line-1', { importance: 'required', dismissed: true });
    await user.click(screen.getByRole('button', { name: 'I read it differently' }));
    await user.selectOptions(screen.getByLabelText('What it is about'), 'Experience');
    const terms = screen.getByLabelText('What it names');
    await user.clear(terms);
    await user.type(terms, 'wards or clinics');
    await user.type(screen.getByLabelText('Years, at least'), '2');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const edited = { kind: 'experience', terms: [['wards', 'clinics']], years: { min: 2 } };
    expect(onCorrect).toHaveBeenLastCalledWith('line-1', { importance: 'required', edited });
    await user.click(screen.getByRole('button', { name: 'Read it as before' }));
    expect(onCorrect).toHaveBeenLastCalledWith('line-1', null);
  });

  it('goes with a line that moves to another group when it was put right', async () => {
    const moved = judgements.map((one, at) => (at === 1 ? { ...one, verdict: 'partial' as const } : one));
    const user = showJudgedAnew((judgeAnew) => ({ onCorrect: () => judgeAnew(moved) }));
    await user.click(screen.getByRole('button', { name: 'Partly 2' }));
    await user.click(screen.getByRole('button', { name: 'You have this 4' }));
    await user.click(screen.getByRole('button', { name: 'RN license' }));
    await user.click(screen.getByText('Read wrongly?'));
    await user.click(screen.getByRole('button', { name: 'Only nice to have' }));
    expect(screen.getByRole('button', { name: 'Partly 3' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'RN license' }));
  });

  it('keeps what is no requirement out of the way, and puts it back with what else was put right', async () => {
    const [first] = requirements;
    if (!first) throw new Error('The sample has changed.');
    const { user, onCorrect } = show({
      page: {
        is: 'read',
        facts,
        requirements,
        dismissed: [{ ...first, id: 'gone', quote: 'We are nice' }],
        judgements,
      },
      corrections: { gone: { importance: 'preferred', dismissed: true } },
    });
    await user.click(screen.getByText('Not requirements, you said'));
    await user.click(screen.getByRole('button', { name: 'Put back: We are nice' }));
    expect(onCorrect).toHaveBeenCalledWith('gone', { importance: 'preferred' });
  });

  it('finds a line by its words, also in a folded group, and shows all again', async () => {
    const { user } = show();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Find in this list' }));
    const field = screen.getByRole('textbox', { name: 'Find in this list' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('cerner');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Partly 1']);
    expect(screen.getByRole('button', { name: 'Epic or Cerner, Excel, Omnicell' })).toBeTruthy();
    expect(screen.getByText('1 line')).toBeTruthy();
    await user.keyboard(' glassblowing');
    expect(screen.getByText('No line says “cerner glassblowing”.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBe(4);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.keyboard('{Control>}f{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Find in this list' }));
  });

  it('says how the percentage is counted, and only there', () => {
    show();
    expect(screen.getByText(/^All together \d+%\. A must-have counts/).closest('details')?.open).toBe(false);
    expect(screen.queryAllByText(/%/).length).toBe(2);
  });

  it('keeps the posting, and says that it does', async () => {
    const { user, onSave, onShowSaved } = show();
    await user.click(screen.getByRole('button', { name: 'Save posting' }));
    expect(onSave).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Saved postings' }));
    expect(onShowSaved).toHaveBeenCalled();
    cleanup();
    show({ saved: true });
    expect(screen.getByRole('button', { name: 'Saved' })).toBeTruthy();
  });

  it('exports in four forms', async () => {
    const { user, onExport } = show();
    for (const name of ['Copy as text', 'Copy as Markdown', 'Export as JSON', 'Export as CSV']) {
      await user.click(screen.getByRole('button', { name, hidden: true }));
    }
    expect(onExport.mock.calls).toEqual([['text'], ['markdown'], ['json'], ['csv']]);
  });

  it('names the profile, and lets one choose where there are several', async () => {
    show();
    expect(screen.getByText('Profile: Nursing')).toBeTruthy();
    cleanup();
    const { user, onChooseProfile } = show({
      profiles: [
        { id: 'a', name: 'Nursing' },
        { id: 'b', name: 'Teaching' },
      ],
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'Teaching');
    expect(onChooseProfile).toHaveBeenCalledWith('b');
  });

  it('says what was done, with a way back', async () => {
    const onUndo = vi.fn();
    const { user, onCloseToast } = show({ toast: 'Noted: you have this', onUndo });
    expect(screen.getByText('Noted: you have this').closest('[role="status"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onCloseToast).toHaveBeenCalled();
  });

  it('shows page text as text', () => {
    const [first] = requirements;
    if (!first) return;
    show({
      page: {
        is: 'read',
        facts: { site: 'generic', title: '<b>x</b>' },
        requirements: [{ ...first, terms: [], kind: 'trait', quote: '<img src=x>' }],
      },
      profile: undefined,
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<b>x</b>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the popup without a list', () => {
  it('without a profile shows the requirements alone and says what a profile would add', async () => {
    const { user, onSettings } = show({
      page: { is: 'read', facts, requirements },
      profile: undefined,
      profiles: [],
      activeProfile: null,
    });
    expect(screen.getByText('This posting asks for 12 things.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Must-haves 8' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^I have this/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Create my profile' }));
    expect(onSettings).toHaveBeenCalled();
  });

  it('does not say that nothing is missing where nothing was found', () => {
    show({ page: { is: 'read', facts, requirements: [], judgements: [] } });
    expect(screen.getByRole('heading', { name: 'No requirements found in this posting' })).toBeTruthy();
    expect(screen.getByText(/^That doesn’t mean that nothing is asked/)).toBeTruthy();
    expect(screen.queryByText(/You meet/)).toBeNull();
  });

  it.each<[PageProblem, string]>([
    ['not-a-posting', 'This doesn’t look like a job posting'],
    ['many-postings', 'This page lists several jobs'],
    ['no-text', 'There is no text to read here'],
    ['no-access', 'FitLens can’t read this kind of page'],
    ['not-assessed', 'FitLens could not make sense of this posting'],
    ['unreachable', 'The page didn’t answer'],
  ])('says why: %s', (problem, title) => {
    show({ page: { is: 'problem', problem } });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });

  it('reads a page anyway where the person wants it', async () => {
    const { user, onReadAnyway } = show({ page: { is: 'problem', problem: 'not-a-posting' } });
    await user.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(onReadAnyway).toHaveBeenCalled();
  });

  it('offers another try where the page did not answer', async () => {
    const { user, onRetry } = show({ page: { is: 'problem', problem: 'unreachable' } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalled();
  });

  it('says that it is reading', () => {
    show({ page: { is: 'reading' } });
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Reading the page …')).toBeTruthy();
  });
});
