import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupFoot } from '../../components/PopupFoot.tsx';
import { SitesPanel } from '../../components/SitesPanel.tsx';
import { render } from './render.tsx';

afterEach(cleanup);

describe('below the list in the popup', () => {
  const actions = { onAlways: vi.fn(), onText: vi.fn() };
  const site = { host: 'jobs.inkwell.example', always: false };

  it('a site that is not known can be read always, and that can be taken back', async () => {
    const { rerender } = render(<PopupFoot site={site} paste={false} {...actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Always read on jobs.inkwell.example' }));
    expect(actions.onAlways).toHaveBeenLastCalledWith(true);
    rerender(<PopupFoot site={{ ...site, always: true }} paste={false} {...actions} />);
    expect(screen.getByText('FitLens reads jobs.inkwell.example by itself.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(actions.onAlways).toHaveBeenLastCalledWith(false);
  });

  it('a text can be pasted and read, but not an empty one', async () => {
    render(<PopupFoot paste {...actions} />);
    await userEvent.click(screen.getByText('Paste a posting’s text'));
    expect(screen.getByRole('button', { name: 'Read this text' })).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Text of the posting' }), 'Night baker');
    await userEvent.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(actions.onText).toHaveBeenCalledWith('Night baker');
  });

  it('there is nothing where nothing can be done', () => {
    const { container } = render(<PopupFoot paste={false} {...actions} />);
    expect(container.childElementCount).toBe(0);
  });
});

describe('the sites in the options', () => {
  it('are listed, each with a way to take it back', async () => {
    const onStop = vi.fn();
    render(<SitesPanel sites={['a.example', 'b.example']} onStop={onStop} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stop reading b.example by itself' }));
    expect(onStop).toHaveBeenCalledWith('b.example');
  });

  it('say how to add one where there is none', () => {
    render(<SitesPanel sites={[]} onStop={vi.fn()} />);
    expect(screen.getByText(/choose “Always read”/)).toBeTruthy();
  });
});
