import { Select } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { Asked } from './Asked';
import { LetterPanel } from './LetterPanel';
import { LineField } from './LineField';
import type { OnDone } from './use-act-form';
import { useLetterForm } from './use-letter-form';
import { WayField } from './WayField';

/** That none of the addresses which the case knows is meant. */
export const ANOTHER = 'another';

interface Typed {
  to: string;
  address: string;
  because: string;
  letterText?: string | undefined;
}

/** An address that nothing speaks against; otherwise somebody chooses. */
const usualIn = ({ addresses = [] }: CaseView): string => addresses.find(({ said }) => said === undefined)?.address ?? (addresses.length === 0 ? ANOTHER : '');

/** Acknowledges a case anew: to an address that nothing speaks against, to another, by post or by telephone. */
export function AcknowledgeForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, acknowledgement: said } = words.acts;
  const initial: Typed = { to: usualIn(of), address: '', because: '' };
  const { values, set, says, way, ...form } = useLetterForm(
    'acknowledgement',
    of,
    {
      initial,
      gaps: ({ to, address, because, goes }) =>
        goes.by !== 'email' ? [] : [
          ...(to ? [] : [{ at: 'to', says: words.capture.required.to }]),
          ...(to === ANOTHER && !address.trim() ? [{ at: 'address', says: required.address }] : []),
          ...(to === ANOTHER && !because.trim() ? [{ at: 'because', says: required.know }] : []),
        ],
      body: ({ to, address, because, letterText, goes }) => ({
        ...(goes.by === 'email' && (to === ANOTHER ? { to: address.trim(), because } : { to })),
        ...(letterText !== undefined && { letterText }),
      }),
      done: () => said.done,
    },
    onDone,
  );
  const byEmail = way.goes.by === 'email';
  return (
    <LetterPanel title={said.title} next={said.next} form={form} fields={['to', 'address', 'because']} text={values.letterText} onText={(letterText) => set({ letterText })} onClose={onClose}>
      <WayField of={of} {...way} />
      {byEmail && (
        <Asked label={words.capture.to} error={values.to === ANOTHER ? undefined : says('to')}>
          <Select name="to" value={values.to} onChange={(_, { value }) => set({ to: value })}>
            <option value="">{words.capture.choose}</option>
            {of.addresses?.map(({ address, said: against }) => (
              <option key={address} value={address}>
                {against === undefined ? address : `${address} (${against})`}
              </option>
            ))}
            <option value={ANOTHER}>{said.another}</option>
          </Select>
        </Asked>
      )}
      {byEmail && values.to === ANOTHER && (
        <>
          <LineField label={said.address} at="address" type="email" max={254} value={values.address} error={says('address') ?? says('to')} onChange={(address) => set({ address })} />
          <LineField label={said.because} at="because" value={values.because} error={says('because')} hint={said.becauseHelp} onChange={(because) => set({ because })} />
        </>
      )}
    </LetterPanel>
  );
}
