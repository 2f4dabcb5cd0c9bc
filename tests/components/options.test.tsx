import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { JsonObject } from '../../lib/view/json.ts';
import { profile } from '../view/sample.ts';

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
    onImportReplace: vi.fn(),
    onImportAdd: vi.fn(),
    onImportCancel: vi.fn(),
    onExport: vi.fn(),
    onTakeBack: vi.fn(),
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

  it('shows what is in a file before anything is stored', async () => {
    const { user, onImportReplace, onImportAdd } = show({ importing: { is: 'read', contents: 'Ana, 2 jobs' } });
    expect(screen.getByText('That can be read: Ana, 2 jobs.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Replace “Nursing” with it' }));
    await user.click(screen.getByRole('button', { name: 'Add it as a new profile' }));
    expect(onImportReplace).toHaveBeenCalledTimes(1);
    expect(onImportAdd).toHaveBeenCalledTimes(1);
  });

  it('takes pasted text', async () => {
    const { user, onText } = show();
    await user.click(screen.getByText('Paste text instead'));
    await user.type(screen.getByLabelText('Text of a JSON Resume file'), '{{}');
    await user.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(onText).toHaveBeenCalledWith('{}');
  });
});

describe('what is stored', () => {
  it('lists what was said in checklists, to be taken back', async () => {
    const { user, onTakeBack } = show();
    await user.click(section('Your answers').getByRole('button', { name: 'Take back: ACLS certification' }));
    expect(onTakeBack).toHaveBeenCalledWith('ACLS certification');
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
    const text = screen.getByText(/^Your profile is stored in this browser/).textContent ?? '';
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
