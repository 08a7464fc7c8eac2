import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { KnownFormView, KnownSendersBody, KnownSendersView } from '../../../shared/contract/via';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { useSavingDocument, type Change } from '../../parts/use-saving-document';
import { words } from '../../words/in-tab';
import { same } from './rules';

export const knownSenders = (api: Api) => queryOptions({ queryKey: ['senders'], queryFn: ({ signal }) => api('knownSenders', { signal }) });

type ChangeOfSenders = Change<KnownSendersView, KnownSendersBody>;

/** Saves a change of the table under the version that was looked at. */
export function useSavingSenders() {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const document = useSavingDocument<KnownSendersView, KnownSendersBody>({
    put: async (body, version) => (await api('changeKnownSenders', { body, version })).view,
    shown: (now) => void client.setQueryData(knownSenders(api).queryKey, { view: now, version: now.version }),
  });
  return {
    ...document,
    save: (change: ChangeOfSenders) =>
      document.save({
        ...change,
        onDone: () => {
          announce(words.senders.saved);
          change.onDone?.();
        },
      }),
  };
}

export type SavingSenders = ReturnType<typeof useSavingSenders>;

/** One form or system in a line. */
export const formSaid = ({ address, channel, resident }: KnownFormView): string =>
  `${address} · ${channel} · ${resident.at === 'reply-to' ? words.senders.byReply : words.senders.byLines(resident.name, resident.email)}`;

const wholeSaid = (form: KnownFormView | undefined): string => (form ? `${form.name}\n${formSaid(form)}` : words.crossed.nothing);

/** Puts one form in the place of the one that was listed under an address, adds it, or takes it away; the others stay as they now are. */
export function changeOfForm(began: KnownSendersView, address: string | undefined, mine: KnownFormView | undefined): Pick<ChangeOfSenders, 'began' | 'change' | 'crossed'> {
  const at = (view: KnownSendersView) => view.forms.find((each) => each.address === (address ?? mine?.address));
  const before = address === undefined ? undefined : at(began);
  return {
    began,
    change: (now) => {
      const listed = at(now);
      const forms = listed ? now.forms.flatMap((each) => (each !== listed ? [each] : mine ? [mine] : [])) : [...now.forms, ...(mine ? [mine] : [])];
      return { forms, domains: now.domains };
    },
    crossed: (now) => {
      const theirs = at(now);
      return same(theirs, before) || same(theirs, mine) ? [] : [{ name: before?.name ?? mine?.name ?? '', theirs: wholeSaid(theirs), mine: wholeSaid(mine) }];
    },
  };
}
