import type { CaseLetterBody } from '../../shared/contract/bodies';
import type { Case } from '../../shared/domain/case/case';
import { currentStage } from '../../shared/domain/case/case';
import { readStage } from '../../shared/domain/case/stage';
import { caseStore } from '../../functions/stores/case-store';
import { letterStore } from '../../functions/stores/letter-store';
import type { RequestKey } from '../../functions/stores/aggregate-store';
import { assignCase } from '../../functions/use-cases/assign-case';
import { capture } from '../../functions/use-cases/capture';
import { oweCaseLetter } from '../../functions/use-cases/owe-case-letter';
import type { Desk } from '../../functions/use-cases/desk';
import { millLane } from '../fixtures/mill-lane';
import { amara, Office, sam } from './office';

export const holdingReply = { letter: 'holding reply', workingDays: 10, because: 'We wait for the contractor’s report.' } as const satisfies CaseLetterBody;
export const answer = { letter: 'answer', says: 'We have mended it.', outcome: 'upheld' } as const satisfies CaseLetterBody;
export const nextStage = { letter: 'next stage', officer: sam.id, because: 'It was filled with sand.' } as const;

/** Captures a message; what it owes waits for its bell. */
export async function captured(office: Office, raw = millLane(), more: { concerning?: string[]; to?: string } = {}): Promise<{ id: string; letter: string; message: string }> {
  const message = await office.receive(raw);
  const made = await capture(office.desk(), sam.id, message, {
    matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: more.concerning ?? [] }], contact: sam.id, to: more.to ?? 'pat.lee@example.net',
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return { id: made.value.cases[0]?.id ?? '', letter: made.value.letter, message };
}

export async function caseIn(office: Office, id: string): Promise<Case> {
  const kept = await caseStore(office.desk().documents, office.desk().counting).get(id);
  if (!kept) throw new Error(`There is no case ${id}`);
  return kept.state;
}

export const versionOf = async (office: Office, id: string): Promise<string> => (await office.desk().documents.get('case', id))?.version ?? '';
export const timelineOf = async (office: Office, id: string) => (await caseStore(office.desk().documents, office.desk().counting).get(id))?.timeline ?? [];
export const letterIn = async (office: Office, id: string) => (await letterStore(office.desk().documents).get(id))?.state.situation;

export async function readingIn(office: Office, id: string) {
  return readStage(currentStage(await caseIn(office, id)), office.counting, office.clock.now());
}

/** An acknowledged case that Amara Field has. */
export async function acknowledged(office: Office, raw = millLane()): Promise<string> {
  const { id } = await captured(office, raw);
  await office.answerBells();
  await assignCase(office.desk(), sam.id, id, amara.id, { version: await versionOf(office, id) });
  return id;
}

/** Owes a letter of a case and says what became of it. */
export async function owe(office: Office, id: string, body: CaseLetterBody, { desk = office.desk(), request }: { desk?: Desk; request?: RequestKey } = {}): Promise<string> {
  const owed = await oweCaseLetter(desk, amara.id, id, body, request);
  return owed.ok ? 'owed' : owed.refusal.code;
}

/** Owes a letter and lets it go. */
export async function write(office: Office, id: string, body: CaseLetterBody): Promise<string> {
  const became = await owe(office, id, body);
  await office.answerBells();
  return became;
}

/** A case that was answered. */
export async function answered(office: Office, raw = millLane()): Promise<string> {
  const id = await acknowledged(office, raw);
  await write(office, id, answer);
  return id;
}

/** Ids of the open cases, as the worklist has them. */
export async function worklist(office: Office): Promise<string[]> {
  const { items } = await office.desk().documents.list({ kind: 'case', where: { situation: 'open' }, orderBy: 'answerBy', limit: 100 });
  return items.map(({ id }) => id);
}
