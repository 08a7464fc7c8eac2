import { Select } from '@fluentui/react-components';
import { restrictionGrounds, type RestrictionGround } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { LineField } from './LineField';
import { PeopleField } from './PeopleField';
import { useActForm, type OnDone } from './use-act-form';

interface Typed {
  ground: RestrictionGround | '';
  named: string[];
  concerning: string[];
  contact: string;
  because: string;
}

/** Closes a case to all but managers and those named, or says anew who they are; and whom it turned out to be about. */
export function RestrictForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, restrict } = words.acts;
  const initial: Typed = { ground: of.restriction?.ground ?? '', named: of.restriction?.named.map(({ id }) => id) ?? [], concerning: [], contact: '', because: '' };
  const isAboutContact = (typed: Typed) => typed.concerning.includes(of.contact.id);
  const { values, set, says, ...form } = useActForm(
    'restrictCase',
    of,
    {
      initial,
      gaps: (typed) => [
        ...(typed.ground ? [] : [{ at: 'ground', says: required.ground }]),
        ...(isAboutContact(typed) && !typed.contact ? [{ at: 'contact', says: required.contact }] : []),
        ...(typed.because.trim() ? [] : [{ at: 'because', says: required.because }]),
      ],
      // Nothing is sent while the ground is missing: the form says so first.
      body: (typed) => ({ ground: typed.ground || 'another reason', named: typed.named, concerning: typed.concerning, because: typed.because, ...(isAboutContact(typed) && { contact: typed.contact }) }),
      done: () => restrict.done,
    },
    onDone,
  );
  const others = (chosen: readonly string[]) => of.officers.filter(({ id }) => !chosen.includes(id));
  return (
    <ActDialog act="restrict" form={form} fields={['ground', 'contact', 'because']} onClose={onClose}>
      <Asked label={restrict.ground} error={says('ground')}>
        <Select name="ground" value={values.ground} onChange={(_, { value }) => set({ ground: value as RestrictionGround })}>
          <option value="">{restrict.groundNone}</option>
          {restrictionGrounds.map((ground) => (
            <option key={ground} value={ground}>
              {words.closing.grounds[ground]}
            </option>
          ))}
        </Select>
      </Asked>
      <PeopleField label={restrict.named} hint={restrict.namedHelp} people={others(values.concerning)} chosen={values.named} onChange={(named) => set({ named })} />
      <PeopleField
        label={restrict.concerning}
        hint={restrict.concerningHelp}
        people={of.officers}
        chosen={values.concerning}
        onChange={(concerning) => set({ concerning, named: values.named.filter((id) => !concerning.includes(id)) })}
      />
      {isAboutContact(values) && (
        <Asked label={restrict.contact} error={says('contact')}>
          <Select name="contact" value={values.contact} onChange={(_, { value }) => set({ contact: value })}>
            <option value="">{restrict.contactNone}</option>
            {others(values.concerning).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Asked>
      )}
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
