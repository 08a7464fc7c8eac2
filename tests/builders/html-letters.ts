import { capture } from '../../functions/use-cases/capture';
import { millLane } from '../fixtures/mill-lane';
import { sam, type Office } from './office';

const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }], contact: sam.id, to: 'pat.lee@example.net' };

/** A letter that is owed and goes as HTML; its id. It is one of a captured message, to which HTML was given. */
export async function owedAsHtml(office: Office, html: string): Promise<string> {
  const made = await capture(office.desk(), sam.id, await office.receive(millLane()), body);
  if (!made.ok) throw new Error(made.refusal.code);
  const { letter } = made.value;
  const { ownWork, council } = office.desk();
  const there = await ownWork.get('letter', letter);
  if (!there) throw new Error('The letter is not there');
  const { version: expected, ...document } = there;
  const data = document.data as { state: { writing: object } };
  const bytes = { name: `${council.key}/${letter}/html`, bytes: Buffer.from(html) };
  const writing = { ...data.state.writing, newThread: true, html: bytes.name };
  await ownWork.write({ expected, bytes: [bytes], document: { ...document, data: { ...data, state: { ...data.state, writing } } } });
  return letter;
}
