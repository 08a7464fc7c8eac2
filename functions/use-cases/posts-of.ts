import { postsHeld } from '../../shared/domain/people/appointments';
import { isMonitoringOfficer } from '../../shared/domain/people/monitoring';
import { appointedPosts, type PersonId, type Post } from '../../shared/domain/people/vocabulary';
import { londonDate, type Instant } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import { appointmentsStore } from '../stores/appointments-store';
import { monitoringStore } from '../stores/monitoring-store';

/**
 * What a person is in the council today of what is asked, beside their roles. Asked of the store each time: whoever stops
 * being it sees nothing at once.
 */
export async function postsOf(ownWork: DocumentStore, person: PersonId, now: Instant, asked: readonly Post[]): Promise<Post[]> {
  const today = londonDate(now);
  const monitors = async (): Promise<Post[]> => (isMonitoringOfficer((await monitoringStore(ownWork).get()).settings.monitoring, person, today) ? ['monitoring officer'] : []);
  const appointed = async (): Promise<Post[]> => postsHeld((await appointmentsStore(ownWork).get()).settings.appointments, person, today);
  const found = await Promise.all([asked.includes('monitoring officer') ? monitors() : [], appointedPosts.some((post) => asked.includes(post)) ? appointed() : []]);
  return found.flat().filter((post) => asked.includes(post));
}
