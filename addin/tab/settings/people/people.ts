import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddColleagueBody, ColleagueBody, ColleagueView, DirectoryFoundView } from '../../../../shared/contract/colleagues';
import type { PersonFact } from '../../../../shared/domain/people/vocabulary';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import type { Api } from '../../../api/client';
import { useDesk } from '../../../api/desk';
import type { CrossedField } from '../../../parts/Crossed';
import { peopleWords as said } from '../../../words/people';
import { same } from '../rules';
import { useUnsaved } from '../use-unsaved';

export const everybody = (api: Api) => queryOptions({ queryKey: ['people'], queryFn: async ({ signal }) => (await api('colleagues', { signal })).view });
export const somebody = (api: Api, id: string) => queryOptions({ queryKey: ['people', id], queryFn: async ({ signal }) => (await api('colleague', { id, signal })).view });

/** Whom the directory has no more: told beside the list, which does not wait for it. */
export const gone = (api: Api) => queryOptions({ queryKey: ['gone from the directory'], queryFn: async ({ signal }) => (await api('goneFromDirectory', { signal })).view.people, retry: false, staleTime: 60_000 });

/** As the form has it: a day may be missing, and nobody is no person. */
export interface TypedPerson {
  name: string;
  telephone: string;
  email: string;
  areas: string[];
  divisions: { division: string; from: string; until: string }[];
  deputy: { person: string; from: string; until: string };
  absence: { from: string; until: string };
  lastDay: string;
}

const noDays = { from: '', until: '' };

const typedOf = ({ name, telephone = '', email = '', areas, divisions, deputy, absence, lastDay = '' }: ColleagueView): TypedPerson => ({
  name, telephone, email, areas, lastDay, absence: absence ?? noDays, deputy: deputy ?? { person: '', ...noDays }, divisions: divisions.map(({ until = '', ...held }) => ({ ...held, until })),
});

/** What is asked: only what was changed here, so that everything else stays as it is by then. */
const bodyOf = ({ name, telephone, email, areas, divisions, deputy, absence, lastDay }: Partial<TypedPerson>): ColleagueBody => ({
  ...(name !== undefined && { name }),
  ...(telephone !== undefined && { telephone: telephone.trim() === '' ? null : telephone }),
  ...(email !== undefined && { email: email.trim() === '' ? null : email.trim() }),
  ...(areas && { areas }),
  ...(divisions && { divisions: divisions.map(({ division, from, until }) => ({ division, from, ...(until !== '' && { until }) })) }),
  ...(deputy && { deputy: deputy.person === '' ? null : deputy }),
  ...(absence && { absence: absence.from === '' ? null : absence }),
  ...(lastDay !== undefined && { lastDay: lastDay === '' ? null : lastDay }),
});

const lacksDay = ({ from, until }: { from: string; until: string }): boolean => (from === '') !== (until === '');

/** What has to be filled in before it can be saved. */
export const missingIn = ({ divisions, deputy, absence }: TypedPerson) => ({
  absence: lacksDay(absence),
  deputy: deputy.person !== '' && (deputy.from === '' || deputy.until === ''),
  divisions: divisions.some(({ division, from }) => division === '' || from === ''),
});

const day = (date: string): string => shortDate(date as LondonDate);
const fromTo = ({ from, until }: { from: string; until: string }): string => said.fromTo(day(from), until === '' ? undefined : day(until));

/** A fact in words, to be chosen between. */
function inWords(fact: PersonFact, typed: TypedPerson, { choices }: ColleagueView): string {
  switch (fact) {
    case 'areas':
      return typed.areas.map((id) => choices.areas.find((area) => area.id === id)?.name ?? id).join(', ') || said.none;
    case 'divisions':
      return typed.divisions.map((held) => `${held.division} ${fromTo(held)}`).join(', ') || said.none;
    case 'deputy':
      return typed.deputy.person === '' ? said.nobody : `${choices.people.find(({ id }) => id === typed.deputy.person)?.name ?? ''}, ${fromTo(typed.deputy)}`;
    case 'absence':
      return typed.absence.from === '' ? said.none : fromTo(typed.absence);
    case 'lastDay':
      return typed.lastDay === '' ? said.none : day(typed.lastDay);
    case 'name':
    case 'telephone':
    case 'email':
      return typed[fact] || said.none;
  }
}

/** What both changed since this change began. */
function crossedIn(now: ColleagueView, began: ColleagueView, changes: Partial<TypedPerson>): CrossedField[] {
  const [theirs, before] = [typedOf(now), typedOf(began)];
  const both = (Object.keys(changes) as PersonFact[]).filter((fact) => !same(theirs[fact], before[fact]) && !same(theirs[fact], changes[fact]));
  return both.map((fact) => ({ name: said.facts[fact], theirs: inWords(fact, theirs, now), mine: inWords(fact, { ...theirs, ...changes }, now) }));
}

/** Changes to a person that nobody has saved, laid over what is; and their saving. */
export function usePerson(view: ColleagueView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const unsaved = useUnsaved<ColleagueView, ColleagueBody, Partial<TypedPerson>>(view, {
    put: async (body, version) => (await api('changeColleague', { id: view.id, body, version })).view,
    shown: (now) => void client.setQueryData(somebody(api, view.id).queryKey, now),
    bodyOf,
    crossedIn,
  });
  return {
    ...unsaved,
    typed: { ...typedOf(view), ...unsaved.draft?.changes },
    save: (onDone: () => void) =>
      unsaved.save(() => {
        for (const stale of ['people', 'me']) void client.invalidateQueries({ queryKey: [stale], exact: true });
        onDone();
      }),
  };
}

/** Adds somebody whom Heard does not know yet. */
export function useAdding(onDone: (name: string) => void) {
  const { api } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: AddColleagueBody) => (await api('addColleague', { body })).view,
    onSuccess: ({ name }) => {
      for (const stale of ['people', 'me']) void client.invalidateQueries({ queryKey: [stale], exact: true });
      onDone(name);
    },
  });
}

/** Asks the council's directory who is called that. */
export function useLookingUp(onFound: (found: DirectoryFoundView) => void) {
  const { api } = useDesk();
  return useMutation({ mutationFn: async (text: string) => (await api('findInDirectory', { body: { text } })).view, onSuccess: onFound });
}
