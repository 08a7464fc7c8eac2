import { makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { decidedOnMessage, type DecidedOnMessage } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

const useStyles = makeStyles({
  means: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Says what becomes of a message that came when the case had been answered, where it does not begin the next stage. */
export function DecideForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const styles = useStyles();
  const { required, 'decide on message': said } = words.acts;
  const { asked = [] } = of;
  const first = asked.find(({ decided }) => decided === undefined) ?? asked[0];
  const { values, set, says, ...form } = useActForm(
    'decideOnMessage',
    of,
    {
      initial: { message: first?.message ?? '', as: '' as DecidedOnMessage | '', because: '' },
      gaps: ({ as }) => (as === '' ? [{ at: 'as', says: required.decision }] : []),
      body: ({ message, as, because }) => {
        const instead = asked.find((each) => each.message === message)?.decided;
        return { message, as: as as DecidedOnMessage, ...(because.trim() && { because }), ...(instead && { instead }) };
      },
      done: (_, { as }) => (as === '' ? '' : said.done[as]),
    },
    onDone,
  );
  return (
    <ActDialog act="decide on message" form={form} fields={['as', 'because']} onClose={onClose}>
      {asked.length > 1 && (
        <Asked label={said.message}>
          <Select name="message" value={values.message} onChange={(_, { value }) => set({ message: value })}>
            {asked.map(({ message, when, decided }) => (
              <option key={message} value={message}>
                {decided ? `${when} (${said.decidedBefore})` : when}
              </option>
            ))}
          </Select>
        </Asked>
      )}
      <Asked label={said.what} error={says('as')}>
        <RadioGroup name="as" value={values.as} onChange={(_, { value }) => set({ as: value as DecidedOnMessage })}>
          {decidedOnMessage.toReversed().map((as) => (
            <Radio
              key={as}
              value={as}
              label={
                <>
                  {said.choices[as][0]}
                  <span className={styles.means}>{said.choices[as][1]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Asked>
      <LineField label={said.because} at="because" value={values.because} error={says('because')} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
