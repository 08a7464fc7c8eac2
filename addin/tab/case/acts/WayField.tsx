import { Input, Select, Textarea } from '@fluentui/react-components';
import { waysByHand } from '../../../../shared/domain/letter/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { Asked } from './Asked';
import { goesBy, proposed, type GoesBy } from './goes-by';

/** The fields of it that say beside themselves what is wrong with them. */
export const wayFields = ['way', 'way.address', 'way.number'];

interface WayFieldProps {
  of: CaseView;
  goes: GoesBy;
  says: (at: string) => string | undefined;
  onChange: (goes: GoesBy) => void;
}

/** How a letter goes, as the person is reached unless the officer says otherwise, and where to. */
export function WayField({ of, goes, says, onChange }: WayFieldProps) {
  const { wishes, acts } = words;
  const { by, to } = goes;
  const because = by === proposed(of).by ? of.reached?.because : undefined;
  const field = { name: 'way', value: to, onChange: (_: unknown, { value }: { value: string }) => onChange({ by, to: value }) };
  return (
    <>
      <Asked label={wishes.way} hint={because}>
        <Select name="by" value={by} onChange={(_, { value }) => onChange(goesBy(value as GoesBy['by'], of))}>
          {(['email', ...waysByHand] as const).map((way) => (
            <option key={way} value={way}>
              {wishes.ways[way]}
            </option>
          ))}
        </Select>
      </Asked>
      {by !== 'email' && (
        <Asked label={by === 'post' ? wishes.postal : wishes.number} error={wayFields.map(says).find((said) => said !== undefined)} hint={acts.letter.byHand[by]}>
          {by === 'post' ? <Textarea {...field} rows={3} maxLength={500} /> : <Input {...field} type="tel" maxLength={40} />}
        </Asked>
      )}
    </>
  );
}
