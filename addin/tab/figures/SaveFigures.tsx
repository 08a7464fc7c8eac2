import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { ProblemBox } from '../../parts/ProblemBox';
import { save } from '../../parts/save';
import { figuresPageWords as said } from '../../words/figures';

/** Everything that was told of a year as a file for a spreadsheet. */
export function SaveFigures({ year }: { year: number }) {
  const { api } = useDesk();
  const announce = useAnnounce();
  const asking = useMutation({
    mutationFn: async () => (await api('figuresFile', { query: { year: String(year) } })).view,
    onSuccess: ({ name, csv }) => {
      save(new Blob([csv]), name);
      announce(said.saved(name));
    },
  });
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={asking.isPending} onClick={() => asking.mutate()}>
        {said.save}
      </Button>
      {asking.data && <span>{said.saved(asking.data.name)}</span>}
      {asking.error && <ProblemBox problem={asking.error} />}
    </>
  );
}
