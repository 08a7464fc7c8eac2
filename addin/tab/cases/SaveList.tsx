import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import type { CaseFilter } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { ProblemBox } from '../../parts/ProblemBox';
import { save } from '../../parts/save';
import { words } from '../../words/in-tab';

/** The list that is shown, all of it, as a file for a spreadsheet. */
export function SaveList({ filter }: { filter: CaseFilter }) {
  const { api } = useDesk();
  const announce = useAnnounce();
  const asking = useMutation({
    mutationFn: async () => (await api('exportCases', { body: filter })).view,
    onSuccess: ({ name, csv, rows, of }) => {
      save(new Blob([csv]), name);
      announce(words.cases.saved(name, rows, of));
    },
  });
  return (
    <>
      <Button size="small" icon={<ArrowDownloadRegular />} disabledFocusable={asking.isPending} onClick={() => asking.mutate()}>
        {words.cases.save}
      </Button>
      {asking.data && <span>{words.cases.saved(asking.data.name, asking.data.rows, asking.data.of)}</span>}
      {asking.error && <ProblemBox problem={asking.error} />}
    </>
  );
}
