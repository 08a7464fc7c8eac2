/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { SubjectFoundView } from '../../shared/contract/subject-access';
import type { MeView } from '../../shared/contract/views';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const manager: Partial<MeView> = { roles: ['Manager'], may: ['place messages', 'see cases', 'write down', 'export a person'] };
const found = (change: Partial<SubjectFoundView> = {}): SubjectFoundView => ({ about: ['pat.lee@example.net'], cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole' }], messages: 2, letters: 0, mentions: 1, files: 3, bytes: 2_400_000, ...change });
const server = (view = found()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('findSubjectRecords', () => ({ view }))
    .on('exportSubject', () => ({ view: 'a zip' }));

let saved: string[];
beforeEach(() => {
  saved = [];
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download !== '') saved.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

async function open(answering = server(), hash = '#export', as = manager) {
  location.hash = hash;
  const shown = show(<Tab />, answering, { as });
  await screen.findByRole('heading', { name: 'Subject access export' });
  return shown;
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('what it will hold is said before it is made; it is saved under a name that names nobody', async () => {
  const { server: asked } = await open();
  type('E-mail address', 'pat.lee@example.net ');
  press('Look for it');
  await screen.findByText('2 other messages, from them, to them or naming them');
  expect(screen.getByRole('link', { name: 'HC-7Q4M2XD-K' }).getAttribute('href')).toBe('#case/HC-7Q4M2XD-K');
  expect(screen.getByText('3 files that came with messages, 2.4 MB')).toBeTruthy();
  expect(saved).toEqual([]);
  press('Make the draft');
  await waitFor(() => expect(saved).toEqual([expect.stringMatching(/^subject-access-export-\d{4}-\d\d-\d\d\.zip$/)]));
  expect(asked.calls('exportSubject').map(({ body }) => body)).toEqual([{ email: 'pat.lee@example.net' }]);
  expect(location.hash).toBe('#export');
});

test('from a case its reference stands there already', async () => {
  const { server: asked } = await open(server(), '#export/HC-7Q4M2XD-K');
  press('Look for it');
  await screen.findByText('1 whole case');
  expect(asked.calls('findSubjectRecords').map(({ body }) => body)).toEqual([{ reference: 'HC-7Q4M2XD-K' }]);
});

test('nothing to look by is said beside the field, and nothing is asked', async () => {
  const { server: asked } = await open();
  press('Look for it');
  expect(await screen.findByText('Write an e-mail address, a whole name or a reference.')).toBeTruthy();
  expect(asked.calls('findSubjectRecords')).toEqual([]);
});

test('where nothing is kept that is said, and nothing can be made', async () => {
  await open(server(found({ cases: [], messages: 0, mentions: 0, files: 0 })));
  type('Whole name', 'Pat Lee');
  press('Look for it');
  expect(await screen.findByText('Heard keeps nothing about them that you may see')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Make the draft' })).toBeNull();
});

test('a draft that is too large is said in words, and what was found stays', async () => {
  await open(server().on('exportSubject', () => ({ problem: { status: 409, code: 'export-too-large', title: 'Too much for one file', detail: 'Make one for each case.' } })));
  type('E-mail address', 'pat.lee@example.net');
  press('Look for it');
  await screen.findByText('1 whole case');
  press('Make the draft');
  expect((await screen.findByRole('alert')).textContent).toContain('Make one for each case.');
  expect(screen.getByRole('button', { name: 'Make the draft' })).toBeTruthy();
});

test('axe finds nothing in it', async () => {
  const { container } = await open();
  type('E-mail address', 'pat.lee@example.net');
  press('Look for it');
  await screen.findByText('1 whole case');
  expect(await findings(container)).toEqual([]);
});

test('whoever may not make one is shown none', async () => {
  location.hash = '#export';
  show(<Tab />, server(), { as: { may: ['see cases'] } });
  expect(await screen.findByText('There is no such page')).toBeTruthy();
});
