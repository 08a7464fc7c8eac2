import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyDigestView } from '../../../shared/contract/digest';
import { useDesk } from '../../api/desk';
import { digestWords as said } from '../../words/digest';
import { ChoiceCard } from './ChoiceCard';

const useStyles = makeStyles({
  services: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** Which services a member follows beside their divisions. */
export function Interests({ view }: { view: MyDigestView }) {
  const styles = useStyles();
  const { me } = useDesk();
  const [areas, setAreas] = useState(view.interests);
  return (
    <ChoiceCard title={said.interests} stands={said.interestsHelp} button={said.saveInterests} choose={(api) => api('chooseInterests', { body: { areas } })}>
      <fieldset className={styles.services} aria-label={said.interests}>
        {me.areas.map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={areas.includes(id)} onChange={(_, { checked }) => setAreas(checked === true ? [...areas, id] : areas.filter((each) => each !== id))} />
        ))}
      </fieldset>
    </ChoiceCard>
  );
}
