import { Input, Select, Textarea } from '@fluentui/react-components';
import { waysByHand, type WayByHand } from '../../shared/domain/letter/vocabulary';
import type { MessageView } from '../../shared/contract/messages';
import { words } from '../words';
import { CannotChoice } from './CannotChoice';
import { FieldRow, tied } from './FieldRow';
import type { Work } from './work';

type Way = Pick<Work, 'byHand' | 'cannot'>;

interface ByHandChoiceProps {
  work: Way;
  message: MessageView;
  says: (at: string) => string | undefined;
  onChange: (way: Way) => void;
}

/** How this letter goes: by e-mail, or by somebody who posts it or says it on the telephone, and where to; or to nobody, and why. */
export function ByHandChoice({ work: { byHand, cannot }, message, says, onChange }: ByHandChoiceProps) {
  const said = words.wishes;
  const known = { post: message.logged?.postal ?? '', telephone: message.logged?.telephone ?? '' };
  const choose = (by: string) => {
    if (by === 'email') onChange({});
    else if (by === 'cannot') onChange({ cannot: { why: '', because: '' } });
    else onChange({ byHand: { by: by as WayByHand, to: known[by as WayByHand] } });
  };
  return (
    <>
      <FieldRow label={said.way} at="by">
        <Select {...tied('by', undefined)} value={cannot ? 'cannot' : (byHand?.by ?? 'email')} onChange={(_, { value }) => choose(value)}>
          {(['email', ...waysByHand, 'cannot'] as const).map((way) => (
            <option key={way} value={way}>
              {said.ways[way]}
            </option>
          ))}
        </Select>
      </FieldRow>
      {byHand && (
        <FieldRow label={byHand.by === 'post' ? said.postal : said.number} at="way" error={says('way') ?? says('way.address') ?? says('way.number')} hint={said.byHand[byHand.by]}>
          {byHand.by === 'post' ? (
            <Textarea {...tied('way', says('way'))} rows={3} maxLength={500} value={byHand.to} onChange={(_, { value }) => onChange({ byHand: { ...byHand, to: value } })} />
          ) : (
            <Input {...tied('way', says('way'))} type="tel" maxLength={40} value={byHand.to} onChange={(_, { value }) => onChange({ byHand: { ...byHand, to: value } })} />
          )}
        </FieldRow>
      )}
      {cannot && <CannotChoice cannot={cannot} says={says} onChange={(changed) => onChange({ cannot: changed })} />}
    </>
  );
}
