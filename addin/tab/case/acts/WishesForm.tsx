import { Checkbox, Textarea } from '@fluentui/react-components';
import { formats, type Format } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { Reason } from '../../../message/Reason';
import { wishesBody, wishesSaid, wishesTyped } from '../../../parts/wishes';
import { words } from '../../../words/in-tab';
import { decidedIn } from '../waiting';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { LineField } from './LineField';
import { TickGroup } from './TickGroup';
import { useActForm, type OnDone } from './use-act-form';

/** Records how a person is written to, all of it at once. */
export function WishesForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'record wishes': act } = words.acts;
  const { values, set, says, ...form } = useActForm(
    'recordWishes',
    of,
    {
      initial: wishesTyped(of.wishes.recorded),
      gaps: ({ because }) => (because.trim() ? [] : [{ at: 'because', says: required.know }]),
      body: wishesBody,
      changing: { fact: 'wishes', name: act.title, now: ({ wishes }) => wishesSaid(wishesTyped(wishes.recorded)), mine: wishesSaid },
      done: () => act.done,
    },
    onDone,
  );
  const tick = (name: 'telephoneOnly' | 'noVoicemail' | 'noLetterHome' | 'died', label: string) => (
    <Checkbox key={name} label={label} checked={values[name]} onChange={(_, { checked }) => set({ [name]: checked === true })} />
  );
  const format = (each: Format) => (
    <Checkbox
      key={each}
      label={act.formats[each]}
      checked={values.formats.includes(each)}
      onChange={(_, { checked }) => set({ formats: checked === true ? [...values.formats, each] : values.formats.filter((one) => one !== each) })}
    />
  );
  return (
    <ActDialog act="record wishes" form={form} fields={['language', 'safe.email', 'safe.postal', 'because']} onClose={onClose}>
      {decidedIn(of) && <Reason>{act.decided}</Reason>}
      <LineField label={act.language} at="language" value={values.language} max={60} error={says('language')} hint={act.languageHelp} onChange={(language) => set({ language })} />
      <TickGroup label={act.format}>{formats.map(format)}</TickGroup>
      <TickGroup label={act.how}>{[tick('telephoneOnly', act.telephoneOnly), tick('noVoicemail', act.noVoicemail), tick('noLetterHome', act.noLetterHome), tick('died', act.died)]}</TickGroup>
      <LineField label={act.email} at="safe.email" type="email" value={values.email} max={254} error={says('safe.email')} hint={act.emailHelp} onChange={(email) => set({ email })} />
      <Asked label={act.postal} error={says('safe.postal')}>
        <Textarea name="safe.postal" value={values.postal} rows={2} maxLength={300} onChange={(_, { value }) => set({ postal: value })} />
      </Asked>
      <LineField label={act.because} at="because" value={values.because} error={says('because')} hint={act.becauseExample} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
