import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { useDesk } from '../../../api/desk';
import { reading } from '../../../api/reading';
import { LinkButton } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { approvalWords } from '../../../words/approval';
import { Differences } from './Differences';

const useStyles = makeStyles({ pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '8px', marginBottom: '8px' } });

interface CompareProps {
  id: string;
  versions: ApprovalView['versions'];
}

/** Two versions of one's own choosing, and what the later one says otherwise. */
function Chosen({ id, versions }: CompareProps) {
  const styles = useStyles();
  const { api } = useDesk();
  const [from, setFrom] = useState(versions.at(-2)?.no ?? 1);
  const [no, setNo] = useState(versions.at(-1)?.no ?? 1);
  const { data, error } = useQuery({ ...reading.planVersion(api, id, no, from), enabled: no !== from });
  const said = approvalWords.compare;
  const choice = (label: string, value: number, onChange: (no: number) => void) => (
    <Field label={label}>
      <Select value={String(value)} onChange={(_, chosen) => onChange(Number(chosen.value))}>
        {versions.map((each) => (
          <option key={each.no} value={String(each.no)}>
            {approvalWords.stands.version(each.no)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.pair}>
        {choice(said.from, from, setFrom)}
        {choice(said.to, no, setNo)}
      </div>
      {error && <ProblemBox problem={error} />}
      {no === from ? said.same : data && <Differences title={said.changed(data.changed.length, from, no)} differences={data.changed} />}
    </>
  );
}

/** What changed between any two versions of a plan; nothing to choose where there is one. */
export function CompareVersions(props: CompareProps) {
  const [open, setOpen] = useState(false);
  if (props.versions.length < 2) return null;
  return (
    <div>
      <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {approvalWords.compare.title}
      </LinkButton>
      {open && <Chosen {...props} />}
    </div>
  );
}
