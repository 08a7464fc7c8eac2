import { Input, Select, Textarea } from '@fluentui/react-components';
import { waysByHand, type WayByHand } from '../../shared/domain/letter/vocabulary';
import type { MessageView } from '../../shared/contract/views';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';
import type { Work } from './work';

interface ByHandChoiceProps {
  byHand: Work['byHand'];
  message: MessageView;
  says: (at: string) => string | undefined;
  onChange: (byHand: Work['byHand']) => void;
}

/** How this letter goes: by e-mail, or by somebody who posts it or says it on the telephone, and where to. */
export function ByHandChoice({ byHand, message, says, onChange }: ByHandChoiceProps) {
  const said = words.wishes;
  const known = { post: message.logged?.postal ?? '', telephone: message.logged?.telephone ?? '' };
  const choose = (by: string) => onChange(by === 'email' ? undefined : { by: by as WayByHand, to: known[by as WayByHand] });
  return (
    <>
      <FieldRow label={said.way} at="by">
        <Select {...tied('by', undefined)} value={byHand?.by ?? 'email'} onChange={(_, { value }) => choose(value)}>
          {(['email', ...waysByHand] as const).map((way) => (
            <option key={way} value={way}>
              {said.ways[way]}
            </option>
          ))}
        </Select>
      </FieldRow>
      {byHand && (
        <FieldRow label={byHand.by === 'post' ? said.postal : said.number} at="way" error={says('way') ?? says('way.address') ?? says('way.number')} hint={said.byHand[byHand.by]}>
          {byHand.by === 'post' ? (
            <Textarea {...tied('way', says('way'))} rows={3} maxLength={500} value={byHand.to} onChange={(_, { value }) => onChange({ ...byHand, to: value })} />
          ) : (
            <Input {...tied('way', says('way'))} type="tel" maxLength={40} value={byHand.to} onChange={(_, { value }) => onChange({ ...byHand, to: value })} />
          )}
        </FieldRow>
      )}
    </>
  );
}
