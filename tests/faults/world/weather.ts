import type { GraphWeather } from './unruly-graph';
import type { StoreWeather } from './unruly-store';

/** How the world around Heard behaves. Shares of calls. */
export interface Weather {
  store: StoreWeather;
  graph: GraphWeather;
  /** Of notifications, how many never come, and how many come twice. */
  losesNotification: number;
  tellsTwice: number;
  /** Of bells, how many the queue gives to two who answer, as it may. */
  ringsTwice: number;
}

export const fine: Weather = {
  store: { throttles: 0, losesAnswer: 0, conflicts: 0 },
  graph: { throttles: 0, isSlow: 0, cutsBefore: 0, cutsAfter: 0, doesTwice: 0, isFull: 0, forgets: 0, hides: 0 },
  losesNotification: 0, tellsTwice: 0, ringsTwice: 0,
};

/** Everything that can go wrong does now and then. */
export const foul: Weather = {
  store: { throttles: 0.01, losesAnswer: 0.02, conflicts: 0.02 },
  graph: { throttles: 0.05, isSlow: 0.05, cutsBefore: 0.03, cutsAfter: 0.06, doesTwice: 0.04, isFull: 0.01, forgets: 0.05, hides: 0.02 },
  losesNotification: 0.3, tellsTwice: 0.3, ringsTwice: 0.1,
};

/** The mailbox cannot be reached. */
export const mailboxAway = (weather: Weather): Weather => ({ ...weather, graph: { ...weather.graph, isAway: true } });

/** Nothing can be written. */
export const diskFull = (weather: Weather): Weather => ({ ...weather, store: { ...weather.store, isFull: true } });
