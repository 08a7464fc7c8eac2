import { triggerOf } from './invocation';
import type { RegisteredFunction } from './core';

const CONSTRAINTS: Record<string, string> = {
  int: String.raw`-?\d+`,
  long: String.raw`-?\d+`,
  guid: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
  alpha: '[a-z]+',
  bool: 'true|false',
};

export interface Route {
  called: RegisteredFunction;
  methods: Set<string>;
  shape: RegExp;
  names: string[];
  /** One figure a segment: a word before a constrained parameter before a free one before the rest of the path. */
  rank: number[];
}

interface Segment {
  pattern: string;
  rank: number;
  name?: string;
}

function segmentOf(text: string): Segment {
  const parameter = /^\{(\*{0,2})(\w+)(?::(\w+))?(\?)?\}$/.exec(text);
  if (!parameter) return { pattern: `/${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, rank: 0 };
  const [, rest, name = '', constraint, optional] = parameter;
  if (rest) return { pattern: '(?:/(.*))?', rank: 4, name };
  const value = constraint === undefined ? '[^/]+' : CONSTRAINTS[constraint];
  if (value === undefined) throw new Error(`The route constraint ${constraint} is not known here.`);
  const rank = constraint === undefined ? 2 : 1;
  return optional ? { pattern: `(?:/(${value}))?`, rank: rank + 1, name } : { pattern: `/(${value})`, rank, name };
}

function routeOf(called: RegisteredFunction, prefix: string): Route {
  const { binding } = triggerOf(called);
  const template = String(binding['route'] ?? called.metadata.name);
  const segments = template.split('/').filter((text) => text !== '').map(segmentOf);
  return {
    called,
    methods: new Set((binding['methods'] as string[]).map((method) => method.toUpperCase())),
    // As ASP.NET Core routes: letters of either case, a slash at the end or none.
    shape: new RegExp(`^${prefix}${segments.map(({ pattern }) => pattern).join('')}/?$`, 'i'),
    names: segments.flatMap(({ name }) => name ?? []),
    rank: segments.map(({ rank }) => rank),
  };
}

const closer = (one: Route, other: Route): number => {
  const at = one.rank.findIndex((rank, index) => rank !== (other.rank[index] ?? 5));
  return at < 0 ? 0 : (one.rank[at] ?? 5) - (other.rank[at] ?? 5);
};

/** The table of HTTP functions, the closest route first. */
export function routesOf(functions: Iterable<RegisteredFunction>, prefix: string): Route[] {
  return [...functions].filter((called) => triggerOf(called).type === 'httptrigger').map((called) => routeOf(called, prefix)).sort(closer);
}

/** An encoded slash is part of a value, never of the path. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%2f/gi, '%252F'));
  } catch {
    return text;
  }
}

/** Finds who answers, with the parameters of the path. */
export function matchRoute(routes: Route[], method: string, path: string): { called: RegisteredFunction; parameters: Record<string, string> } | undefined {
  for (const { called, methods, shape, names } of routes) {
    const match = methods.has(method) ? shape.exec(path) : null;
    if (match) {
      const parameters = names.flatMap((name, at) => (match[at + 1] === undefined ? [] : [[name, decoded(match[at + 1] ?? '')]]));
      return { called, parameters: Object.fromEntries(parameters) as Record<string, string> };
    }
  }
  return undefined;
}
