import type { UndoneView } from '../../../../shared/contract/undone';

type Form = NonNullable<UndoneView['form']>;

/** What was written in a letter's form, as that form holds it. */
export function typedFrom(form: Form): object {
  const edited = form.letterText === undefined ? {} : { letterText: form.letterText };
  switch (form.letter) {
    case 'holding reply':
      return { workingDays: String(form.workingDays), because: form.because, goodReason: form.goodReason ?? '', ...edited };
    case 'answer':
      return { says: form.says, outcome: form.outcome ?? form.ending ?? '', ...edited };
    case 'next stage':
      return { message: form.message ?? '', received: form.received ?? '', officer: form.officer, because: form.because, ...edited };
  }
}
