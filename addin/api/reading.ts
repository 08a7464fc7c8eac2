import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Pile } from '../../shared/domain/message/vocabulary';
import type { StoryEntryView } from '../../shared/contract/cases';
import type { MessageView } from '../../shared/contract/messages';
import type { Api } from './client';
import type { Input, Query } from './paths';

export type CaseFilter = Omit<NonNullable<Query<'cases'>>, 'after' | 'limit'>;

/** New mail is looked for this often while an inbox is in view. */
const LOOK_AGAIN = 30_000;

/** A case is looked at again this often while one of its letters is on its way. */
const WHILE_GOING = 2_000;
const isGoing = (entry: StoryEntryView): boolean => entry.is === 'letter' && ['owed', 'claimed', 'sending'].includes(entry.letter.situation);

/** So long as its acknowledgement waits, or is on its way, a message is looked at as often. */
const whileItGoes = ({ state }: { state: { data: MessageView | undefined } }) => state.data?.going === true && WHILE_GOING;

/** What the screens read, each named once so that an act can say what it has made stale. */
export const reading = {
  me: (api: Api) => queryOptions({ queryKey: ['me'], queryFn: async ({ signal }) => (await api('me', { signal })).view, staleTime: Infinity }),

  inbox: (api: Api, pile: Pile | 'untold') =>
    infiniteQueryOptions({
      queryKey: ['inbox', pile],
      queryFn: async ({ pageParam, signal }) => (await api('inbox', { query: { ...(pile === 'untold' ? { danger: pile } : { pile }), ...(pageParam && { after: pageParam }) }, signal })).view,
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      refetchInterval: LOOK_AGAIN,
    }),

  procedures: (api: Api) => queryOptions({ queryKey: ['procedures'], queryFn: async ({ signal }) => (await api('proceduresKnown', { signal })).view, staleTime: Infinity }),

  message: (api: Api, id: string) => queryOptions({ queryKey: ['message', id], queryFn: async ({ signal }) => (await api('message', { id, signal })).view, refetchInterval: whileItGoes }),

  alike: (api: Api, id: string) => queryOptions({ queryKey: ['alike', id], queryFn: async ({ signal }) => (await api('likeMessages', { id, signal })).view, staleTime: 60_000 }),

  openMessage: (api: Api, internetMessageId: string) =>
    queryOptions({
      queryKey: ['message', 'open', internetMessageId],
      queryFn: async ({ signal }) => (await api('findMessage', { body: { internetMessageId }, signal })).view,
      refetchInterval: whileItGoes,
    }),

  draft: (api: Api, id: string, body: Input<'capture'>) =>
    queryOptions({
      queryKey: ['draft', id, body],
      queryFn: async ({ signal }) => (await api('draftAcknowledgement', { id, body, signal })).view,
      staleTime: 60_000,
    }),

  /** What is typed goes in the body, and is kept in memory for a minute alone. */
  proposedLog: (api: Api, body: Input<'proposeLogged'>) =>
    queryOptions({ queryKey: ['proposed log', body], queryFn: async ({ signal }) => (await api('proposeLogged', { body, signal })).view, staleTime: 60_000, gcTime: 60_000 }),

  redirection: (api: Api, id: string, body: Input<'draftRedirection'>) =>
    queryOptions({ queryKey: ['redirection', id, body], queryFn: async ({ signal }) => (await api('draftRedirection', { id, body, signal })).view, staleTime: 60_000 }),

  cases: (api: Api, filter: CaseFilter) =>
    infiniteQueryOptions({
      queryKey: ['cases', filter],
      queryFn: async ({ pageParam, signal }) => (await api('cases', { query: { ...filter, ...(pageParam && { after: pageParam }) }, signal })).view,
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),

  myDigest: (api: Api) => queryOptions({ queryKey: ['digest'], queryFn: async ({ signal }) => (await api('myDigest', { signal })).view }),

  /** What was sent stays as it was. */
  pastDigest: (api: Api, on: string) => queryOptions({ queryKey: ['past digest', on], queryFn: async ({ signal }) => (await api('pastDigest', { id: on, signal })).view, staleTime: Infinity }),

  /** Without a year, the one that is told of now. */
  figures: (api: Api, year: string | undefined) => queryOptions({ queryKey: ['figures', year ?? 'latest'], queryFn: async ({ signal }) => (await api('figures', { query: { ...(year !== undefined && { year }) }, signal })).view }),

  today: (api: Api) => queryOptions({ queryKey: ['today'], queryFn: async ({ signal }) => (await api('today', { signal })).view, refetchInterval: LOOK_AGAIN }),

  reviews: (api: Api) => queryOptions({ queryKey: ['reviews'], queryFn: async ({ signal }) => (await api('reviews', { signal })).view }),

  /** What is looked for goes in the body, and is kept in memory alone. */
  search: (api: Api, text: string) =>
    infiniteQueryOptions({
      queryKey: ['search', text],
      queryFn: async ({ pageParam, signal }) => (await api('search', { body: { text, ...(pageParam && { after: pageParam }) }, signal })).view,
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      enabled: text.length > 1,
    }),

  /** The cases of whoever writes from an address that a message can be put with, newest first, and whether there may be more; none where nobody says from where. */
  casesOf: (api: Api, address: string) =>
    queryOptions({
      queryKey: ['search', 'cases of', address],
      queryFn: async ({ signal }) => {
        const { items, next } = (await api('search', { body: { text: address, limit: 20 }, signal })).view;
        return { cases: items.flatMap((found) => (found.is === 'case' && ['open', 'answered'].includes(found.case.situation ?? 'open') ? [found.case] : [])), more: next !== undefined };
      },
      enabled: address.length > 1,
      staleTime: 60_000,
    }),

  savedViews: (api: Api) => queryOptions({ queryKey: ['saved views'], queryFn: async ({ signal }) => (await api('savedViews', { signal })).view, staleTime: Infinity }),

  places: (api: Api) => queryOptions({ queryKey: ['places'], queryFn: async ({ signal }) => (await api('places', { signal })).view, staleTime: 60_000 }),

  findPlace: (api: Api, postcode: string) =>
    queryOptions({ queryKey: ['places', postcode], queryFn: async ({ signal }) => (await api('findPlace', { body: { postcode }, signal })).view, staleTime: 60_000, retry: false }),

  /** A letter of a case is drafted anew when the case has changed: what it promises may have moved. */
  caseLetter: (api: Api, id: string, version: string, body: Input<'draftCaseLetter'>) =>
    queryOptions({
      queryKey: ['case letter', id, version, body],
      queryFn: async ({ signal }) => (await api('draftCaseLetter', { id, body, signal })).view,
      staleTime: 60_000,
    }),

  warnings: (api: Api) => queryOptions({ queryKey: ['warnings'], queryFn: async ({ signal }) => (await api('warningSettings', { signal })).view }),

  plans: (api: Api, asked: Pick<NonNullable<Query<'plans'>>, 'of' | 'stage' | 'limit'>) =>
    infiniteQueryOptions({
      queryKey: ['plans', asked],
      queryFn: async ({ pageParam, signal }) => (await api('plans', { query: { ...asked, ...(pageParam && { after: pageParam }) }, signal })).view,
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),

  plan: (api: Api, id: string) => queryOptions({ queryKey: ['plan', id], queryFn: async ({ signal }) => (await api('plan', { id, signal })).view }),

  /** `reach`: whom it reaches, where and when, as it was last saved: another reach is another question. */
  planAround: (api: Api, id: string, reach: string) => queryOptions({ queryKey: ['plan around', id, reach], queryFn: async ({ signal }) => (await api('planAround', { id, signal })).view, placeholderData: keepPreviousData }),

  planComments: (api: Api, id: string) => queryOptions({ queryKey: ['plan comments', id], queryFn: async ({ signal }) => (await api('planComments', { id, signal })).view }),

  /** `draft`: the version of what is written beside it, by those who see how it differs from what was submitted. */
  planApproval: (api: Api, id: string, draft?: string) => queryOptions({ queryKey: ['plan approval', id, draft], queryFn: async ({ signal }) => (await api('planApproval', { id, signal })).view, placeholderData: keepPreviousData }),

  planVersion: (api: Api, id: string, no: number, from?: number) => queryOptions({ queryKey: ['plan version', id, no, from], queryFn: async ({ signal }) => (await api('planVersion', { id, query: { no, ...(from !== undefined && { from }) }, signal })).view, staleTime: Infinity }),

  waitingPlans: (api: Api) => queryOptions({ queryKey: ['waiting plans'], queryFn: async ({ signal }) => (await api('waitingPlans', { signal })).view, refetchInterval: LOOK_AGAIN }),

  approachGuide: (api: Api) => queryOptions({ queryKey: ['approach guide'], queryFn: async ({ signal }) => (await api('approachGuide', { signal })).view, staleTime: Infinity }),

  suggestion: (api: Api, answers: Input<'suggestApproach'>['answers']) =>
    queryOptions({ queryKey: ['suggestion', answers], queryFn: async ({ signal }) => (await api('suggestApproach', { body: { answers }, signal })).view, staleTime: 60_000, placeholderData: keepPreviousData }),

  case: (api: Api, id: string) =>
    queryOptions({
      queryKey: ['case', id],
      queryFn: ({ signal }) => api('case', { id, signal }),
      refetchInterval: ({ state }) => state.data?.view.story.some(isGoing) && WHILE_GOING,
    }),

  /** The story of a case with all of its messages, as it is in one version of the case. */
  wholeStory: (api: Api, id: string, version: string) =>
    queryOptions({ queryKey: ['whole story', id, version], queryFn: async ({ signal }) => (await api('case', { id, query: { story: 'whole' }, signal })).view.story, staleTime: Infinity, gcTime: 60_000, placeholderData: keepPreviousData }),
};
