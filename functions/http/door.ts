import type { HttpFunctionOptions, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { z } from 'zod';
import type { Route } from '../../shared/contract/route';
import { routes, type RouteName } from '../../shared/contract/routes';
import type { CouncilCounting } from '../../shared/domain/clock/counting';
import { londonDate, type Instant } from '../../shared/kernel/london';
import type { Problem } from '../../shared/contract/problem';
import { hasLeft } from '../../shared/domain/people/person';
import { planSightOf, sightOf, sightOfWork } from '../../shared/domain/people/sight';
import { posts as every, type Person, type Post, type Role } from '../../shared/domain/people/vocabulary';
import { refuse, ok, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import { mistakeIn } from '../adapters/system/mistake';
import { bellOutputs, bellsOf } from '../bell';
import { countingOf, deskFor, parts } from '../composition';
import { logOf } from '../logging';
import { StoreUnavailable } from '../ports/document-store';
import { MailRoomTrouble } from '../ports/mail-room';
import { SignInUnavailable } from '../ports/sign-in';
import type { RequestKey } from '../stores/aggregate-store';
import { WrittenByNewerVersion } from '../stores/newer-version';
import { peopleStore } from '../stores/people-store';
import type { Desk } from '../use-cases/desk';
import type { KeptFile } from '../use-cases/message-file';
import { postsOf } from '../use-cases/posts-of';
import { addressIn } from './pace';
import { problem } from './problems';
import type { Refusal } from './refusals';
import { safely } from './safety';

const largestBody = 256 * 1024;

/** Who is calling, as verified; and their own data in Heard. */
export interface Caller extends Person {
  roles: Role[];
  /** What they are beside their roles, on routes for which that counts. */
  posts: Post[];
}

type BodyOf<R> = R extends { body: infer B extends z.ZodType } ? z.output<B> : undefined;
type QueryOf<R> = R extends { query: infer Q extends z.ZodType } ? z.output<Q> : undefined;
type ViewOf<R> = R extends { answers: { view: infer V extends z.ZodType } } ? z.input<V> : never;

/** One call that was let in: everything verified and validated. */
export interface Call<R extends Route = Route> {
  caller: Caller;
  desk: Desk;
  /** The {id} of the path. */
  id: string;
  body: BodyOf<R>;
  query: QueryOf<R>;
  ifMatch: string;
  /** The caller's Idempotency-Key with what was asked, where one was sent. */
  request: RequestKey | undefined;
}

/** An answer of a handler: the view of its contract, its version, or a refusal. */
export type Answer<R extends Route> = Result<{ view: ViewOf<R>; version?: string; location?: string }, Refusal | { refusal: Refusal; more: Partial<Problem> }>;
export type Handler<N extends RouteName> = (call: Call<(typeof routes)[N]>) => Promise<Answer<(typeof routes)[N]>>;

/** A call of anyone: no sign-in, no desk, nothing of a council but how it counts. */
export interface OpenCall<R extends Route = Route> {
  body: BodyOf<R>;
  /** How a council counts, by its key; the first one's where none is named; `undefined` when no such council is served. */
  counting(council: string | undefined): Promise<CouncilCounting | undefined>;
  now: Instant;
}
export type OpenHandler<N extends RouteName> = (call: OpenCall<(typeof routes)[N]>) => Promise<Answer<(typeof routes)[N]>>;

/** A handler that answers with a file. */
export type FileHandler<N extends RouteName> = (call: Call<(typeof routes)[N]>) => Promise<Result<KeptFile, Refusal>>;

/** Which posts count on a route beside roles: where none does, nothing more is read. */
const postsAsked = ({ who }: Route): readonly Post[] => (Array.isArray(who) ? every.filter((post) => who.includes(post)) : who === 'anyone known' ? every : []);

async function callerOf(request: HttpRequest, route: Route): Promise<Result<{ caller: Caller; council: string }, Refusal>> {
  const { signIn, config, documents, clock } = parts();
  const signed = await signIn.verify(request.headers.get('authorization'));
  if (signed === 'unsigned') return refuse({ code: 'sign-in' });
  if (signed === 'unscoped') return refuse({ code: 'wrong-scope' });
  const council = config.councils.find((each) => each.tenantId === signed.tenantId);
  if (!council) return refuse({ code: 'sign-in' });
  const ownWork = documents.for(council.key, sightOfWork);
  const person = await peopleStore(ownWork).person(signed.person);
  if (!person) return refuse({ code: 'unknown-person' });
  if (hasLeft(person, londonDate(clock.now()))) return refuse({ code: 'has-left' });
  const posts = await postsOf(ownWork, person.id, clock.now(), postsAsked(route));
  if (Array.isArray(route.who) && !route.who.some((each) => [...signed.roles, ...posts].includes(each))) return refuse({ code: 'not-your-role' });
  return ok({ caller: { ...person, roles: signed.roles, posts }, council: council.key });
}

const errorsOf = (error: z.ZodError): { at: string; says: string }[] => error.issues.map((issue) => ({ at: issue.path.join('.') || 'body', says: issue.message }));

async function bodyOf(request: HttpRequest, schema: z.ZodType, largest = largestBody): Promise<Result<unknown, Refusal>> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return refuse({ code: 'too-large' });
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse({ code: 'not-json' });
  const text = await request.text();
  if (text.length > largest) return refuse({ code: 'too-large' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'broken-json' });
  }
  const read = schema.safeParse(json);
  return read.success ? ok(read.data) : refuse({ code: 'invalid', errors: errorsOf(read.error) });
}

function keyOf(request: HttpRequest, caller: Caller, asked: readonly string[]): Result<RequestKey | undefined, Refusal> {
  const key = request.headers.get('idempotency-key');
  if (key === null) return ok(undefined);
  if (!/^[\x20-\x7e]{1,200}$/.test(key)) return refuse({ code: 'bad-idempotency-key' });
  return ok({ key: digestOf(caller.id, key).slice(0, 32), hash: digestOf(...asked).slice(0, 32) });
}

/** Refuses whoever has to wait for their next call. */
const inTime = (afterSeconds: number | undefined): Result<undefined, Refusal> => (afterSeconds === undefined ? ok(undefined) : refuse({ code: 'asked-too-often', afterSeconds }));

async function enter(name: RouteName, route: Route, request: HttpRequest, context: InvocationContext): Promise<Result<Call, Refusal>> {
  const known = await callerOf(request, route);
  if (!known.ok) return known;
  const { caller, council: key } = known.value;
  const allowed = inTime(parts().paces?.person.waitFor(`${key} ${caller.id}`, parts().clock.now()));
  if (!allowed.ok) return allowed;
  const council = parts().config.councils.find((each) => each.key === key);
  if (!council) return refuse({ code: 'sign-in' });
  const query = route.query?.safeParse(Object.fromEntries(request.query));
  if (query && !query.success) return refuse({ code: 'invalid', errors: errorsOf(query.error) });
  const body: Result<unknown, Refusal> = route.body ? await bodyOf(request, route.body, route.largest) : ok(undefined);
  if (!body.ok) return body;
  const ifMatch = request.headers.get('if-match')?.replace(/^W\//, '').replace(/^"|"$/g, '') ?? '';
  if (route.ifMatch && ifMatch === '') return refuse({ code: 'no-if-match' });
  const id = request.params.id ?? '';
  const requestKey = keyOf(request, caller, [name, id, JSON.stringify(body.value ?? null)]);
  if (!requestKey.ok) return requestKey;
  const desk = await deskFor(council, route.sight === 'plans' ? planSightOf(caller) : sightOf(caller), bellsOf(context, key), logOf(context, key));
  return ok({ caller, desk: { ...desk, asker: caller }, id, body: body.value as undefined, query: query?.data as undefined, ifMatch, request: requestKey.value });
}

/** Accidents: what a caller may come back with, and what is a mistake of ours. The log gets a code, never words. */
function accident(cause: unknown, context: InvocationContext): HttpResponseInit {
  if (cause instanceof WrittenByNewerVersion) return problem({ code: 'written-by-newer-version' });
  const code = cause instanceof StoreUnavailable || cause instanceof MailRoomTrouble || cause instanceof SignInUnavailable ? 'try-later' : 'our-mistake';
  logOf(context)(code, { mistake: mistakeIn(cause) });
  return problem({ code });
}

function responseOf(route: Route, answer: Answer<Route>): HttpResponseInit {
  if (!answer.ok) return 'refusal' in answer.refusal ? problem(answer.refusal.refusal, answer.refusal.more) : problem(answer.refusal);
  const { view, version, location } = answer.value;
  return {
    status: route.answers.status,
    jsonBody: view,
    headers: { ...(version !== undefined && { etag: `"${version}"` }), ...(location !== undefined && { location }) },
  };
}

/** RFC 8187: whatever letters a stranger chose, none of them can end the header or the name. Half a letter is none. */
const encodedName = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** As a program that nobody trusts would be handed over: never shown in place, never guessed at. */
const fileResponse = ({ name, bytes }: KeptFile): HttpResponseInit => ({
  status: 200,
  body: bytes,
  headers: {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodedName(name)}`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  },
});

/** How every door is hung: on its route, and an accident behind it is told without its words. */
function hung(name: RouteName, answer: (route: Route, request: HttpRequest, context: InvocationContext) => Promise<HttpResponseInit>): HttpFunctionOptions {
  const route: Route = routes[name];
  return safely({
    methods: [route.method],
    route: route.path,
    authLevel: 'anonymous',
    extraOutputs: bellOutputs,
    handler: async (request, context) => {
      try {
        return await answer(route, request, context);
      } catch (cause) {
        return accident(cause, context);
      }
    },
  });
}

/**
 * The one door to every route of the contract: verifies the token, knows the person, checks the role, reads and
 * validates, hands over a desk bound to the caller's council and sight, and turns refusals into problem details.
 */
export const door = <N extends RouteName>(name: N, handler: Handler<N>): HttpFunctionOptions =>
  hung(name, async (route, request, context) => {
    const call = await enter(name, route, request, context);
    if (!call.ok) return problem(call.refusal);
    return responseOf(route, (await handler(call.value as unknown as Call<(typeof routes)[N]>)) as Answer<Route>);
  });

/** The same door, for what answers with a file. */
export const fileDoor = <N extends RouteName>(name: N, handler: FileHandler<N>): HttpFunctionOptions =>
  hung(name, async (route, request, context) => {
    const call = await enter(name, route, request, context);
    if (!call.ok) return problem(call.refusal);
    const file = await handler(call.value as unknown as Call<(typeof routes)[N]>);
    return file.ok ? fileResponse(file.value) : problem(file.refusal);
  });

async function countingByKey(key: string | undefined): Promise<CouncilCounting | undefined> {
  const { councils } = parts().config;
  const council = key === undefined ? councils[0] : councils.find((each) => each.key === key);
  return council && countingOf(council.key);
}

/** The door that stands open: for what anyone may ask. Reads and validates as the other does, and knows nobody. */
export const openDoor = <N extends RouteName>(name: N, handler: OpenHandler<N>): HttpFunctionOptions =>
  hung(name, async (route, request) => {
    const allowed = inTime(parts().paces?.address.waitFor(addressIn(request.headers.get('x-forwarded-for')), parts().clock.now()));
    if (!allowed.ok) return problem(allowed.refusal);
    const body: Result<unknown, Refusal> = route.body ? await bodyOf(request, route.body, route.largest) : ok(undefined);
    if (!body.ok) return problem(body.refusal);
    const call = { body: body.value, counting: countingByKey, now: parts().clock.now() } as OpenCall<(typeof routes)[N]>;
    return responseOf(route, (await handler(call)) as Answer<Route>);
  });
