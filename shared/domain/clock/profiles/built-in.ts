import { kent } from './kent';
import { lgsco } from './lgsco';
import type { Profile } from './profile';
import { adults, children, publicHealth } from './statutory';

/** The profiles that Heard brings with it. A council adds its own beside them. */
export const builtInProfiles: readonly Profile[] = [kent, lgsco, adults, publicHealth, children];
