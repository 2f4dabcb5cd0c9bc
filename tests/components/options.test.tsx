import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerList } from '../../components/AnswerList.tsx';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { JsonObject } from '../../lib/model/json.ts';
import { adviceFrom } from '../../lib/view/advice.ts';
import type { DifferenceInWords, ReadResume } from '../../lib/view/review.ts';
import { profile } from '../view/sample.ts';
import { render } from './render.tsx';

type Props = ComponentProps<typeof OptionsView>;

let draft: JsonObject = {};

function show(more: Partial<Props> = {}, start: JsonObject = profile) {
  const actions = {
    onRemove: vi.fn(),
    onChooseProfile: vi.fn(),
    onRename: vi.fn(),
    onAddProfile: vi.fn(),
    onDeleteProfile: vi.fn(),
    onFile: vi.fn(),
    onText: vi.fn(),
    onImportCancel: vi.fn(),
    onExport: vi.fn(),
    onExportAll: vi.fn(),
    onImportAll: vi.fn(),
    onEditAnswer: vi.fn(),
    onTakeBack: vi.fn(),
    onStopSite: vi.fn(),
    onDeleteAll: vi.fn(),
    onSaveAside: vi.fn(),
    onDeleteAside: vi.fn(),
    onCloseToast: vi.fn(),
  };
  const Page = () => {
    const [now, setNow] = useState(start);
    draft = now;
    return (
      <OptionsView
        profiles={[{ id: 'a', name: 'Nursing' }]}
        activeProfile="a"
        isStored
        draft={now}
        problems={0}
        problemOf={() => undefined}
        answers={{ has: profile.fit?.has ?? [], lacks: profile.fit?.lacks ?? [] }}
        saved="saved"
        aside={0}
        version="1.2.3"
        sites={[]}
        advice={[]}
        postings={0}
        onChange={setNow}
        {...actions}
        {...more}
        onRemove={(changed, name) => {
          setNow(changed);
          actions.onRemove(name);
        }}
      />
    );
  };
  render(<Page />);
  return { ...actions, user: userEvent.setup() };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

afterEach(cleanup);

describe('the profile form', () => {
  it('writes what is typed where the profile file has it', async () => {
    const { user } = show({}, {});
    await user.type(section('About you').getByLabelText('City'), 'Tacoma');
    await user.type(section('What works for you').getByLabelText('Lifting, in pounds'), '50');
    await user.type(section('Formal conditions').getByLabelText('May work in'), 'US, CA');
    await user.type(
      section('What works for you').getByLabelText('Places you can work in'),
      'Tacoma, WA{Enter}Seattle, WA',
    );
    expect(draft).toEqual({
      basics: { location: { city: 'Tacoma' } },
      fit: {
        physical: { liftPounds: 50 },
        eligibility: { authorizedIn: ['US', 'CA'] },
        location: { places: ['Tacoma, WA', 'Seattle, WA'] },
      },
    });
  });

  it('takes back what was said, so that nothing is said', async () => {
    const { user } = show({}, {});
    const nights = within(screen.getByRole('group', { name: 'Nights' }));
    await user.click(nights.getByRole('radio', { name: 'No' }));
    expect(draft).toEqual({ fit: { schedule: { nights: false } } });
    await user.click(nights.getByRole('radio', { name: 'Not said' }));
    expect(draft).toEqual({});
  });

  it('shows a date as it is stored once the field is left', async () => {
    const { user } = show({}, {});
    await user.click(section('Work').getByRole('button', { name: 'Add a job' }));
    const from = section('Work').getByLabelText('From');
    await user.type(from, 'March 2020');
    expect(from).toHaveProperty('value', 'March 2020');
    await user.tab();
    expect(from).toHaveProperty('value', '2020-03');
    expect(draft).toEqual({ work: [{ startDate: '2020-03' }] });
  });

  it('says what is wrong at the field, in words that belong to it', async () => {
    const { user } = show({
      problems: 1,
      problemOf: (pointer) => (pointer === 'work/0/startDate' ? '“soon” is not a date.' : undefined),
    });
    expect(screen.getByText('Saved, except 1 field that needs a look')).toBeTruthy();
    const name = /^Staff Nurse, Cardiac Unit.*needs a look$/;
    await user.click(section('Work').getByRole('button', { name }));
    const from = section('Work').getByRole('textbox', { name: 'From', description: /“soon” is not a date/ });
    expect(from.getAttribute('aria-invalid')).toBe('true');
  });

  it('adds, moves and removes entries by keyboard, and stays with them', async () => {
    const { user, onRemove } = show();
    const work = section('Work');
    const names = () => work.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

    work.getByRole('button', { name: 'Add a job' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(work.getByLabelText('Position'));
    await user.keyboard('Porter');
    expect(names()).toEqual([
      'Staff Nurse, Cardiac Unit, Northwind General Hospital, 2020–now',
      'Registered Nurse, Lakeside Clinic, 2016–2020',
      'Porter',
    ]);

    work.getByRole('button', { name: 'Move up: Porter' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(work.getByRole('button', { name: 'Move up: Porter' }));
    await user.keyboard('{Enter}');
    expect(names()[0]).toBe('Porter');
    expect(document.activeElement).toBe(work.getByRole('button', { name: 'Move down: Porter' }));

    work.getByRole('button', { name: 'Remove: Porter' }).focus();
    await user.keyboard('{Enter}');
    expect(names()).toHaveLength(2);
    expect(onRemove).toHaveBeenCalledWith('Porter');
    expect(document.activeElement?.textContent).toContain('Staff Nurse');
    expect(draft).toEqual(profile);
  });

  it('keeps what it has no field for', async () => {
    const { user } = show({}, { basics: { image: 'x.png' }, meta: { version: 'v1' } });
    await user.type(section('About you').getByLabelText('Name'), 'Ana');
    expect(draft).toEqual({ basics: { image: 'x.png', name: 'Ana' }, meta: { version: 'v1' } });
  });
});

describe('import', () => {
  it('refuses a file in one sentence and says that the stored profile stays', () => {
    show({ importing: { is: 'refused', problem: 'work/0/startDate: “soon” is not a date.' } });
    expect(screen.getByText('work/0/startDate: “soon” is not a date.')).toBeTruthy();
    expect(screen.getByText('Your stored profile stays as it was.')).toBeTruthy();
  });

  it('says how far the reading is, and can be stopped', async () => {
    const { user, onImportCancel } = show({ importing: { is: 'reading', name: 'cv.pdf', done: 0.4 } });
    expect(screen.getByRole('progressbar', { name: 'Reading cv.pdf …' })).toHaveProperty('value', 0.4);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onImportCancel).toHaveBeenCalledTimes(1);
  });

  it('takes pasted text', async () => {
    const { user, onText } = show();
    await user.click(screen.getByText('Paste text instead'));
    await user.type(screen.getByLabelText('Text of your résumé'), '{{}');
    await user.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(onText).toHaveBeenCalledWith('{}');
  });
});

describe('what was read', () => {
  const read: ReadResume = {
    profile: { work: [{ position: 'Cook', name: 'Nile Diner' }], skills: [{ name: 'Grill' }] },
    lines: [{ text: 'Work' }, { text: 'Cook, Nile Diner' }, { text: 'Skills: Grill' }],
    origins: { 'work/0/position': [1], 'work/0/name': [1], 'skills/0/name': [2] },
  };

  function review(more: { left?: string[]; differences?: DifferenceInWords[] } = {}, stored: Partial<Props> = {}) {
    const actions = { onCorrect: vi.fn(), onLeave: vi.fn(), onTake: vi.fn(), onCancel: vi.fn() };
    const { user } = show({
      ...stored,
      reviewing: {
        review: { read, draft: read.profile, left: new Set(more.left) },
        problemOf: () => undefined,
        differences: more.differences,
        ...actions,
      },
    });
    return { ...actions, user };
  }

  it('takes the page’s place, and whoever doesn’t see it hears so', () => {
    review();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Is this right?' }));
    expect(screen.queryByRole('heading', { name: 'About you' })).toBeNull();
    expect(screen.getByText('Found: 1 job, 1 group of skills.')).toBeTruthy();
  });

  it('shows the source of the field in hand: marked, and read out', async () => {
    const { user } = review();
    const position = screen.getByRole('textbox', { name: 'Position', description: /In your file: Cook, Nile Diner/ });
    await user.click(position);
    expect(document.querySelector('mark')?.textContent).toBe('Cook, Nile Diner');
    await user.click(screen.getByRole('textbox', { name: 'Group, or one skill' }));
    expect(document.querySelector('mark')?.textContent).toBe('Skills: Grill');
  });

  it('shows, for a date that was not found, the lines of its job', async () => {
    const { user } = review();
    await user.click(screen.getByRole('textbox', { name: 'From' }));
    expect(document.querySelector('mark')?.textContent).toBe('Cook, Nile Diner');
  });

  it('can be put right and left out, an entry or a field', async () => {
    const { user, onCorrect, onLeave } = review();
    await user.type(screen.getByRole('textbox', { name: 'Employer' }), 's');
    expect(onCorrect).toHaveBeenCalledWith({ ...read.profile, work: [{ position: 'Cook', name: 'Nile Diners' }] });
    await user.click(screen.getByRole('checkbox', { name: 'Leave out: Employer' }));
    await user.click(screen.getByRole('checkbox', { name: 'Leave out: Grill' }));
    expect(onLeave.mock.calls).toEqual([
      ['work/0/name', true],
      ['skills/0', true],
    ]);
  });

  it('closes what is left out', () => {
    review({ left: ['work/0', 'skills/0/name'] });
    expect(screen.queryByRole('textbox', { name: 'Position' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Group, or one skill' })).toHaveProperty('disabled', true);
  });

  it('is compared with what is stored, and taken in one of three ways', async () => {
    const { user, onTake, onCancel } = review({
      differences: [
        { pointer: 'skills/3', kind: 'added', what: 'Skills: Grill' },
        { pointer: 'work/0/endDate', kind: 'kept', what: 'Work: To', before: '2020', after: '2021' },
      ],
    });
    const list = section('What adding it would do to “Nursing”');
    expect(list.getByRole('heading', { name: 'Added (1)' })).toBeTruthy();
    expect(list.getByText('“2020”; the file says “2021”')).toBeTruthy();
    for (const name of ['Add to “Nursing”', 'Replace “Nursing” with it', 'Add it as a new profile', 'Cancel']) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(onTake.mock.calls).toEqual([['merge'], ['replace'], ['add']]);
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('is simply used where nothing is stored yet', async () => {
    const { user, onTake } = review({}, { isStored: false });
    await user.click(screen.getByRole('button', { name: 'Use it as my profile' }));
    expect(onTake).toHaveBeenCalledWith('add');
    expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull();
  });
});

describe('what postings asked', () => {
  it('is said once, one press away from the field that answers it', async () => {
    const advice = adviceFrom(
      [
        { kind: 'travel', postings: 12 },
        { kind: 'credential', postings: 4 },
      ],
      {},
    );
    const { user } = show({ advice, postings: 20 }, {});
    const panel = section('What would make the lists better');
    expect(panel.getByText('12 of your last 20 postings asked about travel.')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: /^Tell us once: 12 of/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Travel, in percent of your time'));
    await user.click(panel.getByRole('button', { name: /^Tell us once: 4 of/ }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a license or certificate' }));
  });

  it('takes no room where there is nothing to say', () => {
    show();
    expect(screen.queryByRole('region', { name: 'What would make the lists better' })).toBeNull();
  });
});

describe('what is stored', () => {
  it('puts that answer in other words that was being edited, though another was taken back meanwhile', async () => {
    const onEdit = vi.fn();
    const list = (has: readonly string[]) => <AnswerList has={has} lacks={[]} onTakeBack={() => {}} onEdit={onEdit} />;
    const user = userEvent.setup();
    const { rerender } = render(list(['nights', 'weekends', 'travel']));
    await user.click(screen.getByRole('button', { name: 'Edit: weekends' }));
    await user.type(screen.getByLabelText('What you said'), ' too');
    rerender(list(['weekends', 'travel']));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onEdit.mock.calls).toEqual([['weekends', 'weekends too']]);
  });

  it('lists what was said in checklists, to be put in other words', async () => {
    const { user, onEditAnswer } = show();
    const answers = section('Your answers');
    await user.click(answers.getByRole('button', { name: 'Edit: ACLS certification' }));
    expect(document.activeElement).toBe(answers.getByLabelText('What you said'));
    await user.keyboard('{End} until 2027{Enter}');
    expect(onEditAnswer).toHaveBeenCalledWith('ACLS certification', 'ACLS certification until 2027');
    expect(document.activeElement).toBe(answers.getByRole('button', { name: 'Edit: ACLS certification' }));
    await user.keyboard('{Enter}nonsense{Escape}');
    expect(onEditAnswer).toHaveBeenCalledTimes(1);
  });

  it('goes out and comes in as one file', async () => {
    const { user, onExportAll, onImportAll } = show();
    await user.click(section('Privacy and data').getByRole('button', { name: 'Export everything' }));
    expect(onExportAll).toHaveBeenCalledTimes(1);
    const file = new File(['{}'], 'fitlens-everything.json', { type: 'application/json' });
    const input = document.querySelector<HTMLInputElement>('[aria-labelledby="data"] input[type="file"]');
    if (input) await user.upload(input, file);
    expect(onImportAll).toHaveBeenCalledWith(file);
  });

  it('lists what was said in checklists, to be taken back', async () => {
    const { user, onTakeBack } = show();
    await user.click(section('Your answers').getByRole('button', { name: 'Take back: ACLS certification' }));
    expect(onTakeBack).toHaveBeenCalledWith('ACLS certification');
  });

  it('that can’t be read is deleted only after a second word', async () => {
    const { user, onDeleteAside } = show({ aside: 1 });
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(onDeleteAside).not.toHaveBeenCalled();
    const dialog = within(screen.getByRole('dialog', { name: 'Delete what can’t be read?' }));
    await user.click(dialog.getByRole('button', { name: 'Delete it' }));
    expect(onDeleteAside).toHaveBeenCalledOnce();
  });

  it('is deleted only after a second word', async () => {
    const { user, onDeleteAll } = show();
    await user.click(section('Privacy and data').getByRole('button', { name: 'Delete everything' }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    const dialog = within(screen.getByRole('dialog', { name: 'Delete everything?' }));
    await user.click(dialog.getByRole('button', { name: 'Delete everything' }));
    expect(onDeleteAll).toHaveBeenCalledTimes(1);
  });

  it('is spoken of in five sentences', () => {
    show();
    const text = screen.getByText(/^Your profile, the postings that you save/).textContent ?? '';
    expect(text.match(/[.!?](?:\s|$)/g)).toHaveLength(5);
  });

  it('and could not be read is offered as a file', async () => {
    const { user, onSaveAside } = show({ aside: 1 });
    await user.click(screen.getByRole('button', { name: 'Save it as a file' }));
    expect(onSaveAside).toHaveBeenCalled();
  });
});

describe('several profiles', () => {
  it('are chosen, named, added and deleted', async () => {
    const { user, ...actions } = show({
      profiles: [
        { id: 'a', name: 'Nursing' },
        { id: 'b', name: 'Teaching' },
      ],
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Profile in use' }), 'Teaching');
    await user.type(screen.getByLabelText('Name of this profile'), '!');
    await user.click(screen.getByRole('button', { name: 'New profile' }));
    await user.click(screen.getByRole('button', { name: 'Delete this profile' }));
    expect(actions.onChooseProfile).toHaveBeenCalledWith('b');
    expect(actions.onRename).toHaveBeenCalledWith('Nursing!');
    expect(actions.onAddProfile).toHaveBeenCalledTimes(1);
    expect(actions.onDeleteProfile).toHaveBeenCalledTimes(1);
  });
});
