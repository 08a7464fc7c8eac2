import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { ColleaguesView } from '../../../../shared/contract/colleagues';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { peopleWords as said } from '../../../words/people';
import { TickGroup } from '../../case/acts/TickGroup';
import { useAdding } from './people';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))', gap: '12px', alignItems: 'start' },
  wide: { gridColumn: '1 / -1' },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const nobody = { id: '', name: '', telephone: '', areas: [] as string[] };

/** Adds somebody whom Heard does not know yet, by their id in the directory. */
export function AddPerson({ areas }: Pick<ColleaguesView, 'areas'>) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(nobody);
  const adding = useAdding((name) => {
    setTyped(nobody);
    announce(said.add.done(name));
  });
  const change = (part: Partial<typeof nobody>) => setTyped({ ...typed, ...part });
  const { id, name, telephone } = typed;
  return (
    <Card title={said.add.title}>
      <p className={styles.help}>{said.add.help}</p>
      <form
        className={`${styles.form} ${form}`}
        onSubmit={(event) => {
          event.preventDefault();
          adding.mutate({ id: id.trim(), name: name.trim(), areas: typed.areas, ...(telephone.trim() !== '' && { telephone: telephone.trim() }) });
        }}
      >
        <Field label={said.facts.name} {...refused(saidOf(adding.error, 'name'))}>
          <Input required maxLength={120} value={name} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <Field label={said.add.id} {...refused(saidOf(adding.error, 'id'))}>
          <Input required maxLength={40} value={id} onChange={(_, { value }) => change({ id: value })} />
        </Field>
        <Field label={said.facts.telephone} {...refused(saidOf(adding.error, 'telephone'))}>
          <Input type="tel" maxLength={30} value={telephone} onChange={(_, { value }) => change({ telephone: value })} />
        </Field>
        <div className={styles.wide}>
          <TickGroup label={said.facts.areas}>
            {areas.map((area) => (
              <Checkbox key={area.id} label={area.name} checked={typed.areas.includes(area.id)} onChange={(_, { checked }) => change({ areas: checked === true ? [...typed.areas, area.id] : typed.areas.filter((each) => each !== area.id) })} />
            ))}
          </TickGroup>
        </div>
        {adding.error && (
          <div className={styles.wide}>
            <ProblemBox problem={adding.error} placed={['id', 'name', 'telephone']} />
          </div>
        )}
        <div className={styles.wide}>
          <Button type="submit" icon={<AddRegular />} disabledFocusable={adding.isPending}>
            {said.add.act}
          </Button>
        </div>
      </form>
    </Card>
  );
}
