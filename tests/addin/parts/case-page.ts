import { fireEvent, screen, within } from '@testing-library/react';
import type { CaseAction, CaseView } from '../../../shared/contract/cases';
import { FakeServer } from './fake-server';
import { aCase, amara, caseLetter } from './views';


export type Dialog = ReturnType<typeof within>;

/** A case that has its officer and was acknowledged, with what may be done to it. */
export function ours(actions: CaseAction[], change: Partial<CaseView> = {}): CaseView {
  const { reading } = aCase();
  const acknowledge = { ...reading.acknowledge, metOn: '2025-04-17', standing: 'met' } as const;
  return aCase({ officer: amara, actions, pauseCategories: ['The resident', 'Another body'], reading: { ...reading, acknowledge }, ...change });
}

export const serverWith = (view: CaseView): FakeServer =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('case', () => ({ view, version: '"1"' }))
    .on('draftCaseLetter', ({ body }) => ({ view: caseLetter(body as { letter: string }) }));

/** Opens what stands under "More". */
export async function choose(name: string): Promise<Dialog> {
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name }));
  return within(await screen.findByRole('dialog'));
}

export const type = (dialog: Dialog, label: string, value: string) => fireEvent.change(dialog.getByLabelText(label), { target: { value } });

// Without a layout the dialog is taken for hidden after a while, by what hides the page behind it.
export const press = (dialog: Dialog, name: string) => fireEvent.click(dialog.getByRole('button', { name, hidden: true }));

export const open = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
export const send = async () => open('Send to pat.lee@example.net');
