/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Pane } from '../../addin/taskpane/Pane';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { aCase, caseCard, captured, draft, letter, message, messageCard } from './parts/views';

const server = () =>
  new FakeServer()
    .on('inbox', ({ query }) => ({ view: { items: [messageCard('m1', { pile: 'new' })], counts: { new: 1, held: 1, automatic: query['pile'] === 'automatic' ? 1 : 0, handed: 0 } } }))
    .on('cases', () => ({ view: { items: [caseCard('HC-ONE'), caseCard('HC-TWO')], counts: { all: 2, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 2, paused: 0 } } }))
    .on('case', () => ({ view: aCase({ story: [{ is: 'letter', at: '2025-04-17T08:15:00.000Z', when: 'Thu', who: 'Sam', says: 'acknowledged', letter: letter() }] }) }))
    .on('message', () => ({ view: message() }))
    .on('findMessage', ({ body }) => ({ view: (body as { internetMessageId: string }).internetMessageId === '<captured>' ? captured() : message() }))
    .on('draftAcknowledgement', () => ({ view: draft('answer date') }));

const screens: [name: string, screen: ReactNode, hash: string, item: string | undefined, sign: string][] = [
  ['the pane with a new message', <Pane key="p" />, '', '<new>', 'Capture and acknowledge'],
  ['the pane with a captured message', <Pane key="p" />, '', '<captured>', 'Already in Heard'],
  ['the pane without a message', <Pane key="p" />, '', undefined, 'No message is open'],
  ['the inbox', <Tab key="t" />, '#inbox/m1', undefined, 'Capture and acknowledge'],
  ['the worklist', <Tab key="t" />, '#cases', undefined, 'Matter HC-ONE'],
  ['a case', <Tab key="t" />, '#case/HC-7Q4M2XD-K', undefined, 'The clock'],
];

it.each(screens)('finds nothing to mend in %s', async (_, screenShown, hash, item, sign) => {
  location.hash = hash;
  const { container } = show(screenShown, server(), item === undefined ? {} : { item });
  await screen.findAllByText(sign);
  expect(await findings(container)).toEqual([]);
});

it('would find a control without a name', async () => {
  const { container } = show(<button type="button" />, server());
  await screen.findByRole('button');
  expect(await findings(container)).toEqual([expect.stringContaining('button-name')]);
});

it('finds nothing to mend in an open explanation', async () => {
  show(<Pane />, server(), { item: '<new>' });
  fireEvent.click(await screen.findByRole('button', { name: 'Why Answer by Mon 19 May 2025?' }));
  await screen.findByText('Copy the working');
  expect(await findings(document.body)).toEqual([]);
});
