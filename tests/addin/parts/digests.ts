import { digestInWords } from '../../../shared/domain/digest/in-words';
import type { DigestSettingsView, MyDigestView } from '../../../shared/contract/digest';
import { aDigest } from '../../builders/digests';
import { amara, jo, sam } from './views';

export const digestView = digestInWords(aDigest());

/** A member's own page, with two that were sent. */
export const myDigest = (but: Partial<MyDigestView> = {}): MyDigestView => ({
  divisions: ['Fenwick', 'Saltmarsh'], interests: ['highways'], frequency: 'weekly', when: 'Every Monday at 05:30.', now: digestView, past: [{ on: '2025-06-02', said: 'Mon 2 June 2025' }, { on: '2025-05-27', said: 'Tue 27 May 2025' }],
  constituent: { mailbox: 'complaints@marlshire.example', subject: 'On behalf of a constituent', says: 'Say whom you write for, and that they agree.' }, ...but,
});

/** How digests are sent, with a note that waits. */
export const digestSettingsView = (but: Partial<DigestSettingsView> = {}): DigestSettingsView => ({
  rules: { weekday: 0, time: '05:30', aMinute: 20, elections: [{ name: 'County elections', notice: '2025-03-17', poll: '2025-05-01' }] }, pace: '2 digests at 20 a minute take a minute: begun at 05:30, the last has gone by 05:31.',
  note: { id: 'note-1', text: 'Standards are being reviewed.', said: 'Written by Sam Okoro. It goes once somebody else has approved it.', mayApprove: true, isApproved: false },
  members: [{ person: amara, divisions: ['Fenwick'], frequency: 'weekly' }, { person: jo, divisions: ['Oxley'], frequency: 'none', unreached: 'Heard has no e-mail address for them.' }],
  runs: [{ on: '2025-06-02', said: 'Mon 2 June 2025: 2 digests' }], story: [`${sam.name} changed when digests are sent, Mon 2 June 2025, 09:00.`], version: '1', ...but,
});
