import { digestStore } from '../../functions/stores/digest-store';
import { letterStore } from '../../functions/stores/letter-store';
import { chooseFrequency, noteReturned } from '../../functions/use-cases/choose-frequency';
import { digestLetterId } from '../../functions/use-cases/do-digest-work';
import { resendDigest } from '../../functions/use-cases/resend-digest';
import { deliveryReport } from '../builders/mail';
import { mailTo, membersOffice, mia, monday, seat, sendDigests, signedOff } from '../builders/members';
import { day } from '../builders/moments';
import { sam } from '../builders/office';

test('a digest that came back is sent again to the address that is known now, once, and the member is sent the next one too', async () => {
  const there = await membersOffice();
  there.clock.set(monday);
  await sendDigests(there);
  const desk = there.desk();
  const letters = letterStore(desk.ownWork);
  const kept = await letters.get(digestLetterId(day('2025-04-21'), mia.id));
  if (!kept) throw new Error('No letter');
  expect(await resendDigest(desk, sam.id, day('2025-04-21'), mia.id)).toEqual({ ok: false, refusal: { code: 'digest-went' } });
  await letters.append(kept, [{ type: 'Bounced', at: there.clock.now() }]);
  await noteReturned(desk, mia.id, kept.id, there.clock.now());
  await seat(there, { ...mia, email: 'm.hart@marlshire.example' });
  expect(await resendDigest(desk, sam.id, day('2025-04-21'), mia.id)).toEqual({ ok: true, value: undefined });
  expect(await resendDigest(desk, sam.id, day('2025-04-21'), mia.id)).toEqual({ ok: false, refusal: { code: 'digest-went' } });
  await there.answerBells();
  const again = mailTo(there, { ...mia, email: 'm.hart@marlshire.example' });
  expect(again.map(({ text }) => text)).toEqual(mailTo(there, mia).map(({ text }) => text));
  there.clock.set('2025-04-28T06:05:00+01:00');
  await sendDigests(there);
  expect(mailTo(there, { ...mia, email: 'm.hart@marlshire.example' })).toHaveLength(2);
});

test('what comes back late from an address that was put right since keeps nothing from the new one', async () => {
  const there = await membersOffice();
  const desk = there.desk();
  await chooseFrequency(desk, mia.id, 'daily', 'themselves');
  there.clock.set(monday);
  await sendDigests(there);
  await signedOff(there, { opens: '2025-05-20' });
  there.clock.set('2025-04-22T06:05:00+01:00');
  await sendDigests(there);
  const [first, second] = there.letterbox.sent.filter(({ to }) => to.includes(mia.email ?? ''));
  const comesBack = async (letter: typeof first): Promise<void> => {
    await there.receive(deliveryReport(letter ?? { internetMessageId: '' }));
    await there.answerBells();
  };
  await comesBack(first);
  expect((await digestStore(desk.ownWork).choices()).get(mia.id)?.bounced).toBe(true);
  await seat(there, { ...mia, email: 'm.hart@marlshire.example' });
  expect((await resendDigest(desk, sam.id, day('2025-04-21'), mia.id)).ok).toBe(true);
  await comesBack(second);
  expect((await digestStore(desk.ownWork).choices()).get(mia.id)?.bounced).toBeUndefined();
  expect((await letterStore(desk.ownWork).get(digestLetterId(day('2025-04-22'), mia.id)))?.state.situation.is).toBe('bounced');
});
