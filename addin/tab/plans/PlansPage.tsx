import { makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import { useDesk } from '../../api/desk';
import { planWords } from '../../words/plans';
import { address, rewrite } from '../address';
import { SettingsFrame } from '../settings/SettingsFrame';
import { WaitingCard } from './approval/WaitingCard';
import { BeginPlan } from './BeginPlan';
import { BringInRegister } from './BringInRegister';
import { PlanBoard } from './PlanBoard';
import { PlanList } from './PlanList';

const useStyles = makeStyles({
  which: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** Plans in sight, as a list or by how far they have come; and a new one begun. */
export function PlansPage({ filter }: { filter: URLSearchParams }) {
  const styles = useStyles();
  const { me } = useDesk();
  const of = filter.get('of') === 'mine' ? 'mine' : 'all';
  const asBoard = filter.get('as') === 'board';
  const said = planWords.list;
  const writes = me.may.includes('write plans');
  const show = (change: { of?: 'mine' | 'all'; as?: 'board' | 'list' }): void => {
    const next = { of, as: asBoard ? 'board' : 'list', ...change };
    rewrite(address('plans', undefined, { of: next.of === 'mine' ? 'mine' : undefined, as: next.as === 'board' ? 'board' : undefined }));
  };
  return (
    <SettingsFrame title={planWords.title} lead={said.lead}>
      {(me.roles.includes('Approver') || me.roles.includes('EngagementTeam')) && <WaitingCard />}
      {writes && <BeginPlan />}
      {me.may.includes('bring in a register') && <BringInRegister />}
      <div className={styles.which}>
        {writes && (
          <Select aria-label={said.of.label} value={of} onChange={(_, { value }) => show({ of: value === 'mine' ? 'mine' : 'all' })}>
            <option value="all">{said.of.all}</option>
            <option value="mine">{said.of.mine}</option>
          </Select>
        )}
        <ToggleButton checked={asBoard} onClick={() => show({ as: asBoard ? 'list' : 'board' })}>
          {said.asBoard}
        </ToggleButton>
      </div>
      {asBoard ? <PlanBoard of={of} /> : <PlanList of={of} />}
    </SettingsFrame>
  );
}
