import { approveNote, electionOn, type NoteRefusal } from '../../shared/domain/digest/note';
import type { DigestRules } from '../../shared/domain/digest/rules';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import { digestRulesStore, type DigestSettings } from '../stores/digest-rules-store';
import type { Standing } from '../stores/one-document';
import { tries } from './change';
import type { Desk } from './desk';

export type DigestSettingsRefusal = NoteRefusal | { code: 'changed-meanwhile' } | { code: 'changing-too-often' };
type Kept = Standing<DigestSettings>;
type Entry = { type: string } & Record<string, unknown>;

/** Writes a change and its line of the story; decided anew where another was quicker. */
async function change(desk: Desk, by: PersonId, next: (settings: DigestSettings, version: string | undefined) => Result<{ settings: DigestSettings; entry: Entry } | undefined, DigestSettingsRefusal>): Promise<Result<Kept, DigestSettingsRefusal>> {
  const store = digestRulesStore(desk.ownWork);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await store.get();
    const decided = next(before.settings, before.version);
    if (!decided.ok) return decided;
    if (!decided.value) return ok(before);
    const { settings, entry } = decided.value;
    const kept = await store.keep({ ...settings, timeline: [...before.settings.timeline, { at: desk.clock.now(), by, ...entry }] }, before);
    if (kept) return ok(kept);
  }
  return refuse({ code: 'changing-too-often' });
}

/** Changes when digests are sent, under the version that was seen. */
export const changeDigestRules = (desk: Desk, by: PersonId, rules: Omit<DigestRules, 'paused'>, expected: string) =>
  change(desk, by, (settings, version = 'built in') =>
    version === expected ? ok({ settings: { ...settings, rules: { ...settings.rules, ...rules } }, entry: { type: 'DigestRulesChanged' } }) : refuse({ code: 'changed-meanwhile' }),
  );

/** Pauses every digest, those that are made and have not gone included. */
export const pauseDigests = (desk: Desk, by: PersonId, because: string) =>
  change(desk, by, (settings) => ok(settings.rules.paused ? undefined : { settings: { ...settings, rules: { ...settings.rules, paused: { at: desk.clock.now(), by, because } } }, entry: { type: 'DigestsPaused' } }));

export const letDigestsGo = (desk: Desk, by: PersonId) =>
  change(desk, by, (settings) => {
    const { paused, ...rules } = settings.rules;
    return ok(paused ? { settings: { ...settings, rules }, entry: { type: 'DigestsLetGo' } } : undefined);
  });

/** Writes the editor's note anew: whatever was approved before, this is not. */
export const writeDigestNote = (desk: Desk, by: PersonId, text: string) =>
  change(desk, by, (settings) => {
    const at = desk.clock.now();
    const id = digestOf(by, at, text).slice(0, 24);
    return ok({ settings: { ...settings, note: { id, text, by, at } }, entry: { type: 'NoteWritten', note: id } });
  });

export const approveDigestNote = (desk: Desk, by: { id: PersonId; isMonitoringOfficer: boolean }, read: string) =>
  change(desk, by.id, (settings) => {
    const at = desk.clock.now();
    const approved = approveNote(settings.note, read, by, at, electionOn(settings.rules.elections, londonDate(at)));
    return approved.ok ? ok({ settings: { ...settings, note: approved.value }, entry: { type: 'NoteApproved', note: read } }) : approved;
  });
