import type { CaseView } from '../../../shared/contract/views';
import { Card } from '../../parts/Card';
import { Facts } from '../../parts/Facts';
import { words } from '../../words';

/** How this person is written to, and what they want. */
export function WritingCard({ of }: { of: CaseView }) {
  return (
    <Card title={words.case.writing(of.writer.name || of.writer.address)}>
      <Facts
        facts={[
          [words.case.to, of.writer.address],
          [words.case.contact, [of.contact.name, of.contact.telephone].filter(Boolean).join(', ')],
          [words.case.matter, of.wanted || words.case.matterNone],
        ]}
      />
    </Card>
  );
}
