/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { choose, ours, press, serverWith } from './parts/case-page';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const table = { source: 'ONS, May 2025', asOf: '2025-05-01', postcodes: 2, divisions: [{ name: 'Ashby North', district: 'Vale' }, { name: 'Hexworth', district: 'Fells' }] };
const ashby = { is: 'postcode', said: 'QX1 2AB: Ashby North, Vale', name: 'Ashby North', tableOf: '2025-05-01' };

describe('where a matter is', () => {
  beforeEach(() => {
    location.hash = '#case/HC-7Q4M2XD-K';
  });
  const server = () => serverWith(ours(['answer', 'set place'])).on('places', () => ({ view: { table, mayChange: false, version: '1' } }));

  it('is said by a postcode, with the division that it lies in shown before it is kept', async () => {
    const view = ours(['answer']);
    const asked = server().on('findPlace', () => ({ view: ashby })).on('setPlace', () => ({ view: { ...view, place: ashby } as never }));
    show(<Tab />, asked);
    const dialog = await choose('Say where it is');
    await dialog.findByText('By postcode');
    fireEvent.change(dialog.getByLabelText('Where'), { target: { value: 'postcode' } });
    fireEvent.change(dialog.getByLabelText('Postcode of the matter'), { target: { value: 'qx1 2ab' } });
    expect(await dialog.findByText('QX1 2AB: Ashby North, Vale.')).toBeTruthy();
    press(dialog, 'Keep the place');
    await waitFor(() => expect(asked.calls('setPlace').map(({ body }) => body)).toEqual([{ place: { is: 'postcode', postcode: 'qx1 2ab' }, shown: 'p1' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says beside the field when a postcode is not in the table', async () => {
    show(<Tab />, server().on('findPlace', () => ({ problem: { status: 422, code: 'postcode-not-in-table', detail: 'Look whether it is written right.' } as never })));
    const dialog = await choose('Say where it is');
    await dialog.findByText('By postcode');
    fireEvent.change(dialog.getByLabelText('Where'), { target: { value: 'postcode' } });
    fireEvent.change(dialog.getByLabelText('Postcode of the matter'), { target: { value: 'QX9 9ZZ' } });
    expect(await dialog.findByText('Look whether it is written right.')).toBeTruthy();
    expect(await findings(document.body)).toEqual([]);
  });
});

describe('the table of places', () => {
  beforeEach(() => {
    location.hash = '#settings/places';
  });
  const shown = (view: object) => new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } })).on('places', () => ({ view: view as never }));

  it('says what it holds, and is only looked at by those who may not change it', async () => {
    show(<Tab />, shown({ table, mayChange: false, version: '1' }));
    expect(await screen.findByText('2 divisions in 2 districts; 2 postcodes or beginnings of postcodes')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use this table' })).toBeNull();
  });

  it('is given from a file, and a refusal stands with the row', async () => {
    const server = shown({ mayChange: true, version: 'none' }).on('changePlaces', () => ({ problem: { status: 422, code: 'table-row-wrong', title: 'A row of the table is not whole', detail: 'Each row needs a postcode.', errors: [{ at: 'csv', says: 'Look at row 3.' }] } as never }));
    show(<Tab />, server);
    fireEvent.change(await screen.findByLabelText('Where it comes from'), { target: { value: 'ONS, May 2025' } });
    fireEvent.change(screen.getByLabelText('Boundaries as of'), { target: { value: '2025-05-01' } });
    const file = new File(['postcode,division,district'], 'places.csv', { type: 'text/csv' });
    Object.defineProperty(file, 'text', { value: () => Promise.resolve('postcode,division,district') });
    fireEvent.change(screen.getByLabelText('The file'), { target: { files: [file] } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this table' }));
    expect((await screen.findAllByText('Look at row 3.')).length).toBeGreaterThan(0);
    expect(server.calls('changePlaces').map(({ body, headers }) => [body, headers['if-match']])).toEqual([[{ source: 'ONS, May 2025', asOf: '2025-05-01', csv: 'postcode,division,district' }, '"none"']]);
    expect(await findings(within(document.body).getByRole('main'))).toEqual([]);
  });
});
