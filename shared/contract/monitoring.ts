import { z } from 'zod';
import { date } from './clock';
import { PersonView } from './views';

const person = z.string().min(1, 'Choose a colleague.').max(64);

/** Who is the monitoring officer, and who acts for them and when. People by their ids; without `officer` there is nobody. */
export const MonitoringBody = z.object({ officer: person.optional(), deputy: z.object({ person, from: date, until: date }).optional() }).meta({ id: 'Monitoring' });
export type MonitoringBody = z.infer<typeof MonitoringBody>;

export const MonitoringSettingsView = z
  .object({
    monitoring: MonitoringBody,
    /** Everybody whom Heard knows, to choose from. */
    people: z.array(PersonView),
    /** Who named whom and when, newest first. */
    story: z.array(z.string()),
    version: z.string(),
  })
  .meta({ id: 'MonitoringSettings' });
export type MonitoringSettingsView = z.infer<typeof MonitoringSettingsView>;
