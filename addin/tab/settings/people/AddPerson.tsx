import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import type { ColleaguesView } from '../../../../shared/contract/colleagues';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { Facts } from '../../../parts/Facts';
import { useFormStyles } from '../../../parts/form-styles';
import { LinkButton } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { peopleWords as said } from '../../../words/people';
import { TickGroup } from '../../case/acts/TickGroup';
import { LookUp, type Found } from './LookUp';
import { useAdding } from './people';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))', gap: '12px', alignItems: 'start' },
  wide: { gridColumn: '1 / -1' },
  acts: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '8px' },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  done: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Adds somebody whom Heard does not know yet: chosen from the directory, or typed where it cannot be asked. */
export function AddPerson({ areas }: Pick<ColleaguesView, 'areas'>) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [who, setWho] = useState<Found | 'typed'>();
  const [turn, setTurn] = useState(0);
  const [added, setAdded] = useState<string>();
  const back = (done?: string) => {
    setAdded(done);
    setWho(undefined);
    setTurn(turn + 1);
  };
  return (
    <Card title={said.add.title}>
      <p className={styles.help}>{said.add.help}</p>
      {who === undefined ? (
        <>
          {added !== undefined && <p className={styles.done}>{said.add.done(added)}</p>}
          <LookUp key={turn} onChoose={setWho} />
          <div>
            <LinkButton back={turn > 0} onClick={() => setWho('typed')}>
              {said.add.typeIt}
            </LinkButton>
          </div>
        </>
      ) : (
        <Details
          areas={areas}
          {...(who !== 'typed' && { chosen: who })}
          onBack={() => back()}
          onDone={(name) => {
            announce(said.add.done(name));
            back(name);
          }}
        />
      )}
    </Card>
  );
}

interface DetailsProps extends Pick<ColleaguesView, 'areas'> {
  /** As the directory has them; absent, name and id are typed. */
  chosen?: Found;
  onBack: () => void;
  onDone: (name: string) => void;
}

function Details({ areas, chosen, onBack, onDone }: DetailsProps) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const [typed, setTyped] = useState({ id: chosen?.id ?? '', name: chosen?.name ?? '', email: chosen?.mail ?? '', telephone: '', areas: [] as string[] });
  const adding = useAdding(onDone);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const { id, name, email, telephone } = typed;
  return (
    <form
      ref={element}
      className={`${styles.form} ${form}`}
      onSubmit={(event) => {
        event.preventDefault();
        const given = { ...(email.trim() !== '' && { email: email.trim() }), ...(telephone.trim() !== '' && { telephone: telephone.trim() }) };
        adding.mutate({ id: id.trim(), name: name.trim(), areas: typed.areas, ...given });
      }}
    >
      {chosen && (
        <div className={styles.wide}>
          <Facts facts={[[said.add.chosen, chosen.name], [said.objectId, chosen.id]]} />
        </div>
      )}
      <Field label={said.facts.name} hint={said.add.nameHelp} {...refused(saidOf(adding.error, 'name'))}>
        <Input required maxLength={120} value={name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      {!chosen && (
        <Field label={said.add.id} {...refused(saidOf(adding.error, 'id'))}>
          <Input required maxLength={40} value={id} onChange={(_, { value }) => change({ id: value })} />
        </Field>
      )}
      <Field label={said.facts.email} hint={said.emailHelp} {...refused(saidOf(adding.error, 'email'))}>
        <Input type="email" maxLength={254} value={email} onChange={(_, { value }) => change({ email: value })} />
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
          <ProblemBox problem={adding.error} placed={['id', 'name', 'email', 'telephone']} />
        </div>
      )}
      <div className={styles.acts}>
        <Button type="submit" icon={<AddRegular />} disabledFocusable={adding.isPending}>
          {said.add.act}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {said.add.another}
        </Button>
      </div>
    </form>
  );
}
