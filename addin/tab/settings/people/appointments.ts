import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppointmentsBody, AppointmentsView } from '../../../../shared/contract/colleagues';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import type { Api } from '../../../api/client';
import { useDesk } from '../../../api/desk';
import { useSavingDocument } from '../../../parts/use-saving-document';
import { peopleWords } from '../../../words/people';
import { same } from '../rules';

export const appointments = (api: Api) => queryOptions({ queryKey: ['appointments'], queryFn: async ({ signal }) => (await api('appointments', { signal })).view });

export type Appointed = AppointmentsBody['appointments'][number];

const { appointments: said } = peopleWords;
const day = (date: string): string => shortDate(date as LondonDate);

export const postInWords = ({ post, directorate }: Pick<Appointed, 'post' | 'directorate'>): string => (directorate === undefined ? said.posts[post] : said.lead(directorate));

/** Who has a post and when: "Jo Marsh, from Sun 1 June 2025". */
export const holderInWords = ({ person, from, until }: Appointed, people: AppointmentsView['people']): string =>
  said.since(people.find(({ id }) => id === person)?.name ?? person, peopleWords.fromTo(day(from), until === undefined ? undefined : day(until)));

const inWords = (list: readonly Appointed[], { people }: AppointmentsView): string => list.map((each) => `${postInWords(each)}: ${holderInWords(each, people)}`).join('\n') || peopleWords.none;

/** Changes to who is Chair and lead officer that nobody has saved, and their saving. */
export function useAppointments(view: AppointmentsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const [draft, setDraft] = useState<{ list: Appointed[]; began: AppointmentsView }>();
  const saving = useSavingDocument<AppointmentsView, AppointmentsBody>({
    put: async (body, version) => (await api('changeAppointments', { body, version })).view,
    shown: (now) => void client.setQueryData(appointments(api).queryKey, now),
  });
  const forget = () => setDraft(undefined);
  return {
    list: draft?.list ?? view.appointments,
    draft,
    saving,
    save: (onDone: () => void) =>
      draft && saving.save({
        began: draft.began,
        change: () => ({ appointments: draft.list }),
        crossed: (now) => (same(now.appointments, draft.began.appointments) ? [] : [{ name: said.title, theirs: inWords(now.appointments, now), mine: inWords(draft.list, now) }]),
        onDone: () => {
          forget();
          onDone();
        },
        onTheirs: forget,
      }),
    change: (list: Appointed[]) => {
      if (!saving.isPending) saving.forget();
      setDraft({ list, began: draft?.began ?? view });
    },
    undo: () => {
      forget();
      saving.forget();
    },
  };
}
