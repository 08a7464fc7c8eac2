import { Field, Input } from '@fluentui/react-components';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import type { PauseFact } from './facts';
import type { FactsProps } from './facts-props';
import { Group } from './Group';
import { changed, Rows, without } from './Rows';

/** When the clock was paused, and when it ran on. */
export function PauseRows({ facts: { pauses }, says, onChange }: FactsProps) {
  const change = (at: number, pause: PauseFact) => onChange({ pauses: changed(pauses, at, pause) });
  return (
    <Group title={words.calculator.pauses}>
      <Rows
        name={words.calculator.pause}
        add={words.calculator.pauseAdd}
        count={pauses.length}
        onAdd={() => onChange({ pauses: [...pauses, { from: '', until: '' }] })}
        onRemove={(at) => onChange({ pauses: without(pauses, at) })}
        row={(at) => {
          const pause = pauses[at]!;
          return (
            <>
              <Field label={words.calculator.pauseFrom} {...refused(says(`pauses.${at}.from`))}>
                <Input type="date" value={pause.from} onChange={(_, { value }) => change(at, { ...pause, from: value })} />
              </Field>
              <Field label={words.calculator.pauseUntil} hint={words.calculator.pauseUntilHelp} {...refused(says(`pauses.${at}.until`))}>
                <Input type="date" value={pause.until} onChange={(_, { value }) => change(at, { ...pause, until: value })} />
              </Field>
            </>
          );
        }}
      />
    </Group>
  );
}
