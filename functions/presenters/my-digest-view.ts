import type { FrequencyChosenView, InterestsView, MyDigestView } from '../../shared/contract/digest';
import { digestInWords } from '../../shared/domain/digest/in-words';
import type { DigestRules } from '../../shared/domain/digest/rules';
import type { DigestRun } from '../../shared/domain/digest/run';
import type { Frequency } from '../../shared/domain/digest/vocabulary';
import { shortDate, weekdays } from '../../shared/kernel/london';
import type { Council } from '../use-cases/desk';
import type { DigestNow } from '../use-cases/my-digest';
import { constituentSubject } from '../use-cases/write-digest';

const saidOf: Record<Frequency, string> = {
  daily: 'You are sent a digest every day.', weekly: 'You are sent a digest every week.', monthly: 'You are sent a digest every month.', none: 'You are sent no digest any more. The page in Teams still shows what there is.',
};

/** How often a member is sent a digest from now on. */
export const frequencyChosenView = (frequency: Frequency): FrequencyChosenView => ({ frequency, said: saidOf[frequency] });

/** Which services a member follows from now on. */
export const interestsChosenView = (areas: string[]): InterestsView => ({
  areas, said: areas.length === 0 ? 'You follow no service: your digest is of your divisions.' : 'Your next digest has these services beside your divisions.',
});

function whenSaid({ weekday, time, paused }: DigestRules, frequency: Frequency): string {
  if (paused) return 'All digests are paused for now. What happens meanwhile is told in the next one.';
  const day = weekdays[weekday] ?? '';
  const said = { daily: `Every day at ${time}.`, weekly: `Every ${day} at ${time}.`, monthly: `On the first ${day} of the month at ${time}.`, none: 'None is sent to you.' };
  return said[frequency];
}

/** A member's own page: their digest as it would be now, those that they were sent, how often, and how they write for somebody else. */
export function myDigestView({ content, recipient: { divisions, interests = [], frequency } }: DigestNow, rules: DigestRules, past: readonly Pick<DigestRun, 'on'>[], { mailbox }: Council): MyDigestView {
  return {
    divisions, frequency, interests,
    when: whenSaid(rules, frequency),
    now: digestInWords(content),
    past: past.map(({ on }) => ({ on, said: shortDate(on) })),
    constituent: { mailbox, subject: constituentSubject, says: 'Write in the e-mail that opens, and not here. Say whom you write for, and that they agree: Heard asks them or you before anything about them is told.' },
  };
}
