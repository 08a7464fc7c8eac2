import { useMutation } from '@tanstack/react-query';
import type { SubjectBody } from '../../../shared/contract/subject-access';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { save } from '../../parts/save';
import { subjectAccessWords as said } from '../../words/subject-access';

/** Looks for what is kept about a person; nothing of it stands in an address. */
export function useLooking() {
  const { api } = useDesk();
  return useMutation({ mutationFn: async (body: SubjectBody) => ({ body, view: (await api('findSubjectRecords', { body })).view }) });
}

/** Makes the draft of what was looked for, and saves it under a name that names nobody. */
export function useMaking() {
  const { api, me } = useDesk();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (body: SubjectBody) => api.file('exportSubject', { body }),
    onSuccess: (file) => {
      save(file, `subject-access-export-${londonDate(me.now as Instant)}.zip`);
      announce(said.made);
    },
  });
}
