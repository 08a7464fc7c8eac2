import type { Route, Step } from './routes';

/** A step of a route as a list has it: `together` with the one before it. */
export type Listed = Step & { together: boolean };

export const listed = (route: Route): Listed[] => route.flatMap((stretch) => stretch.map((step, at) => ({ ...step, together: at > 0 })));

/** A list of steps as a route: one stretch after the other, and those of one at once. */
export function routeFrom(steps: readonly Listed[]): Route {
  const route: Route = [];
  for (const { together, ...step } of steps) {
    const last = route.at(-1);
    if (together && last) last.push(step);
    else route.push([step]);
  }
  return route;
}

/** The steps with one of them before the one above it. */
export function earlier(steps: readonly Listed[], id: string): Listed[] {
  const at = steps.findIndex((step) => step.id === id);
  const [above, step] = steps.slice(Math.max(0, at - 1));
  return step && at > 0 && above ? [...steps.slice(0, at - 1), step, above, ...steps.slice(at + 1)] : [...steps];
}

export const newStep = (id: string): Listed => ({ is: 'people', id, title: '', as: 'Head of Service', people: [], needs: 'any', together: false });

/** The same step, of people or of a committee. */
export function madeOf({ id, title, together }: Listed, is: Step['is']): Listed {
  return is === 'committee' ? { is, id, title, together } : { ...newStep(id), title, together };
}
