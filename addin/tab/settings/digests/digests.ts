import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DigestRulesBody, DigestSettingsView } from '../../../../shared/contract/digest';
import { weekdays } from '../../../../shared/kernel/london';
import type { Api } from '../../../api/client';
import { useDesk } from '../../../api/desk';
import type { CrossedField } from '../../../parts/Crossed';
import { digestsWords as said } from '../../../words/digest';
import { same } from '../rules';
import { useUnsaved } from '../use-unsaved';

export const digestSettings = (api: Api) => queryOptions({ queryKey: ['digest settings'], queryFn: async ({ signal }) => (await api('digestSettings', { signal })).view });
export const digestRun = (api: Api, on: string) => queryOptions({ queryKey: ['digest run', on], queryFn: async ({ signal }) => (await api('digestRun', { id: on, query: {}, signal })).view });
export const digestPreview = (api: Api, member: string) => queryOptions({ queryKey: ['digest preview', member], queryFn: async ({ signal }) => (await api('previewDigest', { query: { member }, signal })).view, enabled: member !== '' });

type Asked = { act: 'pauseDigests'; because: string } | { act: 'letDigestsGo' } | { act: 'writeDigestNote'; text: string } | { act: 'approveDigestNote'; note: string };

function ask(api: Api, asked: Asked): Promise<{ view: DigestSettingsView }> {
  switch (asked.act) {
    case 'pauseDigests':
      return api('pauseDigests', { body: { because: asked.because } });
    case 'letDigestsGo':
      return api('letDigestsGo');
    case 'writeDigestNote':
      return api('writeDigestNote', { body: { text: asked.text } });
    case 'approveDigestNote':
      return api('approveDigestNote', { body: { note: asked.note } });
  }
}

/** Something done to how digests are sent, each answering with how they then are. */
export function useDigestsAct(onDone?: () => void) {
  const { api } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (asked: Asked) => (await ask(api, asked)).view,
    onSuccess: (view) => {
      client.setQueryData(digestSettings(api).queryKey, view);
      void client.invalidateQueries({ queryKey: ['digest preview'] });
      onDone?.();
    },
    // Somebody was quicker: what stands is shown beside the refusal.
    onError: () => void client.invalidateQueries({ queryKey: digestSettings(api).queryKey }),
  });
}

/** A part of the rules in words: for whoever has to choose between two. */
const ruleSaid: { [K in keyof DigestRulesBody]: { name: string; says: (value: DigestRulesBody[K]) => string } } = {
  weekday: { name: said.weekday, says: (day) => weekdays[day] ?? '' },
  time: { name: said.time, says: (time) => time },
  aMinute: { name: said.aMinute, says: String },
  elections: { name: said.elections, says: (all) => all.map(({ name }) => name).join(', ') || said.noElections },
};

function crossedIn(now: DigestSettingsView, began: DigestSettingsView, changes: Partial<DigestRulesBody>): CrossedField[] {
  const crossed = <K extends keyof DigestRulesBody>(part: K): CrossedField[] => {
    const mine: DigestRulesBody[K] | undefined = changes[part];
    const theirs: DigestRulesBody[K] = now.rules[part];
    const { name, says } = ruleSaid[part];
    return mine === undefined || same(theirs, began.rules[part]) || same(theirs, mine) ? [] : [{ name, theirs: says(theirs), mine: says(mine) }];
  };
  return (Object.keys(ruleSaid) as (keyof DigestRulesBody)[]).flatMap(crossed);
}

/** Changes to when digests go that nobody has saved, laid over what holds; and their saving. */
export function useDigestRules(view: DigestSettingsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const unsaved = useUnsaved<DigestSettingsView, DigestRulesBody, Partial<DigestRulesBody>>(view, {
    put: async (body, version) => (await api('changeDigestRules', { body, version })).view,
    shown: (now) => void client.setQueryData(digestSettings(api).queryKey, now),
    bodyOf: (changes, now) => ({ ...now.rules, ...changes }),
    crossedIn,
  });
  return { ...unsaved, typed: { ...view.rules, ...unsaved.draft?.changes } };
}
