/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { TodayView } from '../../shared/contract/today';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { amara, caseCard, duty } from './parts/views';

const nothing: TodayView = {
  said: 'Thu 17 Apr 2025',
  all: [
    { figure: 'slipped', count: 0, opens: { standing: 'overdue' } }, { figure: 'due today', count: 0, opens: { standing: 'due today' } },
    { figure: 'due this week', count: 0, opens: { standing: 'due this week' } }, { figure: 'unassigned', count: 0, opens: { officer: 'nobody' } },
  ],
  mine: [], others: [], slipped: [], dueToday: [],
};
const late = caseCard('HC-LATE', { answer: duty({ standing: 'overdue', said: 'Tue 15 Apr 2025', left: 'by 2 working days' }) });

async function opened(view: Partial<TodayView> = {}, hash = '#today') {
  location.hash = hash;
  const counts = { new: 0, held: 0, automatic: 0, handed: 0 };
  const shown = show(<Tab />, new FakeServer().on('inbox', () => ({ view: { items: [], counts } })).on('today', () => ({ view: { ...nothing, ...view } })));
  await screen.findByRole('heading', { level: 1, name: 'Today, Thu 17 Apr 2025' });
  return shown;
}
const link = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

describe('Today', () => {
  it('is where the tab begins', async () => {
    location.hash = '';
    show(<Tab />, new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } })).on('today', () => ({ view: nothing })));
    await screen.findByRole('navigation', { name: 'Parts of Heard' });
    expect(location.hash).toBe('#today');
  });

  it('says so where nothing is owed, and shows no empty list', async () => {
    await opened();
    expect(screen.getByRole('heading', { name: 'Nothing is owed today' })).toBeTruthy();
    expect(screen.getByText('Nothing waits for you. What you are given appears here.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Slipped' })).toBeNull();
  });

  it('links every figure to the worklist or the part of the inbox that it counts', async () => {
    await opened({
      mine: [{ figure: 'to decide', count: 2, opens: { standing: 'asks for a decision', officer: 'sam' } }],
      mail: [{ figure: 'untold', count: 1, opens: { danger: 'untold' } }, { figure: 'held', count: 3, opens: { pile: 'held' } }, { figure: 'automatic', count: 0, opens: { pile: 'automatic' } }],
      load: [{ officer: amara, open: { figure: 'open', count: 5, opens: { officer: 'amara' } }, slipped: { figure: 'slipped', count: 3, opens: { standing: 'overdue', officer: 'amara' } }, thisWeek: { figure: 'due this week', count: 2, opens: { standing: 'due this week', officer: 'amara' } } }],
    });
    expect(link(/^0\s*Slipped/)).toBe('#cases?standing=overdue');
    expect(link(/^0\s*Without an officer/)).toBe('#cases?officer=nobody');
    expect(link(/^2\s*Messages to decide on/)).toBe('#cases?standing=asks+for+a+decision&officer=sam');
    expect(link(/^3\s*Held messages/)).toBe('#inbox?pile=held');
    expect(link('5 open, Amara Field')).toBe('#cases?officer=amara');
    expect(link('3 overdue, Amara Field')).toBe('#cases?standing=overdue&officer=amara');
    expect(link('2 due this week, Amara Field')).toBe('#cases?standing=due+this+week&officer=amara');
    expect(screen.queryByText('Probably automatic, to look through')).toBeNull();
  });

  it('leads a manager to the letters that do not go before somebody looks', async () => {
    await opened({ letters: 2 });
    expect(link(/^2\s*Stopped until somebody looks/)).toBe('#settings/check');
  });

  it('stands danger before every figure, with the one coloured button', async () => {
    await opened({ mail: [{ figure: 'untold', count: 1, opens: { danger: 'untold' } }] });
    expect(screen.getByText('One message may mean harm now. Nobody is recorded as told.')).toBeTruthy();
    expect(link('Read it and tell someone')).toBe('#inbox?danger=untold');
    expect(screen.getAllByRole('link').some((one) => /\/\w*Lee/.test(one.getAttribute('href') ?? ''))).toBe(false);
  });

  it('shows the first of what slipped with who owes it, and the way to the rest', async () => {
    await opened({ all: [{ figure: 'slipped', count: 9, opens: { standing: 'overdue' } }, ...nothing.all.slice(1)], slipped: [late] });
    const list = within(screen.getByRole('region', { name: 'Slipped' }));
    expect(list.getByRole('link', { name: /Matter HC-LATE.*Amara Field.*Overdue/ }).getAttribute('href')).toBe('#case/HC-LATE');
    expect(list.getByRole('link', { name: 'All 9' }).getAttribute('href')).toBe('#cases?standing=overdue');
  });

  it('has nothing that a checker would mend', async () => {
    const { container } = await opened({ slipped: [late], mine: [{ figure: 'open', count: 1, opens: { officer: 'sam' } }], mail: [{ figure: 'untold', count: 1, opens: { danger: 'untold' } }], load: [{ officer: amara, open: { figure: 'open', count: 1, opens: { officer: 'amara' } }, slipped: { figure: 'slipped', count: 0, opens: { standing: 'overdue', officer: 'amara' } }, thisWeek: { figure: 'due this week', count: 0, opens: { officer: 'amara', standing: 'due this week' } } }], unreached: 2, calendar: { said: 'The published list differs.' } });
    expect(await findings(container)).toEqual([]);
  });

  it('tells when quarantine was last read, and notes by a press that it was read', async () => {
    const said = 'Last read Tue 15 Apr 2025, 09:12, by Sam Okoro. It is to be read today. It is for Sam Okoro to read.';
    const { server, container } = await opened({ quarantine: { said, standing: 'owed' } });
    server.on('noteQuarantine', () => ({ view: { said: 'Last read Thu 17 Apr 2025, 09:00, by Sam Okoro.', standing: 'read' } }));
    expect(screen.getByText(said)).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'I have read it' }));
    expect(await screen.findByText('Last read Thu 17 Apr 2025, 09:00, by Sam Okoro.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I have read it' })).toBeNull();
  });
});
