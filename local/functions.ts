/** What is loaded once the stand-in for `@azure/functions-core` is in place, and again after a reset: the product, whole. */
import '../functions/main';

export { countRunsFromNow, owedNow, provide, seedCouncil, undoWaitsUntil } from '../functions/composition';
