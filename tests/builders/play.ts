import type { Result } from '../../shared/kernel/result';

/** Plays commands against a decider, one after another; what is refused changes nothing. */
export function play<Command, State, Event>(
  decider: { decide(command: Command, state: State | undefined): Result<Event[], { code: string }>; evolve(state: State | undefined, event: Event): State },
  commands: readonly Command[],
  start?: State,
): { state: State | undefined; events: Event[]; refusals: string[] } {
  let state = start;
  const events: Event[] = [];
  const refusals: string[] = [];
  for (const command of commands) {
    const decided = decider.decide(command, state);
    if (!decided.ok) {
      refusals.push(decided.refusal.code);
      continue;
    }
    events.push(...decided.value);
    state = decided.value.reduce<State | undefined>((so, event) => decider.evolve(so, event), state);
  }
  return { state, events, refusals };
}
