/** Work in turns: each begins when the one before it has ended, however that ended. */
export function inTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Shares work that is under way: who asks for the same thing before it is done gets the same promise. Keeps nothing after. */
export function sharing(): <T>(thing: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<unknown>>();
  return <T>(thing: string, work: () => Promise<T>): Promise<T> => {
    const there = underWay.get(thing);
    if (there) return there as Promise<T>;
    const begun = work().finally(() => underWay.delete(thing));
    underWay.set(thing, begun);
    return begun;
  };
}
