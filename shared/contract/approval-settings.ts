import { z } from 'zod';
import { qualityPolicies, routeKinds } from '../domain/approval/vocabulary';
import { capacities } from '../domain/plan/vocabulary';
import { line } from './line';
import { PersonView } from './views';

const person = z.string().min(1, 'Choose a colleague.').max(64);
const id = z.string().min(1).max(64);
const title = line(80, 'what the step is called');

const Step = z.discriminatedUnion('is', [
  z.object({ is: z.literal('people'), id, title, as: z.enum(capacities, 'Choose as what they decide.'), people: z.array(person).min(1, 'Choose somebody.').max(20, 'Name twenty people at most.'), needs: z.union([z.enum(['any', 'all']), z.int().min(1).max(20)]) }),
  z.object({ is: z.literal('committee'), id, title }),
]);
const Route = z.array(z.array(Step).min(1).max(8)).max(8, 'Eight steps after one another at most.');

/** How a council approves plans. A directorate that is not named has no route, and its plans wait for one. */
export const ApprovalRulesBody = z
  .object({
    quality: z.enum(qualityPolicies, 'Say whether the check is a must.'),
    team: z.array(person).max(50, 'Name fifty people at most.'),
    remindAfter: z.int('Write a number of working days.').min(1, 'One working day at least.').max(30, 'Thirty working days at most.'),
    routes: z.array(z.object({ directorate: z.string().min(1).max(200), highLevel: Route, otherwise: Route })).max(100),
  })
  .meta({ id: 'ApprovalRules' });
export type ApprovalRulesBody = z.infer<typeof ApprovalRulesBody>;

export const ApprovalSettingsView = z
  .object({
    rules: ApprovalRulesBody,
    directorates: z.array(z.string()),
    /** Who may be named, and who is. */
    people: z.array(PersonView),
    /** What somebody should know of a route as it stands, in words. */
    notes: z.array(z.object({ directorate: z.string(), which: z.enum(routeKinds), says: z.string() })),
    /** Who changed what and when, newest first. */
    story: z.array(z.string()),
    version: z.string(),
  })
  .meta({ id: 'ApprovalSettings' });
export type ApprovalSettingsView = z.infer<typeof ApprovalSettingsView>;
