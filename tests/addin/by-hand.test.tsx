/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { LetterView } from '../../shared/contract/letters';
import { Tab } from '../../addin/tab/Tab';
import { findings } from './parts/findings';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { aCase, letter } from './parts/views';

const inbox = { items: [], counts: { new: 0, held: 0, automatic: 0 } };
const toPost = letter({ situation: 'to deliver', said: 'Print and post it, then record it: until then it is owed.', actions: ['record delivered'], byHand: { way: 'post', said: '3 Mill Lane\nAshby' }, text: 'Dear Pat Lee, thank you.' });
const server = (of: LetterView) =>
  new FakeServer()
    .on('inbox', () => ({ view: inbox }))
    .on('case', () => ({ view: aCase({ story: [{ is: 'letter', at: '2025-04-17T08:15:00.000Z', when: 'Thu 17 Apr 2025, 09:15', who: 'Sam Okoro', says: 'acknowledgement', letter: of }] }), version: '"1"' }));

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

describe('a letter that a person delivers', () => {
  it('says where it goes, is printed by itself, and is recorded as posted on a day', async () => {
    const of = server(toPost).on('recordDelivered', () => ({ view: { ...toPost, situation: 'sent', actions: ['record returned'] } as LetterView }));
    show(<Tab />, of);
    const pages: string[] = [];
    const printed = jest.spyOn(Element.prototype, 'append').mockImplementation(function (this: Element, ...nodes: (Node | string)[]) {
      for (const node of nodes) if (node instanceof Node) this.appendChild(node);
      const frame = nodes[0];
      if (frame instanceof HTMLIFrameElement && frame.contentWindow) frame.contentWindow.print = () => void pages.push(frame.contentDocument?.body.textContent ?? '');
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Print the letter' }));
    printed.mockRestore();
    expect(pages).toEqual(['3 Mill Lane\nAshby\n\n\nDear Pat Lee, thank you.']);
    fireEvent.change(screen.getByLabelText('Posted on'), { target: { value: '2025-04-16' } });
    fireEvent.click(screen.getByRole('button', { name: 'Record that it was posted' }));
    await waitFor(() => expect(of.calls('recordDelivered').map(({ body }) => body)).toEqual([{ on: '2025-04-16' }]));
    expect(await screen.findByText('It is recorded as posted.')).toBeTruthy();
    expect(await findings(screen.getByRole('main'))).toEqual([]);
  });

  it('is said on the telephone: the number, the words, and the day on which they were told', async () => {
    const of = server({ ...toPost, byHand: { way: 'telephone', said: '01622 000000' } }).on('recordDelivered', () => ({ problem: { status: 422, code: 'delivered-in-future', title: 'That day has not come yet', detail: 'Record it on the day on which it was done, or later.' } as never }));
    show(<Tab />, of);
    expect(await screen.findByText('01622 000000')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Print the letter' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Record that they were told' }));
    expect(await screen.findByText(/Record it on the day on which it was done/)).toBeTruthy();
  });

  it('that the post brought back is recorded as come back', async () => {
    const of = server({ ...toPost, situation: 'sent', actions: ['record returned'] }).on('recordReturned', () => ({ view: { ...toPost, situation: 'bounced', actions: [] } as LetterView }));
    show(<Tab />, of);
    // It is done: what can still be done with it is folded away until somebody asks.
    const folded = await screen.findByText('Print it again, or record that the post brought it back');
    expect(folded.closest('details')?.open).toBe(false);
    folded.closest('details')?.setAttribute('open', '');
    fireEvent.click(await screen.findByRole('button', { name: 'The post brought it back' }));
    await waitFor(() => expect(of.calls('recordReturned')).toHaveLength(1));
  });
});
