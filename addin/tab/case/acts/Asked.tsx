import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A question of a form: its label above what answers it, what helps and what is wrong below. */
export function Asked({ label, error, hint, children }: { label: string; error?: string | undefined; hint?: string | undefined; children: ReactElement<{ id?: string }> }) {
  return (
    <Field label={{ children: label, ...(children.props.id !== undefined && { htmlFor: children.props.id }) }} {...(hint && { hint })} {...(error && { validationMessage: error })}>
      {children}
    </Field>
  );
}
