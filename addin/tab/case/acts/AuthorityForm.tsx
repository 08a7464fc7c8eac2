import { Radio, RadioGroup } from '@fluentui/react-components';
import type { AuthorityBody } from '../../../../shared/contract/people';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { DayField } from './DayField';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

const choices = ['asked', 'given', 'refused', 'basis'] as const satisfies readonly AuthorityBody['is'][];

interface Typed {
  is: AuthorityBody['is'];
  on: string;
  how: string;
  scope: string;
  basis: string;
}

const bodyOf = ({ is, on, how, scope, basis }: Typed): AuthorityBody => (is === 'given' ? { is, on, how, scope } : is === 'basis' ? { is, on, basis } : { is, on });

/** Records whether the writer may act for the person concerned. */
export function AuthorityForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'record authority': act } = words.acts;
  const initial: Typed = { is: of.writes.authority?.is === 'asked' ? 'given' : 'asked', on: of.reading.today, how: '', scope: '', basis: '' };
  const { values, set, says, ...form } = useActForm(
    'recordAuthority',
    of,
    {
      initial,
      gaps: ({ is, on, how, scope, basis }) => [
        ...(on ? [] : [{ at: 'on', says: required.day }]),
        ...(is === 'given' && !how.trim() ? [{ at: 'how', says: required.given }] : []),
        ...(is === 'given' && !scope.trim() ? [{ at: 'scope', says: required.scope }] : []),
        ...(is === 'basis' && !basis.trim() ? [{ at: 'basis', says: required.basis }] : []),
      ],
      body: bodyOf,
      done: (view) => view.writes.authority?.said ?? view.writes.said,
    },
    onDone,
  );
  return (
    <ActDialog act="record authority" form={form} fields={['on', 'how', 'scope', 'basis']} onClose={onClose}>
      <Asked label={act.of(of.writes.onBehalf?.of ?? '')}>
        <RadioGroup name="is" value={values.is} onChange={(_, { value }) => set({ is: value as Typed['is'] })}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={act.choices[choice]} />
          ))}
        </RadioGroup>
      </Asked>
      {values.is === 'given' && (
        <>
          <LineField label={act.how} at="how" value={values.how} max={200} error={says('how')} hint={act.howExample} onChange={(how) => set({ how })} />
          <LineField label={act.scope} at="scope" value={values.scope} max={200} error={says('scope')} hint={act.scopeExample} onChange={(scope) => set({ scope })} />
        </>
      )}
      {values.is === 'basis' && <LineField label={act.basis} at="basis" value={values.basis} error={says('basis')} hint={act.basisExample} onChange={(basis) => set({ basis })} />}
      <DayField label={act.on} at="on" value={values.on} error={says('on')} to={of.reading.today} onChange={(on) => set({ on })} />
    </ActDialog>
  );
}
