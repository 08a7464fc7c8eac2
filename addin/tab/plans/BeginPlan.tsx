import { Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { saidOf } from '../../api/refusal';
import { useAct } from '../../api/acting';
import { useDesk } from '../../api/desk';
import { Card } from '../../parts/Card';
import { Options } from '../../parts/Options';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { planWords } from '../../words/plans';
import { address, go } from '../address';

const useStyles = makeStyles({ form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))', gap: '12px', alignItems: 'start' }, act: { justifySelf: 'start', gridColumn: '1 / -1' } });

/** What is to change, and whose service it is: then the questions begin. */
export function BeginPlan() {
  const styles = useStyles();
  const form = useFormStyles();
  const { me } = useDesk();
  const own = me.areas.length === 1 ? me.areas[0]?.id : undefined;
  const [title, setTitle] = useState('');
  const [area, setArea] = useState(own ?? '');
  const begin = useAct('beginPlan');
  const said = planWords.begin;
  const press = () => begin.mutate({ id: '', body: { title, area } }, { onSuccess: ({ id }) => go(address('plans', 'decide', {}, id)) });
  const refused = (at: string) => {
    const says = saidOf(begin.error, at);
    return says === undefined ? {} : { validationMessage: says, validationState: 'error' as const };
  };
  return (
    <Card title={said.title}>
      <form
        className={mergeClasses(form.form, styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!begin.isPending) press();
        }}
      >
        <Field label={said.what} hint={said.whatHelp} {...refused('title')}>
          <Input value={title} maxLength={120} onChange={(_, { value }) => setTitle(value)} />
        </Field>
        <Field label={said.area} {...refused('area')}>
          <Select value={area} onChange={(_, { value }) => setArea(value)}>
            <option value="">{said.choose}</option>
            <Options of={me.areas} />
          </Select>
        </Field>
        {begin.error && <ProblemBox problem={begin.error} placed={['title', 'area']} />}
        <Button type="submit" appearance="primary" className={styles.act} disabledFocusable={begin.isPending}>
          {said.act}
        </Button>
      </form>
    </Card>
  );
}
