import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyDigestView } from '../../../shared/contract/digest';
import { frequencies, type Frequency } from '../../../shared/domain/digest/vocabulary';
import { digestWords as said } from '../../words/digest';
import { frequencyWords } from '../../words/how-often';
import { ChoiceCard } from './ChoiceCard';

/** How often a member is sent a digest. */
export function HowOften({ view }: { view: MyDigestView }) {
  const [frequency, setFrequency] = useState(view.frequency);
  return (
    <ChoiceCard title={said.often} stands={view.when} button={said.saveOften} choose={(api) => api('chooseFrequency', { body: { frequency } })}>
      <RadioGroup aria-label={said.often} value={frequency} onChange={(_, { value }) => setFrequency(value as Frequency)}>
        {frequencies.map((each) => (
          <Radio key={each} value={each} label={frequencyWords[each]} />
        ))}
      </RadioGroup>
    </ChoiceCard>
  );
}
