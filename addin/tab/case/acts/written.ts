import type { UndoneView } from '../../../../shared/contract/undone';
import { ANOTHER } from './AcknowledgeForm';
import { goesFrom } from './goes-by';

type Form = NonNullable<UndoneView['form']>;

/** What was written in a letter's form, as that form holds it. */
export function typedFrom(form: Form): object {
  const edited = { ...(form.letterText !== undefined && { letterText: form.letterText }), goes: goesFrom(form.way) };
  switch (form.letter) {
    case 'acknowledgement':
      // How an address is known is asked of a new one alone.
      return form.because === undefined ? { to: form.to ?? '', ...edited } : { to: ANOTHER, address: form.to ?? '', because: form.because, ...edited };
    case 'holding reply':
      return { workingDays: String(form.workingDays), because: form.because, goodReason: form.goodReason ?? '', ...edited };
    case 'answer':
      return { says: form.says, outcome: form.outcome ?? form.ending ?? '', ...edited };
    case 'next stage':
      return { message: form.message ?? '', received: form.received ?? '', officer: form.officer, because: form.because, ...edited };
  }
}
