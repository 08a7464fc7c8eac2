import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useAnnounce } from '../../parts/announce';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { daysToAdd, gapIn, type Closure, type RangeGap } from './closures';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))', gap: '12px', alignItems: 'start' },
  name: { gridColumn: '1 / -1' },
});

const empty = { name: '', from: '', to: '' };

/** One day, or a range of days, with what the day is called. */
export function AddClosures({ closures, holidays, onAdd }: { closures: Closure[]; holidays: ReadonlySet<string>; onAdd: (closures: Closure[]) => void }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [written, setWritten] = useState(empty);
  const [wrong, setWrong] = useState<RangeGap | 'none'>();
  const { closureGaps } = words.settings;
  const write = (change: Partial<typeof empty>) => {
    setWritten({ ...written, ...change });
    setWrong(undefined);
  };
  const add = () => {
    const { name, from, to } = written;
    const gap = gapIn(name, from, to);
    const days = gap ? [] : daysToAdd(name, from, to, closures, holidays);
    if (days.length === 0) return setWrong(gap ?? 'none');
    onAdd([...closures, ...days].toSorted((one, other) => (one.date < other.date ? -1 : 1)));
    announce(words.settings.closureAdded(days.length, name.trim()));
    setWritten(empty);
    document.getElementById('closure-name')?.focus();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field className={styles.name} label={words.settings.closureName} {...refused(wrong === 'name' ? closureGaps.name : undefined)}>
        <Input id="closure-name" maxLength={80} value={written.name} onChange={(_, { value }) => write({ name: value })} />
      </Field>
      <Field label={words.settings.closureFrom} {...refused(wrong === 'from' ? closureGaps.from : wrong === 'none' ? words.settings.closureNone : undefined)}>
        <Input type="date" value={written.from} onChange={(_, { value }) => write({ from: value })} />
      </Field>
      <Field label={words.settings.closureTo} hint={words.settings.closureToHelp} {...refused(wrong === 'order' || wrong === 'long' ? closureGaps[wrong] : undefined)}>
        <Input type="date" value={written.to} onChange={(_, { value }) => write({ to: value })} />
      </Field>
      <div className={styles.name}>
        <Button type="submit" icon={<AddRegular />}>
          {words.settings.closureAdd}
        </Button>
      </div>
    </form>
  );
}
