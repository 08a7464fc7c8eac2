/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { FieldRow } from '../../addin/message/FieldRow';
import { NotForUs } from '../../addin/message/NotForUs';
import { Frame } from '../../addin/parts/Frame';
import { Standing } from '../../addin/parts/Standing';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { message } from './parts/views';

const inFrame = (shown: React.ReactNode) => render(<Frame theme="teams light">{shown}</Frame>);

it('a standing in a column of them is as wide as its words need', () => {
  inFrame(<Standing standing="due today" column />);
  const { width, minWidth } = getComputedStyle(screen.getByText('Due today'));
  expect([width, minWidth]).toEqual(['', '104px']);
});

it('a label has the room of its longest word', () => {
  inFrame(
    <FieldRow label="Language, if not English" at="wishes.language">
      <input />
    </FieldRow>,
  );
  const row = screen.getByText('Language, if not English').parentElement!;
  expect(getComputedStyle(row).gridTemplateColumns).toBe('minmax(76px, min-content) minmax(0, 1fr)');
});

it('what a message is that is not for us is asked within the pane, however long the choices are', async () => {
  show(<NotForUs message={message()} mayFile onCancel={() => undefined} />, new FakeServer().on('proceduresKnown', () => ({ view: { procedures: [] } })));
  const field = (await screen.findByLabelText('What it is')).closest('.fui-Field')!;
  expect(getComputedStyle(field).gridTemplateColumns).toBe('minmax(0, 1fr)');
});
