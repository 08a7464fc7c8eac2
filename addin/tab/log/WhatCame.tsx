import { Select, Textarea } from '@fluentui/react-components';
import { loggedChannels } from '../../../shared/domain/message/vocabulary';
import { fieldId } from '../../message/fields';
import { Card } from '../../parts/Card';
import { loggingWords } from '../../words/logging';
import { Asked } from '../case/acts/Asked';
import { DayField } from '../case/acts/DayField';
import { Pair } from './Pair';
import { longestInShort, type looksOf, type Typed } from './typed';

interface WhatCameProps {
  typed: Typed;
  looks: ReturnType<typeof looksOf>;
  today: string;
  /** What they want is for whoever goes on with it. */
  asksWanted: boolean;
  says: (at: string) => string | undefined;
  onChange: (change: Partial<Typed>) => void;
}

/** How and when it came, and what it says. */
export function WhatCame({ typed, looks, today, asksWanted, says, onChange }: WhatCameProps) {
  const said = loggingWords;
  const choose = (chosen: Typed['chosen']) => onChange({ chosen: { ...typed.chosen, ...chosen } });
  return (
    <Card title={said.what}>
      <Pair>
        <Asked label={said.how} error={says('channel')}>
          <Select id={fieldId('channel')} value={typed.channel} onChange={(_, { value }) => onChange({ channel: value as Typed['channel'] })}>
            {loggedChannels.map((channel) => (
              <option key={channel} value={channel}>
                {said.channels[channel]}
              </option>
            ))}
          </Select>
        </Asked>
        <DayField label={said.received} at="received" value={typed.received} error={says('received')} to={today} onChange={(received) => onChange({ received })} />
      </Pair>
      <Asked label={said.says} hint={said.saysHelp} error={says('says')}>
        <Textarea id={fieldId('says')} value={typed.says} rows={6} maxLength={15_000} resize="vertical" onChange={(_, { value }) => onChange({ says: value })} />
      </Asked>
      <Asked label={said.inShort} hint={said.inShortHelp} error={says('subject')}>
        <Textarea id={fieldId('subject')} value={looks.inShort} rows={2} maxLength={longestInShort} onChange={(_, { value }) => choose({ inShort: value.replace(/\s*[\r\n]+\s*/g, ' ') })} />
      </Asked>
      {asksWanted && (
        <Asked label={said.wanted} hint={said.wantedHelp}>
          <Textarea id={fieldId('wanted')} value={looks.wanted} rows={2} maxLength={300} onChange={(_, { value }) => choose({ wanted: value.replace(/\s*[\r\n]+\s*/g, ' ') })} />
        </Asked>
      )}
    </Card>
  );
}
