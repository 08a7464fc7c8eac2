import { currentStage } from '../../shared/domain/case/case';
import { joinMessage } from '../../functions/use-cases/place-message';
import { caseIn, letterIn } from '../builders/casework';
import { deliveryReport, replyTo } from '../builders/mail';
import { placed, putTogether, twoOfOnePerson } from '../builders/merged';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
const two = () => twoOfOnePerson(office);
const merge = (one: string, other: string) => putTogether(office, one, other);

describe('both references stay alive: what comes for a joined case', () => {
  test('as a reply to its letter reaches the survivor', async () => {
    const { monday, thursday, thursdayLetter } = await two();
    await merge(thursday, monday);
    const reply = await office.receive(replyTo(thursdayLetter));
    await office.answerBells();
    expect(await placed(office, reply)).toMatchObject({ is: 'joined', caseId: monday });
    expect((await caseIn(office, monday)).correspondence).toContainEqual({ is: 'message', id: reply });
  });

  test('with its reference in the subject reaches the survivor', async () => {
    const { monday, thursday } = await two();
    await merge(thursday, monday);
    const reply = await office.receive(millLane({ id: '<quoting@example.net>', subject: `About ${thursday}` }));
    await office.answerBells();
    expect(await placed(office, reply)).toMatchObject({ is: 'joined', caseId: monday });
    expect((await caseIn(office, monday)).correspondence).toContainEqual({ is: 'message', id: reply });
  });

  test('with both references is evidence for one case, not for two', async () => {
    const { monday, thursday, thursdayLetter } = await two();
    await merge(thursday, monday);
    expect(await placed(office, await office.receive(replyTo(thursdayLetter, { subject: `Re: ${monday} and ${thursday}` })))).toMatchObject({ is: 'joined', caseId: monday });
  });

  test('from a stranger is held, and quotes the survivor', async () => {
    const { monday, thursday } = await two();
    await merge(thursday, monday);
    const held = await office.receive(millLane({ id: '<stranger@example.net>', from: 'Somebody <else@example.net>', subject: `About ${thursday}` }));
    expect(await placed(office, held)).toMatchObject({ is: 'held', reason: 'stranger quotes a case', quotes: [monday] });
  });

  test('from somebody who had written on the joined case only reaches the survivor', async () => {
    const { monday, thursday, thursdayLetter } = await two();
    const other = await office.receive(millLane({ id: '<other@example.net>', from: 'Pat at work <pat@work.example>', subject: `About ${thursday}` }));
    await joinMessage(office.desk(), sam.id, other, thursday);
    await office.answerBells();
    await merge(thursday, monday);
    const reply = await office.receive(replyTo(thursdayLetter, { from: 'Pat at work <pat@work.example>' }));
    expect(await placed(office, reply)).toMatchObject({ is: 'joined', caseId: monday });
  });

  test('and is put with it by a person goes to the survivor', async () => {
    const { monday, thursday } = await two();
    await merge(thursday, monday);
    const message = await office.receive(millLane({ id: '<later@example.net>', subject: 'Another photograph' }));
    expect((await joinMessage(office.desk(), sam.id, message, thursday)).ok).toBe(true);
    await office.answerBells();
    expect((await caseIn(office, monday)).correspondence).toContainEqual({ is: 'message', id: message });
  });

  test('just before it gave itself up is told to the survivor', async () => {
    const { monday, thursday, thursdayLetter } = await two();
    const reply = await office.receive(replyTo(thursdayLetter));
    const bells = office.bells.splice(0);
    await merge(thursday, monday);
    office.bells.push(...bells);
    await office.answerBells();
    const survivor = await caseIn(office, monday);
    expect([...survivor.correspondence, ...survivor.absorbed.flatMap((each) => each.correspondence)]).toContainEqual({ is: 'message', id: reply });
  });

  test('as a bounce of its own letter is said on its own clock, and the survivor’s stands', async () => {
    const { monday, thursday, thursdayLetter } = await two();
    await merge(thursday, monday);
    await office.receive(deliveryReport(thursdayLetter));
    await office.answerBells();
    expect(currentStage(await caseIn(office, thursday)).acknowledgement.situation).toBe('bounced');
    expect(currentStage(await caseIn(office, monday)).acknowledgement.situation).toBe('sent');
    expect(await letterIn(office, currentStage(await caseIn(office, thursday)).acknowledgement.letterId)).toMatchObject({ is: 'bounced' });
  });
});
