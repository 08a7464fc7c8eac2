import { capacities } from '../../../shared/domain/plan/vocabulary';
import { planWords } from '../../words/plans';

/** In what capacity somebody decides on a plan, to choose from. */
export const capacityOptions = capacities.map((id) => ({ id, name: planWords.capacities[id] }));
