import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { PersonQuestionMark20Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/cases';
import { changedBy, isConflict } from '../../api/refusal';
import { Card } from '../../parts/Card';
import { Crossed } from '../../parts/Crossed';
import { Face } from '../../parts/Face';
import { ProblemBox } from '../../parts/ProblemBox';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words/in-tab';
import { useAssign } from './use-assign';

const useStyles = makeStyles({
  now: { display: 'flex', alignItems: 'center', gap: '8px' },
  nobody: { fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  // Fluent's is as wide as its longest choice: one that says until when somebody is absent would push the page.
  select: { flex: '1 1 160px', minWidth: 0, maxWidth: '100%', '& .fui-Select__select': { minWidth: 0, width: '100%' } },
});

/** Whose case it is, and giving it to somebody else. Never to anyone whom it concerns: the server leaves them out. */
export function OfficerCard({ of, version }: { of: CaseView; version: string }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const assigning = useAssign(of.id);
  const [chosen, setChosen] = useState<string>();
  const value = chosen ?? of.officer?.id ?? '';
  const nameOf = (id: string) => of.officers.find((officer) => officer.id === id)?.name ?? words.cases.nobody;
  const give = () =>
    assigning.mutate(
      { officer: value === '' ? null : value, version, shown: of.stamps.officer },
      {
        onSuccess: () => {
          setChosen(undefined);
          announce(value === '' ? words.case.takenBack : words.case.given(nameOf(value)));
        },
      },
    );
  const meanwhile = isConflict(assigning.error) && assigning.error.problem.status === 412;
  return (
    <Card title={words.case.ownership}>
      <div className={styles.now}>
        {of.officer ? <Face name={of.officer.name} size={28} /> : <PersonQuestionMark20Regular />}
        <span className={of.officer ? undefined : styles.nobody}>{of.officer ? [of.officer.name, of.officer.telephone, of.officer.away].filter(Boolean).join(', ') : words.cases.nobody}</span>
      </div>
      {of.actions.includes('assign') && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <Select id="officer" aria-label={words.case.giveTo} className={styles.select} value={value} onChange={(_, data) => setChosen(data.value)}>
            <option value="">{words.cases.nobody}</option>
            {of.officers.map((officer) => (
              <option key={officer.id} value={officer.id}>
                {[officer.name, officer.away].filter(Boolean).join(', ')}
              </option>
            ))}
          </Select>
          <Button type="submit" disabledFocusable={assigning.isPending || value === (of.officer?.id ?? '')}>
            {words.case.give}
          </Button>
        </form>
      )}
      {meanwhile && (
        <Crossed
          said={assigning.error?.message ?? ''}
          by={changedBy(assigning.error)}
          fields={[{ name: words.case.ownership, theirs: of.officer?.name ?? words.cases.nobody, mine: nameOf(value) }]}
          busy={assigning.isPending}
          onTheirs={() => {
            setChosen(undefined);
            assigning.reset();
          }}
          onMine={give}
        />
      )}
      {assigning.error && !meanwhile && <ProblemBox problem={assigning.error} />}
    </Card>
  );
}
